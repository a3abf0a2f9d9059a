import { announcedOn, ledgerSource } from '#charts/content.ts';
import { isPublic, itemName, missingWord, statusText } from '#charts/itemRows.ts';
import { sideScopes } from '#charts/mapSideBox.ts';
import type { Content } from '#charts/picture.ts';
import { withFold } from '#charts/shownStatus.ts';
import { lateSubjectOf } from '#charts/subject.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { type Missing, STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { SCOPE_WORDS } from '#words/measure.ts';
import { figure, signed } from '#words/number.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

const COLUMNS = ['progress', 'elapsed', 'lead', 'status'] as const;
const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** Words and table of completion against elapsed time; the table keeps the official order. */
export function itemsContent(snapshot: Snapshot): Content {
  const title = titleOf(snapshot);
  const { hasReports } = snapshot.ledger;
  return {
    panel: 'items',
    title,
    subtitle: hasReports ? withFold(snapshot, itemsWords.subtitle(snapshot.shown.length)) : itemsWords.publicSubtitle,
    brief: briefOf(snapshot),
    sentence: sentenceOf(snapshot, title),
    ...ledgerSource(snapshot),
    ...(hasReports ? {} : announcedOn(snapshot)),
    table: () => ({
      head: itemsWords.head,
      columns: COLUMNS.map((id) => ({ id, title: itemsWords.columns[id] })),
      rows: snapshot.shown.map((state) => rowOf(snapshot, state)),
    }),
  };
}

/** Where no item is one of a place, of whom they are: nothing else on a wall would say it. */
function briefOf({ ledger, shown }: Snapshot): string {
  if (!ledger.hasReports) return itemsWords.publicBrief;
  const scopes = sideScopes(shown);
  const isOfPlaces = shown.length === 0 || scopes.some(({ scope }) => scope === 'all16' || scope === 'undisclosed');
  const beside = scopes.reduce((sum, { states }) => sum + states.length, 0);
  if (isOfPlaces || beside < shown.length) return itemsWords.brief;
  return itemsWords.placeless(scopes.map(({ scope, states }) => [SCOPE_WORDS[scope], states.length]));
}

function titleOf(snapshot: Snapshot): string {
  const { shown, counts, groups, ledger } = snapshot;
  const subject = lateSubjectOf(snapshot);
  if (!ledger.hasReports) return itemsWords.publicTitle(shown.length, counts.undisclosed);
  const silent = (['not-reported', 'awaiting'] as const).flatMap((id) =>
    counts[id] > 0 ? [itemsWords.count(counts[id], statusWord(id))] : [],
  );
  if (isPublic(snapshot))
    return itemsWords.foldedTitle(shown.length, groups.late, silent, subject, statusWord('late', true));
  return itemsWords.title(shown.length, groups.late, counts.severe, silent, subject);
}

function sentenceOf(snapshot: Snapshot, title: string): string {
  if (snapshot.shown.length === 0) return itemsWords.nothing;
  if (!snapshot.ledger.hasReports) return itemsWords.publicSentence(title);
  const behind = snapshot.shown.filter(({ status, gap }) => LATE.includes(status) && gap !== undefined && gap > 0);
  const most = Math.max(...behind.map(({ gap }) => gap ?? 0));
  const worst = isPublic(snapshot) ? [] : behind.filter(({ gap }) => gap === most).map(itemName);
  return itemsWords.sentence(snapshot.moment.asof, snapshot.elapsed, title, worst, most);
}

function rowOf(snapshot: Snapshot, state: ItemState): TableRow {
  const { figure: own, lead, elapsed, basis, computed } = state;
  const due = basis === 'plan' ? itemsWords.byPlan(elapsed) : figure(elapsed);
  const none = missing(missingWord(snapshot, state), state);
  const cells: Record<(typeof COLUMNS)[number], TableCell> = {
    progress: own && snapshot.ledger.hasReports ? { kind: 'number', value: own.value, text: figure(own.value) } : none,
    elapsed: computed === 'undisclosed' ? none : { kind: 'number', value: elapsed, text: due },
    lead: lead === undefined ? none : { kind: 'number', value: lead, text: signed(lead) },
    status: statusCell(snapshot, state),
  };
  return { key: 'item', id: state.item.id, name: itemName(state), cells: COLUMNS.map((column) => cells[column]) };
}

function missing(word: Missing, { computed }: ItemState): TableCell {
  const text =
    word === 'not-applicable' && computed === 'not-started' ? statusWord('not-started') : MISSING_WORDS[word];
  return { kind: 'missing', state: word, text };
}

function statusCell(snapshot: Snapshot, state: ItemState): TableCell {
  if (!snapshot.ledger.hasReports) return { kind: 'missing', state: 'unavailable', text: MISSING_WORDS.unavailable };
  const overdue = state.overdue ? { overdue: true } : {};
  return { kind: 'status', status: state.status, text: statusText(snapshot, state), ...overdue };
}
