import type { Audience } from '#model/spec.ts';
import type { Origin, Tables } from '#model/table.ts';
import { reportsInForce } from '#stats/figure.ts';

/** Tables for an audience, and how many items were taken out of them. */
export interface Disclosed {
  readonly tables: Tables;
  readonly withheldItems: number;
}

interface Disclosable {
  readonly origin: Origin;
  readonly disclosure?: '公开' | '内部' | '不公开' | undefined;
}

/**
 * Tables without what a public audience must not see: rows that are not 公开, and the internal words of the rest.
 *
 * An empty `disclosure` is 内部 in the user's own tables and 公开 in public and demo ones. Hiding is not protecting:
 * the files on the server still hold these rows, see README.
 */
export function disclose(tables: Tables, audience: Audience): Disclosed {
  if (audience === 'internal') return { tables, withheldItems: 0 };
  const items = tables.items.filter(isPublic);
  const shown = new Set(items.map(({ id }) => id));
  const entries = tables.list_entries.filter(isPublic);
  const listed = new Set(entries.map(({ id }) => id));
  const ofShown = <T extends { readonly item_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => shown.has(row.item_id));
  return {
    withheldItems: tables.items.length - items.length,
    tables: {
      ...tables,
      items,
      targets: ofShown(tables.targets).filter(isPublic),
      plans: ofShown(tables.plans),
      milestones: ofShown(tables.milestones),
      item_regions: ofShown(tables.item_regions).filter(isPublic),
      item_units: ofShown(tables.item_units),
      item_platforms: ofShown(tables.item_platforms),
      reports: inForce(ofShown(tables.reports)).filter(isPublic).map(withoutInternalWords),
      list_entries: entries.map((entry) => ({
        ...entry,
        item_id: shown.has(entry.item_id ?? '') ? entry.item_id : undefined,
      })),
      list_links: tables.list_links.filter(({ from_id, to_id }) => listed.has(from_id) && listed.has(to_id)),
      commitment_items: ofShown(tables.commitment_items),
    },
  };
}

/** Only what counts is shown: a public report that an internal one has overtaken would be a figure no longer true. */
function inForce(reports: Tables['reports']): Tables['reports'] {
  const groups = new Map<string, Tables['reports'][number][]>();
  for (const report of reports) {
    const key = `${report.item_id}|${report.month}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap(reportsInForce);
}

function isPublic({ disclosure, origin }: Disclosable): boolean {
  return disclosure === undefined ? origin.provenance !== 'user' : disclosure === '公开';
}

function withoutInternalWords(report: Tables['reports'][number]): Tables['reports'][number] {
  return {
    ...report,
    difficulty: undefined,
    need: undefined,
    next: undefined,
    evidence: undefined,
    contact: undefined,
  };
}
