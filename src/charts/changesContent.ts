import { type ChangeLine, changeLines, changeName, stateText } from '#charts/changeLines.ts';
import { ledgerSource } from '#charts/content.ts';
import { missingWord } from '#charts/itemRows.ts';
import type { Content } from '#charts/picture.ts';
import { withFold } from '#charts/shownStatus.ts';
import { subjectOf } from '#charts/subject.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import type { Missing } from '#model/status.ts';
import { type Change, changesOf, fromMonth } from '#stats/changes.ts';
import type { ItemState } from '#stats/itemState.ts';
import { addMonths } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type ChangeCounts, changesWords } from '#words/changes.ts';
import { figure } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words and table of what changed since an earlier month; the table has a row per item and kind. */
export function changesContent(snapshot: Snapshot): Content {
  const { from, lines } = changeLines(snapshot);
  const { asof } = snapshot.moment;
  const title = titleOf(snapshot, from, lines);
  return {
    panel: 'changes',
    title,
    subtitle:
      from === undefined ? changesWords.firstMonth(asof) : withFold(snapshot, changesWords.subtitle(from, asof)),
    sentence: from === undefined ? changesWords.firstSentence(asof) : changesWords.sentence(asof, from, title),
    ...ledgerSource(snapshot),
    table: () => ({
      head: changesWords.head,
      columns: [
        { id: 'from', title: changesWords.columns.from },
        { id: 'to', title: changesWords.columns.to },
      ],
      rows: changesOf(snapshot).map((change) => rowOf(snapshot, change)),
    }),
  };
}

function titleOf(snapshot: Snapshot, from: string | undefined, lines: readonly ChangeLine[]): string {
  if (from === undefined || !snapshot.ledger.hasReports) return changesWords.plain;
  const isNext = addMonths(from, 1) === snapshot.moment.asof;
  return changesWords.title(changeCounts(lines), from, isNext, subjectOf(snapshot));
}

/** How many lines tell of what; a line can count under two heads, or none. */
export function changeCounts(lines: readonly ChangeLine[]): ChangeCounts {
  const count = (fits: (line: ChangeLine) => boolean) => lines.filter(fits).length;
  return {
    lines: lines.length,
    worse: count((line) => line.isWorse),
    silent: count(({ change }) => change.move === 'to-not-reported' || change.kind === 'vanished'),
    fell: count(({ change, fall }) => change.kind !== 'revised' && fall !== undefined),
    fellAlone: count(({ change }) => change.kind === 'fell'),
    recovered: count(({ change }) => change.move === 'recovered'),
    done: count(({ change }) => change.move === 'done' || change.move === 'closed'),
    revised: count(({ change }) => change.kind === 'revised'),
  };
}

function rowOf(snapshot: Snapshot, change: Change): TableRow {
  const [from, to] = cellsOf(snapshot, change);
  return {
    key: 'item',
    id: change.item.id,
    name: changeName(change),
    cells: [from, to],
    marks: { change: change.kind },
  };
}

function cellsOf(snapshot: Snapshot, { kind, before, now, revision }: Change): [TableCell, TableCell] {
  switch (kind) {
    case 'status':
      return [statusCell(snapshot, before, fromMonth(snapshot)), statusCell(snapshot, now)];
    case 'new':
      return [missing('not-applicable'), statusCell(snapshot, now)];
    case 'revised':
      return [numberCell(revision?.before), numberCell(revision?.after)];
    case 'first':
      return [missing('not-reported'), figureCell(snapshot, now)];
    case 'fell':
      return [figureCell(snapshot, before), figureCell(snapshot, now)];
    case 'vanished':
      return [figureCell(snapshot, before), missing(now ? 'not-reported' : 'not-applicable')];
  }
}

/** month: of the state, where that is not the as-of month. */
function statusCell(snapshot: Snapshot, state: ItemState | undefined, month?: string): TableCell {
  if (!state) return missing('not-applicable');
  const marks = { ...(state.overdue ? { overdue: true } : {}), ...(month === undefined ? {} : { month }) };
  return { kind: 'status', status: state.status, text: stateText(snapshot, state), ...marks };
}

function figureCell(snapshot: Snapshot, state: ItemState | undefined): TableCell {
  if (!state) return missing('not-applicable');
  return state.figure ? numberCell(state.figure.value) : missing(missingWord(snapshot, state));
}

function numberCell(value: number | undefined): TableCell {
  return value === undefined ? missing('not-quantified') : { kind: 'number', value, text: figure(value) };
}

function missing(state: Missing): TableCell {
  return { kind: 'missing', state, text: MISSING_WORDS[state] };
}
