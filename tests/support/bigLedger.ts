import { type UserPackage, userPackage } from './userPackage.ts';

/** 400 items × 5 months × (a joint report and four region reports) = 10,000 reports, and as many rows of the ledger. */
const ITEMS = 400;
const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
const REGIONS = ['500116', '500117', '510300', '510500'];

/** Reports of the package, and rows of its ledger at November. */
export const BIG_COUNT = ITEMS * MONTHS.length * (1 + REGIONS.length);

/** Tables of the ledger in the package; each replaces the shipped one of the same `x_table`. */
const TABLES: Readonly<Record<string, () => string[]>> = {
  items: () => [
    'id,period_id,area_id,name,named,scope,rhythm',
    ...each((id, at) => `${id},2023H2,${AREAS[at % AREAS.length]},大表事项${at}号,true,listed,month`),
  ],
  targets: () => ['item_id,version,text,value,unit', ...each((id, at) => `${id},1,完成${100 + at}件,${100 + at},件`)],
  item_units: () => [
    'item_id,side,unit,role',
    ...each((id, at) => `${id},渝,渝方单位${at % 20},牵头\n${id},川,川方单位${at % 20},牵头`),
  ],
  item_regions: () => ['item_id,region_code', ...each((id) => REGIONS.map((code) => `${id},${code}`).join('\n'))],
  months: () => [
    'period_id,month,due_on,state',
    ...MONTHS.map(
      (month, at) => `2023H2,${month},${at < 4 ? `2023-${String(at + 8).padStart(2, '0')}` : '2023-12'}-05,final`,
    ),
  ],
  reports: () => [
    'item_id,month,region_code,progress,text',
    ...each((id, at) =>
      MONTHS.flatMap((month, m) =>
        ['', ...REGIONS].map(
          (code, r) => `${id},${month},${code},${((at * 7 + m * 16 + r * 3) % 130) + 0.5},第${m + 1}月进展${at}-${r}`,
        ),
      ).join('\n'),
    ),
  ],
};
const AREAS = ['planning', 'infrastructure', 'industry', 'innovation', 'ecology', 'opening', 'services'];

/** A user's package with 10,000 reports: the shipped one, its ledger replaced; the same every time. */
export function bigPackage(): UserPackage {
  return userPackage(
    Object.fromEntries(Object.entries(TABLES).map(([table, lines]) => [table, `${lines().join('\n')}\n`])),
  );
}

function each(line: (id: string, at: number) => string): string[] {
  return Array.from({ length: ITEMS }, (_, at) => line(`BIG-${String(at).padStart(3, '0')}`, at));
}
