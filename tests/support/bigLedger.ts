import { type UserPackage, userPackage } from './userPackage.ts';

const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
const REGIONS = ['500116', '500117', '510300', '510500'];
/** Regions that an item names. */
const PLACES = 4;
/** 400 items × 5 months × (a joint report and four region reports) = 10,000 reports, and as many rows of the ledger. */
const BIG = { items: 400, codes: REGIONS };

/** Reports of a ledger of so many items, and rows of its ledger at November. */
export function reportCount(items: number): number {
  return items * MONTHS.length * (1 + PLACES);
}

/** Reports of the big package. */
export const BIG_COUNT = reportCount(BIG.items);

/** How large a ledger is: items, and the regions they are spread over, four each. */
interface Size {
  readonly items: number;
  readonly codes: readonly string[];
}

/** Tables of the ledger in a package; each replaces the shipped one of the same `x_table`. */
export function ledgerTexts(size: Size): Record<string, string> {
  return Object.fromEntries(Object.entries(TABLES).map(([table, lines]) => [table, `${lines(size).join('\n')}\n`]));
}

const TABLES: Readonly<Record<string, (size: Size) => string[]>> = {
  items: (size) => [
    'id,period_id,area_id,name,named,scope,rhythm',
    ...each(size, (id, at) => `${id},2023H2,${AREAS[at % AREAS.length]},大表事项${at}号,true,listed,month`),
  ],
  targets: (size) => [
    'item_id,version,text,value,unit',
    ...each(size, (id, at) => `${id},1,完成${100 + at}件,${100 + at},件`),
  ],
  item_units: (size) => [
    'item_id,side,unit,role',
    ...each(size, (id, at) => `${id},渝,渝方单位${at % 20},牵头\n${id},川,川方单位${at % 20},牵头`),
  ],
  item_regions: (size) => [
    'item_id,region_code',
    ...each(size, (id, at) =>
      placesOf(size, at)
        .map((code) => `${id},${code}`)
        .join('\n'),
    ),
  ],
  months: () => [
    'period_id,month,due_on,state',
    ...MONTHS.map(
      (month, at) => `2023H2,${month},${at < 4 ? `2023-${String(at + 8).padStart(2, '0')}` : '2023-12'}-05,final`,
    ),
  ],
  reports: (size) => [
    'item_id,month,region_code,progress,text',
    ...each(size, (id, at) =>
      MONTHS.flatMap((month, m) =>
        ['', ...placesOf(size, at)].map(
          (code, r) => `${id},${month},${code},${((at * 7 + m * 16 + r * 3) % 130) + 0.5},第${m + 1}月进展${at}-${r}`,
        ),
      ).join('\n'),
    ),
  ],
};
const AREAS = ['planning', 'infrastructure', 'industry', 'innovation', 'ecology', 'opening', 'services'];

/** A user's package with 10,000 reports: the shipped one, its ledger replaced; the same every time. */
export function bigPackage(): UserPackage {
  return userPackage(ledgerTexts(BIG));
}

function placesOf({ codes }: Size, at: number): string[] {
  return Array.from({ length: PLACES }, (_, place) => codes[(at * PLACES + place) % codes.length] ?? '');
}

function each({ items }: Size, line: (id: string, at: number) => string): string[] {
  return Array.from({ length: items }, (_, at) => line(`BIG-${String(at).padStart(3, '0')}`, at));
}
