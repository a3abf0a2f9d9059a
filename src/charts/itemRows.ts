import { foldMark, shownStatus, shownWord } from '#charts/shownStatus.ts';
import { type Missing, STATUS_ORDER, type StatusId } from '#model/status.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { type ItemState, isNamed } from '#stats/itemState.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { following } from '#words/punctuation.ts';
import { OVERDUE, OVERRIDDEN, statusWord } from '#words/status.ts';

/** An item in its row; the first of a status carries the status' word and count. */
export interface ItemLine {
  readonly state: ItemState;
  /** Undefined for a named item without a ledger. */
  readonly status: StatusId | undefined;
  readonly word: string;
  readonly isFirst: boolean;
  /** Place among the items of the same drawn status, from 0. */
  readonly place: number;
  /** Items of the same drawn status. */
  readonly count: number;
}

const SILENT: readonly StatusId[] = ['not-reported', 'awaiting', 'not-quantified'];

/** Number beside an item: the official one, else none. Our ids are not official numbers and would be read as such. */
export function itemNumber({ official_no }: ItemState['item']): string {
  return official_no ?? '';
}

/** Published name of an item, or the word for that it has none. */
export function itemName({ item }: ItemState): string {
  return item.name !== undefined && isNamed(item) ? item.name : itemsWords.unnamed;
}

/** Is the picture drawn for a public audience: the three late words are one. */
export function isPublic({ spec }: Snapshot): boolean {
  return spec.audience === 'public';
}

/** Does any filter leave items out? A title must then not speak of all. */
export function isNarrowed({ spec }: Snapshot): boolean {
  return narrowsItems(spec) || narrowsRegions(spec);
}

/** Status an item is drawn with, as it is shown; none where no ledger tells it. */
export function drawnStatus(snapshot: Snapshot, { status }: ItemState): StatusId | undefined {
  if (!snapshot.ledger.hasReports && status !== 'undisclosed') return undefined;
  return shownStatus(snapshot, status);
}

/** Word of an item's status with its marks: “严重滞后（逾期）”, “达时序进度（人工认定）”, “滞后（红）”. */
export function statusText(snapshot: Snapshot, { status, overdue, override }: ItemState): string {
  const marks = [...(overdue ? [OVERDUE] : []), ...(override ? [OVERRIDDEN] : []), ...foldMark(snapshot, status)];
  return statusWord(status, isPublic(snapshot)) + marks.map(itemsWords.mark).join('');
}

/** Why an item has no figure; its computed status tells it, whatever was set by hand. */
export function missingWord(snapshot: Snapshot, { computed, reports, reference }: ItemState): Missing {
  if (!snapshot.ledger.hasReports || computed === 'undisclosed') return 'unavailable';
  if (computed === 'not-started') return 'not-applicable';
  if (SILENT.includes(computed)) return computed as Missing;
  // Closed, or done by milestones: without a number in the month.
  return reports.length > 0 && reference === snapshot.moment.asof ? 'not-quantified' : 'not-reported';
}

/** Shown items by drawn status, what most needs coordination first; in each the furthest behind first. */
export function itemLines(snapshot: Snapshot): ItemLine[] {
  const of = (status: StatusId | undefined) =>
    snapshot.shown.filter((state) => drawnStatus(snapshot, state) === status);
  return [undefined, ...STATUS_ORDER].flatMap((status) => {
    const states = [...of(status)].sort((a, b) => (a.lead ?? 0) - (b.lead ?? 0));
    const word = status ? shownWord(snapshot, status) : itemsWords.named;
    return states.map(
      (state, index): ItemLine => ({ state, status, word, isFirst: index === 0, place: index, count: states.length }),
    );
  });
}

/** Lines of the tip on an item: name, status with its marks, both numbers and the gap between them. */
export function itemTip(snapshot: Snapshot, state: ItemState): string[] {
  const { figure, elapsed, lead, basis, override, computed } = state;
  const name = `${itemNumber(state.item)} ${itemName(state)}`.trim();
  if (drawnStatus(snapshot, state) === undefined || state.status === 'undisclosed') return [name];
  const numbers = figure ? [itemsWords.complete(figure.value)] : [];
  const against = lead === undefined ? [] : [itemsWords.verdict(lead, isPublic(snapshot))];
  const why = override ? [itemsWords.computed(statusWord(computed, isPublic(snapshot)))] : [];
  const time = following([itemsWords.basis(elapsed, basis === 'plan'), ...against]);
  return [name, statusText(snapshot, state), ...numbers, time, ...why];
}
