import type { Side } from '#model/region.ts';
import { SIDE_OF } from '#model/spec.ts';
import { itemsAsked, regionsAsked } from '#stats/filter.ts';
import type { Ledger } from '#stats/ledger.ts';
import { nameOf } from '#stats/ledgerFacts.ts';
import { type MissingReport, missingReports } from '#stats/missing.ts';
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
interface Lack extends MissingReport {
  readonly who: string;
  readonly side: Side | undefined;
}

/**
 * What is owed up to the as-of month, by unit and region.
 *
 * An item without any report of a month is owed by its lead units of both sides; a region's report that is missing while
 * others of the item have reported, by the region. Filters of items, regions and sides count; that of statuses does not.
 * returns  渝 then 川 (or as the package turns the sides), in each the units in the order of areas and items, then regions
 */
export function reminders(snapshot: Snapshot): Reminder[] {
  const { ledger } = snapshot;
  const lacks = lacksOf(snapshot);
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

function lacksOf({ ledger, spec, states, moment, regions }: Snapshot): Lack[] {
  if (!ledger.hasReports) return [];
  const { status: _all, ...asked } = spec;
  const items = itemsAsked(ledger, states, asked).map(({ item }) => item);
  const side = spec.side && SIDE_OF[spec.side];
  return missingReports(ledger, items, moment).flatMap((missing): Lack[] => {
    if (missing.state !== 'not-reported') return [];
    if (missing.code === undefined)
      return leadsOf(ledger, missing.item.id)
        .filter((lead) => side === undefined || lead.side === undefined || lead.side === side)
        .map((lead) => ({ ...missing, ...lead }));
    const region = missing.whose === 'own' ? regions.find(({ code }) => code === missing.code) : undefined;
    return region ? [{ ...missing, who: region.name, side: region.side }] : [];
  });
}

function leadsOf({ tables }: Ledger, itemId: string): { who: string; side: Side | undefined }[] {
  const leads = tables.item_units.filter(({ item_id, role }) => item_id === itemId && role === '牵头');
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
