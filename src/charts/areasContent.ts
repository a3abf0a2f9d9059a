import { ledgerSource } from '#charts/content.ts';
import { isPublic } from '#charts/itemRows.ts';
import type { Content } from '#charts/picture.ts';
import { toldStatus, withFold } from '#charts/shownStatus.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { STATUS_GROUPS, STATUS_IDS, type StatusId } from '#model/status.ts';
import { countByStatus } from '#stats/counts.ts';
import { narrowsRegions } from '#stats/filter.ts';
import type { ItemState } from '#stats/itemState.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { type AreaCount, areasWords } from '#words/areas.ts';
import { itemsWords } from '#words/items.ts';
import { MISSING_WORDS, STATUS_WORDS, statusWord } from '#words/status.ts';

/** An area with its shown items; the last row holds the items without an area, under the id `undisclosed`. */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly states: readonly ItemState[];
  readonly counts: Readonly<Record<StatusId, number>>;
}

/** Words and table of areas × status. */
export function areasContent(snapshot: Snapshot): Content {
  const rows = areaRows(snapshot);
  const areas = rows.filter(({ id }) => id !== 'undisclosed');
  const rest = rows.find(({ id }) => id === 'undisclosed');
  const title = titleOf(snapshot, areas);
  const without = [rest?.states.length ?? 0, rest?.name ?? ''] as const;
  const { hasReports } = snapshot.ledger;
  return {
    panel: 'areas',
    title,
    subtitle: hasReports
      ? withFold(snapshot, areasWords.subtitle(areas.length, ...without))
      : areasWords.publicSubtitle(...without),
    sentence: sentenceOf(snapshot, title, ...without),
    ...ledgerSource(snapshot),
    table: () => tableOf(snapshot, rows),
  };
}

function sentenceOf({ shown, ledger, moment }: Snapshot, title: string, without: number, word: string): string {
  if (shown.length === 0) return itemsWords.nothing;
  if (!ledger.hasReports) return areasWords.publicSentence(title, without, word);
  return areasWords.sentence(moment.asof, title, without, word);
}

/** Areas asked for in official order, then the items without one: always where nothing is filtered, else if there are any. */
export function areaRows(snapshot: Snapshot): AreaRow[] {
  const { ledger, spec, shown } = snapshot;
  const asked = ledger.areas.filter(({ id }) => !spec.area || spec.area.includes(id));
  const rows = asked.map(({ id, name }) =>
    rowOf(
      id,
      name,
      shown.filter(({ item }) => item.area_id === id),
    ),
  );
  const rest = shown.filter(({ item }) => item.area_id === undefined);
  if (rest.length === 0 && (narrowsItems(spec) || narrowsRegions(spec))) return rows;
  const name = rest.every(({ status }) => status === 'undisclosed') ? STATUS_WORDS.undisclosed : areasWords.withoutArea;
  return [...rows, rowOf('undisclosed', name, rest)];
}

function rowOf(id: string, name: string, states: readonly ItemState[]): AreaRow {
  return { id, name, states, counts: countByStatus(states) };
}

function titleOf(snapshot: Snapshot, areas: readonly AreaRow[]): string {
  const { spec, counts, ledger } = snapshot;
  const used = areas.filter(({ states }) => states.length > 0);
  if (used.length === 0) return areasWords.plain;
  if (!ledger.hasReports)
    return areasWords.publicTitle(
      used.reduce((sum, { states }) => sum + states.length, 0),
      used.length,
    );
  const late = used.map((area): AreaCount => ({ name: area.name, items: area.states.length, late: lateOf(area) }));
  const highest = Math.max(...late.map((area) => area.late));
  // An area filter leaves whole areas: what is said of them needs no “筛选后”.
  const { area: _area, ...others } = spec;
  const isNarrowed = narrowsRegions(spec) || narrowsItems(others);
  const title = areasWords.title(
    late,
    highest > 0 ? late.filter((area) => area.late === highest) : [],
    statusWord('late', isPublic(snapshot)),
    isNarrowed,
  );
  return highest > 0 ? title : areasWords.also(title, counts['not-reported'], statusWord('not-reported'));
}

function lateOf({ counts }: AreaRow): number {
  return STATUS_GROUPS.late.reduce((sum, id) => sum + counts[id], 0);
}

function tableOf(snapshot: Snapshot, rows: readonly AreaRow[]) {
  const statuses = STATUS_IDS.map((id) => ({ id, title: toldStatus(snapshot, id) }));
  return {
    head: areasWords.head,
    columns: [...statuses, { id: 'total', title: areasWords.total }],
    rows: rows.map((row) => tableRow(snapshot, row)),
  };
}

function tableRow(snapshot: Snapshot, { id, name, states, counts }: AreaRow): TableRow {
  const unknown: TableCell = { kind: 'missing', state: 'unavailable', text: MISSING_WORDS.unavailable };
  const cells = STATUS_IDS.map((status) => (snapshot.ledger.hasReports ? number(counts[status]) : unknown));
  return { key: 'area', id, name, cells: [...cells, number(states.length)] };
}

function number(value: number): TableCell {
  return { kind: 'number', value, text: String(value) };
}
