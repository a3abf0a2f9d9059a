import type { Side } from '#model/region.ts';
import type { RowOf } from '#model/table.ts';
import { regionsAsked } from '#stats/filter.ts';
import type { ItemState } from '#stats/itemState.ts';
import { nameOf } from '#stats/ledgerFacts.ts';
import { monthSnapshots } from '#stats/monthSnapshots.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { reminderWords } from '#words/reminders.ts';

/** A report that was not sent though its due day has passed (or none was set). */
export interface Owed {
  readonly item: string;
  readonly name: string;
  readonly months: readonly { readonly month: string; readonly dueOn: string | undefined }[];
}

/** All that one unit or one region owes. */
export interface Reminder {
  readonly who: string;
  readonly side: Side | undefined;
  /** Only for a region. */
  readonly code?: string;
  readonly owed: readonly Owed[];
}

/** One missing report and who is to send it. */
interface Lack {
  readonly item: RowOf<'items'>;
  readonly month: string;
  readonly dueOn: string | undefined;
  readonly who: string;
  readonly side: Side | undefined;
  readonly code?: string;
}

/**
 * What is owed up to the as-of month, by unit and region.
 *
 * An item without any report of a month is owed by its lead units of both sides; a region's report that is missing while
 * others of the item have reported, by the region. Filters of items, regions and sides count; that of statuses does not.
 * returns  渝 then 川 (or as the package turns the sides), in each the units in the order of areas and items, then regions
 */
export function reminders(snapshot: Snapshot): Reminder[] {
  const { ledger, spec } = snapshot;
  const { status: _all, ...asked } = spec;
  const lacks = monthSnapshots(snapshot, asked).flatMap(lacksOf);
  const sides: (Side | undefined)[] = [...new Set(ledger.regions.map(({ side }) => side)), undefined];
  const inOrder = byArea(snapshot, lacks);
  const places = regionsAsked(ledger, {});
  return sides.flatMap((side) => {
    const ours = inOrder.filter((lack) => lack.side === side);
    const units = ours.filter(({ code }) => code === undefined);
    const regions = places.flatMap((place) => ours.filter(({ code }) => code === place));
    return grouped([...units, ...regions]);
  });
}

/** Reports owed, each once: of items, whoever leads them, and of regions. */
export function owedCount(all: readonly Reminder[]): { items: number; cells: number } {
  const keys = (of: readonly Reminder[]) =>
    new Set(
      of.flatMap(({ code, owed }) =>
        owed.flatMap(({ item, months }) => months.map(({ month }) => `${item}|${month}|${code ?? ''}`)),
      ),
    ).size;
  return {
    items: keys(all.filter(({ code }) => code === undefined)),
    cells: keys(all.filter(({ code }) => code !== undefined)),
  };
}

/** The 催报单 as paragraphs: a head, then one for each unit or region. */
export function reminderText(month: string, all: readonly Reminder[]): string[] {
  if (all.length === 0) return [reminderWords.none(month)];
  const { items, cells } = owedCount(all);
  const paragraphs = all.map(({ who, owed }) =>
    reminderWords.paragraph(
      who,
      owed.map(({ name, months }) => ({ item: name, months })),
    ),
  );
  return [reminderWords.head(month, items, cells), ...paragraphs];
}

function lacksOf(month: Snapshot): Lack[] {
  const { ledger, moment, shown, cells, regions, spec } = month;
  if (!ledger.hasReports) return [];
  const dueOn = ledger.tables.months.find(
    (row) => row.period_id === ledger.period.id && row.month === moment.asof,
  )?.due_on;
  const side = spec.side && (spec.side === 'cq' ? '渝' : '川');
  return shown.flatMap((state) => {
    const lack = { item: state.item, month: moment.asof, dueOn };
    if (state.computed === 'not-reported')
      return leadsOf(month, state)
        .filter((lead) => side === undefined || lead.side === undefined || lead.side === side)
        .map((lead) => ({ ...lack, ...lead }));
    // A closed item looks back to a month that has been asked for already.
    if (state.reference !== moment.asof) return [];
    return regions.flatMap(({ code, name, side: own }) => {
      const cell = cells.get(state.item.id)?.get(code);
      const isOwed = cell?.kind === 'missing' && cell.state === 'not-reported' && !cell.inherited;
      return isOwed ? [{ ...lack, who: name, side: own, code }] : [];
    });
  });
}

function leadsOf({ ledger }: Snapshot, { item }: ItemState): { who: string; side: Side | undefined }[] {
  const leads = ledger.tables.item_units.filter(({ item_id, role }) => item_id === item.id && role === '牵头');
  if (leads.length === 0) return [{ who: reminderWords.noLead, side: undefined }];
  return leads.map(({ unit, side }) => ({ who: unit, side }));
}

/** Areas in their order, items without one last; in an area the items in theirs. */
function byArea({ ledger }: Snapshot, lacks: readonly Lack[]): Lack[] {
  const places = new Map(ledger.areas.map(({ id }, index) => [id, index]));
  const order = new Map(ledger.items.map(({ id }, index) => [id, index]));
  const area = ({ item }: Lack) => places.get(item.area_id ?? '') ?? places.size;
  return [...lacks].sort((a, b) => area(a) - area(b) || (order.get(a.item.id) ?? 0) - (order.get(b.item.id) ?? 0));
}

function grouped(lacks: readonly Lack[]): Reminder[] {
  const names = [...new Set(lacks.map(({ who, code }) => `${code ?? ''}|${who}`))];
  return names.flatMap((name) => {
    const own = lacks.filter(({ who, code }) => `${code ?? ''}|${who}` === name);
    const [first] = own;
    if (!first) return [];
    const { who, side, code } = first;
    const items = [...new Set(own.map(({ item }) => item))];
    const owed = items.map((item) => ({
      item: item.id,
      name: nameOf(item),
      months: own.filter((lack) => lack.item === item).map(({ month, dueOn }) => ({ month, dueOn })),
    }));
    return [{ who, side, ...(code === undefined ? {} : { code }), owed }];
  });
}
