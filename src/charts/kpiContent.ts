import { ledgerSource } from '#charts/content.ts';
import { isPublic } from '#charts/itemRows.ts';
import type { Content } from '#charts/picture.ts';
import { foldIn, foldLegend, withFold } from '#charts/shownStatus.ts';
import { subjectOf } from '#charts/subject.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { MAIN_GROUPS, STATUS_GROUPS, type StatusGroup } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { foldWords } from '#words/fold.ts';
import { itemsWords } from '#words/items.ts';
import { kpiWords } from '#words/kpi.ts';
import { COLUMN_WORDS } from '#words/measure.ts';
import { GROUP_WORDS, MISSING_WORDS, statusWord } from '#words/status.ts';

const GROUPS = Object.keys(STATUS_GROUPS) as StatusGroup[];
const SPOKEN: readonly StatusGroup[] = [...GROUPS.filter((group) => group !== 'undisclosed'), 'undisclosed'];

/** Words and table of the counts: every shown item in exactly one group. */
export function kpiContent(snapshot: Snapshot): Content {
  return {
    panel: 'kpi',
    title: titleOf(snapshot),
    subtitle: withFold(snapshot, kpiWords.subtitle),
    sentence: sentenceOf(snapshot),
    ...ledgerSource(snapshot),
    table: () => ({ head: kpiWords.head, columns: [{ id: 'value', title: COLUMN_WORDS.value }], rows: rows(snapshot) }),
  };
}

/** Word of a group; before the public, 滞后 is folded. */
export function groupWord(group: StatusGroup, snapshot: Snapshot): string {
  return group === 'late' && isPublic(snapshot) ? statusWord('late', true) : GROUP_WORDS[group];
}

function titleOf(snapshot: Snapshot): string {
  const { shown, counts, groups, ledger } = snapshot;
  if (!ledger.hasReports) return kpiWords.publicTitle(shown.length, counts.undisclosed, subjectOf(snapshot));
  return kpiWords.title(shown.length, groups.done + groups['on-schedule'], subjectOf(snapshot));
}

function sentenceOf(snapshot: Snapshot): string {
  const { shown, counts, groups, ledger, moment } = snapshot;
  if (shown.length === 0) return itemsWords.nothing;
  if (!ledger.hasReports) return kpiWords.publicSentence(shown.length, counts.undisclosed);
  const parts = SPOKEN.filter((group) => groups[group] > 0).map((group) =>
    kpiWords.phrase(groupWord(group, snapshot), groups[group], within(group, snapshot)),
  );
  const folds = foldLegend(snapshot).map(({ fold, word }) =>
    foldWords.counted(word, shown.filter(({ status }) => foldIn(snapshot, status) === fold).length),
  );
  return kpiWords.sentence(moment.asof, shown.length, parts) + (folds.length > 0 ? foldWords.sentence(folds) : '');
}

/** “含销号 1”, “严重 2”: what a reader of the group must also know; '' where nothing. */
export function within(group: StatusGroup, snapshot: Snapshot): string {
  const { counts } = snapshot;
  if (group === 'done' && counts.closed > 0) return kpiWords.closed(counts.closed);
  if (group === 'late' && counts.severe > 0 && !isPublic(snapshot)) return kpiWords.severe(counts.severe);
  return '';
}

function rows(snapshot: Snapshot): TableRow[] {
  const { shown, groups, ledger } = snapshot;
  const isKnown = (group: StatusGroup) => ledger.hasReports || group === 'undisclosed';
  const printed = GROUPS.filter((group) => MAIN_GROUPS.includes(group) || (isKnown(group) && groups[group] > 0));
  const ofGroups = printed.map((group) =>
    row(group, groupWord(group, snapshot), isKnown(group) ? groups[group] : undefined),
  );
  return [row('items', kpiWords.items, shown.length), ...ofGroups];
}

function row(id: string, name: string, count: number | undefined): TableRow {
  const cell: TableCell =
    count === undefined
      ? { kind: 'missing', state: 'unavailable', text: MISSING_WORDS.unavailable }
      : { kind: 'number', value: count, text: String(count) };
  return { key: 'kpi', id, name, cells: [cell] };
}
