import { drawnStatus, itemName } from '#charts/itemRows.ts';
import { cellAt, cellText, missingText } from '#charts/matrixCells.ts';
import { toldStatus } from '#charts/shownStatus.ts';
import type { Table, TableCell } from '#charts/table.ts';
import { MISSING, type Missing, STATUS_GROUPS, STATUS_ORDER, type StatusId } from '#model/status.ts';
import type { Cell } from '#stats/cell.ts';
import { leadOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Concern } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { figure, signed } from '#words/number.ts';
import { regionWords } from '#words/region.ts';
import { MISSING_WORDS } from '#words/status.ts';
import { valueWord } from '#words/value.ts';

/** An item that concerns a region, as its page tells it. */
export interface RegionItem extends Concern {
  /** Code of the region. */
  readonly region: string;
  /** Status of the cell; undefined where it has no number. */
  readonly status: StatusId | undefined;
  /** Its word, or the word for why there is no number. */
  readonly word: string;
  /** 牵头, 参与, 涉及 of the ledger; 全域 for an item that names no region. */
  readonly role: string;
}

/** How the items of a region stand, in counts. */
export interface RegionCounts {
  readonly all: number;
  readonly listed: number;
  readonly whole: number;
  readonly known: number;
  readonly good: number;
  readonly late: number;
  readonly missing: readonly (readonly [Missing, number])[];
}

const LATE: readonly StatusId[] = STATUS_GROUPS.late;
const GOOD: readonly StatusId[] = [...STATUS_GROUPS['on-schedule'], ...STATUS_GROUPS.done];

/** Items of a region among those shown: listed ones that name it and `all16`, each with its cell; unreported first, then what most needs coordination. */
export function regionItems(snapshot: Snapshot, code: string): RegionItem[] {
  const items = snapshot.shown
    .filter((state) => state.status !== 'undisclosed' && state.regions.has(code))
    .map((state) => itemOf(snapshot, state, code));
  return items.sort((a, b) => placeOf(a) - placeOf(b) || leadIn(a) - leadIn(b));
}

/** Counts of the region's items; `known` have a number, `good` of them are on schedule or done. */
export function regionCounts(items: readonly RegionItem[]): RegionCounts {
  const count = (fits: (item: RegionItem) => boolean) => items.filter(fits).length;
  const listed = count(({ state }) => state.scope === 'listed');
  return {
    all: items.length,
    listed,
    whole: items.length - listed,
    known: count(({ cell }) => cell.kind === 'value'),
    good: count(({ cell }) => cell.kind === 'value' && GOOD.includes(cell.status)),
    late: count(({ cell }) => cell.kind === 'value' && LATE.includes(cell.status)),
    missing: MISSING.map(
      (word) => [word, count(({ cell }) => cell.kind === 'missing' && cell.state === word)] as const,
    ).filter(([, n]) => n > 0),
  };
}

/** The region's items as a table: role, local and overall completion, elapsed time, lead in points, status. */
export function regionItemsTable(snapshot: Snapshot, items: readonly RegionItem[]): Table {
  const { columns, name } = { ...regionWords, name: regionWords.columns.name };
  return {
    head: name,
    columns: (['role', 'local', 'overall', 'elapsed', 'lead', 'status'] as const).map((id) => ({
      id,
      title: columns[id],
    })),
    rows: items.map(({ state, region, cell, role, status, word }) => ({
      key: 'item',
      id: state.item.id,
      name: itemName(state),
      cells: [
        { kind: 'text', text: role },
        localCell(cell),
        state.figure ? numberCell(state.figure.value) : dash(cell),
        snapshot.ledger.hasReports ? numberCell(state.elapsed) : dash(cell),
        leadCell(state, cell),
        status && cell.kind === 'value' ? { kind: 'status', status: cell.status, text: word, region } : dash(cell),
      ],
    })),
  };
}

/** Completion of a cell as the picture prints it: "62", or the word for why there is none. */
export function localText(cell: Cell): string {
  return cell.kind === 'value' ? cellText(cell.value) : MISSING_WORDS[cell.state];
}

function itemOf(snapshot: Snapshot, state: ItemState, code: string): RegionItem {
  const cell = cellAt(snapshot, state, code);
  const status = cell.kind === 'value' ? drawnStatus(snapshot, { ...state, status: cell.status }) : undefined;
  const word = status
    ? toldStatus(snapshot, cell.kind === 'value' ? cell.status : status)
    : cell.kind === 'missing'
      ? MISSING_WORDS[cell.state]
      : '';
  const own = state.regions.get(code)?.role;
  return {
    state,
    region: code,
    cell,
    status,
    word,
    role: own === undefined ? regionWords.roles[state.scope === 'listed' ? 'listed' : 'all16'] : valueWord(own),
  };
}

/** Unreported first, then the statuses in their order, at the end what has no number for other reasons. */
function placeOf({ cell }: RegionItem): number {
  if (cell.kind === 'value') return 10 + STATUS_ORDER.indexOf(cell.status);
  const place = MISSING.indexOf(cell.state);
  return cell.state === 'not-reported' || cell.state === 'awaiting' || cell.state === 'outdated' ? place : 40 + place;
}

function leadIn({ state, cell }: RegionItem): number {
  return cell.kind === 'value' ? leadOf(state.elapsed, cell.value) : 0;
}

function localCell(cell: Cell): TableCell {
  if (cell.kind === 'missing') return { kind: 'missing', state: cell.state, text: missingText(cell) };
  return { ...numberCell(cell.value), ...(cell.inherited ? { inherited: true } : {}) };
}

function leadCell({ elapsed }: ItemState, cell: Cell): TableCell {
  if (cell.kind === 'missing') return dash(cell);
  const lead = leadOf(elapsed, cell.value);
  return { kind: 'number', value: lead, text: signed(lead) };
}

function numberCell(value: number): TableCell & { readonly kind: 'number' } {
  return { kind: 'number', value, text: figure(value) };
}

function dash(cell: Cell): TableCell {
  return { kind: 'missing', state: cell.kind === 'missing' ? cell.state : 'unavailable', text: regionWords.dash };
}
