import type { Origin, Tables } from '#model/table.ts';
import { reportsInForce } from '#stats/figure.ts';

/** Who stands before the picture: somebody at a desk of the office, a room (wall or embed of the same office), the public. */
export type Reach = 'desk' | 'room' | 'public';

/** Tables for those who may see them, and how many items were taken out of them. */
export interface Disclosed {
  readonly tables: Tables;
  readonly withheldItems: number;
}

/** Fields of reports that never leave the desk. */
export const INTERNAL_FIELDS = ['difficulty', 'need', 'next', 'evidence', 'contact'] as const;
const BLANK = Object.fromEntries(INTERNAL_FIELDS.map((field) => [field, undefined]));

interface Disclosable {
  readonly origin: Origin;
  readonly disclosure?: '公开' | '内部' | '不公开' | undefined;
}

/**
 * Tables without what those before the picture must not see: rows that are not 公开 (in a room only those that are
 * 不公开), and the internal words of the rest.
 *
 * An empty `disclosure` is 内部 in the user's own tables and 公开 in public and demo ones. Hiding is not protecting:
 * the files on the server still hold these rows, see README.
 */
export function disclose(tables: Tables, reach: Reach): Disclosed {
  if (reach === 'desk') return { tables, withheldItems: 0 };
  const isShown = reach === 'public' ? isPublic : isNotWithheld;
  const items = tables.items.filter(isShown);
  const shown = new Set(items.map(({ id }) => id));
  const entries = tables.list_entries.filter(isShown);
  const listed = new Set(entries.map(({ id }) => id));
  const ofShown = <T extends { readonly item_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => shown.has(row.item_id));
  return {
    withheldItems: tables.items.length - items.length,
    tables: {
      ...tables,
      items,
      targets: ofShown(tables.targets).filter(isShown),
      plans: ofShown(tables.plans),
      milestones: ofShown(tables.milestones),
      item_regions: ofShown(tables.item_regions).filter(isShown),
      item_units: ofShown(tables.item_units),
      item_platforms: ofShown(tables.item_platforms),
      reports: shownReports(ofShown(tables.reports), isShown, reach).map(withoutInternalWords),
      list_entries: entries.map((entry) => ({
        ...entry,
        item_id: shown.has(entry.item_id ?? '') ? entry.item_id : undefined,
      })),
      list_links: tables.list_links.filter(({ from_id, to_id }) => listed.has(from_id) && listed.has(to_id)),
      meetings: tables.meetings.filter(isShown),
      commitment_items: ofShown(tables.commitment_items),
    },
  };
}

/** Does anything in the ledger's tables not belong before the public? A picture of them is then marked to be kept. */
export function holdsInternal({ items, targets, reports, item_regions, list_entries }: Tables): boolean {
  return [items, targets, reports, item_regions, list_entries].some((rows) => rows.some((row) => !isPublic(row)));
}

/**
 * Only what counts is shown: a public report that a withheld one has overtaken would be a figure no longer true.
 *
 * Before the public the overtaken go too; in a room they stay, for what has been corrected.
 */
function shownReports(reports: Tables['reports'], isShown: (row: Disclosable) => boolean, reach: Reach) {
  const inForce = new Set(groupsOf(reports).flatMap(reportsInForce));
  const withheld = new Set([...inForce].filter((report) => !isShown(report)).map(keyOf));
  return reports.filter(
    (report) => isShown(report) && (reach === 'public' ? inForce.has(report) : !withheld.has(keyOf(report))),
  );
}

function groupsOf(reports: Tables['reports']): Tables['reports'][number][][] {
  const groups = new Map<string, Tables['reports'][number][]>();
  for (const report of reports) {
    const key = `${report.item_id}|${report.month}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()];
}

function keyOf({ item_id, month, side, region_code }: Tables['reports'][number]): string {
  return [item_id, month, side, region_code].join('|');
}

function isPublic({ disclosure, origin }: Disclosable): boolean {
  return disclosure === undefined ? origin.provenance !== 'user' : disclosure === '公开';
}

function isNotWithheld({ disclosure }: Disclosable): boolean {
  return disclosure !== '不公开';
}

function withoutInternalWords(report: Tables['reports'][number]): Tables['reports'][number] {
  // The row says which office's file it came from.
  return { ...report, ...BLANK, row: undefined };
}
