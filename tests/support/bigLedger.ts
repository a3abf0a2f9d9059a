import { readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);
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

interface Resource {
  readonly x_table: string;
  readonly path: string;
  readonly x_provenance?: string;
}

/**
 * A user's package with 10,000 reports: the shipped one, its ledger replaced; the same every time.
 *
 * returns  the descriptor, and the text of every file by path (boundaries are left as they are on disk)
 */
export function bigPackage(): { descriptor: { resources: Resource[] }; files: Map<string, string> } {
  const descriptor = JSON.parse(readFileSync(new URL('datapackage.json', DATA), 'utf8')) as { resources: Resource[] };
  const kept = descriptor.resources.filter(
    ({ x_table, x_provenance }) => x_provenance !== 'demo' && !(x_table in TABLES),
  );
  const own = Object.keys(TABLES).map((x_table) => ({
    name: `big-${x_table}`,
    x_table,
    path: `big/${x_table}.csv`,
    format: 'csv',
    x_provenance: 'user',
  }));
  const texts = kept
    .filter(({ path }) => path.endsWith('.csv'))
    .map(({ path }) => [path, readFileSync(new URL(path, DATA), 'utf8')] as const);
  const made = Object.entries(TABLES).map(([table, lines]) => [`big/${table}.csv`, `${lines().join('\n')}\n`] as const);
  return { descriptor: { ...descriptor, resources: [...kept, ...own] }, files: new Map([...texts, ...made]) };
}

function each(line: (id: string, at: number) => string): string[] {
  return Array.from({ length: ITEMS }, (_, at) => line(`BIG-${String(at).padStart(3, '0')}`, at));
}
