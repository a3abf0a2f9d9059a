import type { ItemRole } from '#model/item.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import type { DraftLine } from '#parse/sheet/readLine.ts';

/**
 * Rule 2 of the ledger: decides for each item and month of one sheet whose report a row is.
 *
 * 1. A row whose sheet, sender or 填报地区 is one of the regions is that region's report; 涉及地区 still lists the item's regions.
 * 2. A row with 报告方 is that side's report, also where it stands alone: the other side may send its own sheet.
 * 3. Of several rows of an item and month, one that names exactly one region is that region's report; a row that names several,
 *    a scope or none is the item's own. So a ledger that lists an item first and its regions below is read as it was written.
 * 4. A row that stands alone is the item's report, also where it names a single region.
 *
 * Rows without a report count as rows: a region left blank makes the others beside it no item's report.
 */
export function assignReports(drafts: readonly DraftLine[]): LedgerLine[] {
  const counts = new Map<string, number>();
  for (const { key, own, side } of drafts)
    if (own === undefined && side === undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return drafts.map((draft) => assigned(draft, counts.get(draft.key) ?? 0));
}

/** `beside`: how many rows of the item and month have neither a region nor a side of their own. */
function assigned({ line, named, own, side }: DraftLine, beside: number): LedgerLine {
  const [only] = named.regions.length === 1 ? named.regions : [];
  const code = own ?? (side === undefined && beside > 1 ? only?.code : undefined);
  const { report, ...rest } = line;
  const reporter = code === undefined ? (side === undefined ? {} : { side }) : { region_code: code };
  const tells = tellsRegions(named, code, report !== undefined);
  return {
    ...rest,
    item: {
      ...line.item,
      ...(tells && named.scope ? { scope: named.scope } : {}),
      ...(tells && named.regions.length > 0
        ? { regions: named.regions as readonly { code: string; role?: ItemRole }[] }
        : {}),
    },
    ...(code === undefined ? {} : { region_code: code }),
    ...(report ? { report: { ...report, ...reporter } } : {}),
  };
}

/** A region that names itself alone says nothing of the item's other regions; without a report nothing would show that. */
function tellsRegions({ regions }: DraftLine['named'], code: string | undefined, hasReport: boolean): boolean {
  return hasReport || code === undefined || regions.length !== 1 || regions[0]?.code !== code;
}
