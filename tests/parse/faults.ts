import type { IssueCode, Severity } from '#model/issue.ts';
import type { Plant } from '../support/plant.ts';

/** A fault in a shipped file, and the one issue it must raise. */
export interface Fault {
  readonly what: string;
  /** Below `data/`. */
  readonly file: string;
  readonly plant: Plant;
  readonly code: IssueCode;
  readonly severity?: Severity;
  /** Where it is found, if that is another file: a resource that lacks, or a row without its outline. */
  readonly found?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

interface Resource {
  name: string;
  path: string;
  x_table: string;
}
type Descriptor = { x_contract: number; audience: string; resources: Resource[] };
interface Shape {
  type: string | null;
  arcs?: number[][];
  geometries?: unknown[];
  properties: { code?: string; name: string };
}
type Topology = { objects: { regions: { geometries: Shape[] } } };

const STATISTICS = 'statistics.csv';
const REPORTS = 'demo/reports.csv';
const DESCRIPTOR = 'datapackage.json';
const OUTLINES = 'boundaries/regions.topo.json';

const cell = (row: number, column: string, text: string): Plant => ({ how: 'cell', row, column, text });
const descriptor = (change: (json: Descriptor) => void): Plant => ({ how: 'json', change: change as never });
const shapes = (change: (geometries: Shape[]) => void): Plant => ({
  how: 'json',
  change: ((json: Topology) => change(json.objects.regions.geometries)) as never,
});
/** One more outline, the copy of the first with other properties. */
const oneMore = (properties: Shape['properties'], other: Partial<Shape> = {}) =>
  shapes((geometries) => geometries.push({ ...(geometries[0] as Shape), ...other, properties }));

/** What single cells can be wrong in: a required one costs its row, an optional one is blanked; either way one issue. */
const CELLS: Fault[] = [
  [STATISTICS, 2, 'value', '3,218', 'bad-number'],
  [STATISTICS, 3, 'value', '约2344', 'bad-number'],
  ['major_projects.csv', 3, 'done', '741.4亿', 'bad-number'],
  [REPORTS, 4, 'progress', '85%', 'bad-number'],
  [STATISTICS, 20, 'year', '2020.5', 'bad-integer'],
  ['mechanism.csv', 3, 'order', '二', 'bad-integer'],
  ['items.csv', 2, 'named', 'yes', 'bad-boolean'],
  ['commitments.csv', 2, 'complete', '1', 'bad-boolean'],
  ['demo/targets.csv', 2, 'set_on', '2023-02-30', 'bad-date'],
  ['demo/milestones.csv', 2, 'due_on', '2023-8-25', 'bad-date'],
  ['demo/milestones.csv', 2, 'done_on', '2023-02-29', 'bad-date'],
  [REPORTS, 2, 'month', '2023-13', 'bad-month'],
  ['demo/plans.csv', 2, 'month', '2023-7', 'bad-month'],
  ['demo/list_entries.csv', 11, 'id', 'N/10', 'bad-code'],
  ['demo/items.csv', 2, 'period_id', '2023 H2', 'bad-code'],
  ['sources.csv', 3, 'url', 'javascript:alert(1)', 'bad-link'],
  ['platform_regions.csv', 2, 'part', 'half', 'not-in-list'],
  [REPORTS, 2, 'kind', '重报', 'not-in-list'],
  [REPORTS, 2, 'override_status', 'good', 'not-in-list'],
  [REPORTS, 5, 'progress', '-5', 'out-of-range'],
  ['demo/plans.csv', 2, 'planned', '-1', 'out-of-range'],
  [STATISTICS, 2, 'region_code', '50011', 'code-length'],
  [STATISTICS, 2, 'region_code', '500116.0', 'code-length'],
  [STATISTICS, 2, 'region_code', '500999', 'unknown-code'],
  [REPORTS, 4, 'region_code', '500999', 'unknown-code'],
  ['demo/item_units.csv', 2, 'item_id', '2023H2-99', 'unknown-item'],
  ['demo/list_entries.csv', 11, 'item_id', '2023H2-99', 'unknown-item'],
  ['items.csv', 2, 'area_id', 'nowhere', 'broken-reference'],
  ['demo/months.csv', 2, 'period_id', '2023H1', 'broken-reference'],
  ['platforms.csv', 2, 'source_id', 'F99', 'broken-reference'],
  [STATISTICS, 2, 'indicator', 'gdpp', 'broken-reference'],
  ['published_shares.csv', 2, 'compare_with', 'nothing', 'broken-reference'],
  ['demo/item_platforms.csv', 2, 'platform_id', 'nowhere', 'broken-reference'],
  ['demo/list_links.csv', 2, 'to_id', 'R99', 'broken-reference'],
  ['demo/list_entries.csv', 11, 'area_id', 'nowhere', 'broken-reference'],
].map(([file, row, column, text, code]) => ({
  what: `${column} "${text}"`,
  file: file as string,
  plant: cell(row as number, column as string, text as string),
  code: code as IssueCode,
  row: row as number,
  column: column as string,
  value: text as string,
}));

/** What tables, files and the descriptor can be wrong in. */
const REST: Fault[] = [
  {
    what: 'a blank name',
    file: 'mechanism.csv',
    plant: cell(2, 'name', ''),
    code: 'missing-value',
    row: 2,
    column: 'name',
  },
  {
    what: 'an item of the overlay that stands in no table before it',
    file: 'demo/items.csv',
    plant: { how: 'record', cells: { id: '2023H2-99', scope: 'all16' } },
    code: 'unknown-item',
    value: '2023H2-99',
    row: 23,
    column: 'id',
  },
  {
    what: 'a required column gone',
    file: STATISTICS,
    plant: { how: 'without-column', column: 'value' },
    code: 'missing-column',
    row: 1,
    column: 'value',
    value: 'value',
  },
  {
    what: 'a column nobody knows',
    file: 'areas.csv',
    plant: { how: 'column', column: 'remark', text: '甲' },
    code: 'unknown-column',
    severity: 'note',
    row: 1,
    column: 'remark',
    value: 'remark',
  },
  {
    what: 'a record longer than the head',
    file: 'meetings.csv',
    plant: { how: 'surplus', row: 4, text: '多' },
    code: 'row-length',
    row: 4,
    value: '多',
  },
  {
    what: 'an open quote in the last record',
    file: 'major_projects_2023_by_field.csv',
    plant: { how: 'passage', old: '公共服务,10,97.1,P23b', text: '公共服务,10,97.1,"P23b' },
    code: 'bad-quotes',
    row: 8,
  },
  { what: 'nothing in the file', file: 'headline_facts.csv', plant: { how: 'file', bytes: '' }, code: 'empty-table' },
  {
    what: 'the same figure twice',
    file: STATISTICS,
    plant: { how: 'again', row: 2 },
    code: 'duplicate-key',
    row: 142,
    column: 'region_code+indicator+year',
    value: '500116 area',
  },
  {
    what: 'the same report twice',
    file: REPORTS,
    plant: { how: 'again', row: 4 },
    code: 'duplicate-key',
    row: 750,
    column: 'item_id+month+side+region_code+revision+kind',
    value: '2023H2-02 2023-07 500116 1 正常',
  },
  {
    what: 'the same region twice',
    file: 'regions.csv',
    plant: { how: 'again', row: 2 },
    code: 'duplicate-code',
    row: 18,
    column: 'code',
    value: '500116',
  },
  {
    what: 'a code of before: 大足县',
    file: STATISTICS,
    plant: cell(5, 'region_code', '500225'),
    code: 'predecessor',
    severity: 'note',
    row: 5,
    column: 'region_code',
    value: '500225',
  },
  {
    what: 'an override without its reason',
    file: REPORTS,
    plant: { how: 'record', cells: { item_id: '2023H2-07', month: '2023-10', override_status: 'ahead' } },
    code: 'override-without-reason',
    severity: 'warning',
    row: 750,
    column: 'override_reason',
    value: 'ahead',
  },
  {
    what: 'a per cent that is not the done value’s: 0 of 48',
    file: REPORTS,
    plant: cell(3, 'progress', '50'),
    code: 'progress-differs',
    severity: 'warning',
    row: 3,
    column: 'progress',
    value: '50',
  },
  {
    what: 'a gap between 9 and 10 points without a status',
    file: 'status_rules.csv',
    plant: cell(4, 'up_to', '9'),
    code: 'status-hole',
    row: 3,
    column: 'over',
    value: '10',
  },
  {
    what: 'a gap between 10 and 11 points with two',
    file: 'status_rules.csv',
    plant: cell(4, 'up_to', '11'),
    code: 'status-overlap',
    row: 3,
    column: 'over',
    value: '10',
  },
  {
    what: 'no status without end',
    file: 'status_rules.csv',
    plant: cell(2, 'up_to', '200'),
    code: 'status-hole',
    row: 2,
    column: 'up_to',
    value: '200',
  },
  {
    what: 'bytes of no text',
    file: STATISTICS,
    plant: { how: 'file', bytes: new Uint8Array([0xff, 0xfe, 0x00, 0x41, 0xff]) },
    code: 'not-text',
  },
  { what: 'no such file', file: 'mechanism.csv', plant: { how: 'absent' }, code: 'missing-file', value: '404' },
  { what: 'outlines that are no JSON', file: OUTLINES, plant: { how: 'file', bytes: '{"type":' }, code: 'not-json' },
  { what: 'JSON without outlines', file: OUTLINES, plant: { how: 'file', bytes: '{"a": 1}' }, code: 'not-outlines' },
  {
    what: 'a region without its outline',
    file: OUTLINES,
    plant: shapes((geometries) => geometries.shift()),
    code: 'row-without-shape',
    found: 'regions.csv',
    row: 2,
    column: 'code',
    value: '江津区',
  },
  {
    what: 'an outline nobody asked for',
    file: OUTLINES,
    plant: oneMore({ code: '599999', name: '某区' }),
    code: 'shape-without-row',
    severity: 'warning',
    row: 17,
    column: 'code',
    value: '某区',
  },
  {
    what: 'one code, two names',
    file: OUTLINES,
    plant: { how: 'passage', old: '江津区', text: '江北区' },
    code: 'near-name',
    severity: 'warning',
    row: 1,
    column: 'name',
    value: '江北区',
  },
  {
    what: 'the same outline twice',
    file: OUTLINES,
    plant: oneMore({ code: '500116', name: '江津区' }),
    code: 'duplicate-code',
    row: 17,
    column: 'code',
    value: '500116',
  },
  {
    what: 'an outline without a code',
    file: OUTLINES,
    plant: oneMore({ name: '某区' }),
    code: 'no-code',
    row: 17,
    column: 'objects.regions.geometries[16]',
    value: '某区',
  },
  {
    what: 'an outline of nothing',
    file: OUTLINES,
    plant: oneMore({ code: '599999', name: '某区' }, { type: null }),
    code: 'null-geometry',
    row: 17,
    column: 'objects.regions.geometries[16]',
    value: 'null',
  },
  {
    what: 'a collection in place of an outline',
    file: OUTLINES,
    plant: oneMore({ code: '599999', name: '某区' }, { type: 'GeometryCollection', geometries: [] }),
    code: 'geometry-collection',
    row: 17,
    column: 'objects.regions.geometries[16]',
    value: 'GeometryCollection',
  },
  {
    what: 'a descriptor that is no JSON',
    file: DESCRIPTOR,
    plant: { how: 'file', bytes: '{"name":' },
    code: 'not-json',
    found: 'data/datapackage.json',
  },
  {
    what: 'a contract of tomorrow',
    file: DESCRIPTOR,
    plant: descriptor((json) => {
      json.x_contract = 2;
    }),
    code: 'newer-contract',
    found: 'data/datapackage.json',
    column: 'x_contract',
    value: '2',
  },
  {
    what: 'an audience nobody knows',
    file: DESCRIPTOR,
    plant: descriptor((json) => {
      json.audience = 'everyone';
    }),
    code: 'bad-package',
    found: 'data/datapackage.json',
    column: 'audience',
    value: 'everyone',
  },
  {
    what: 'a path that climbs out of the package',
    file: DESCRIPTOR,
    plant: descriptor(({ resources }) => {
      if (resources[0]) resources[0].path = '../regions.csv';
    }),
    code: 'bad-package',
    found: 'data/datapackage.json',
    column: 'resources.0.path',
    value: '../regions.csv',
  },
  {
    what: 'no outlines in the package',
    file: DESCRIPTOR,
    plant: descriptor((json) => {
      json.resources = json.resources.filter(({ x_table }) => x_table !== 'boundaries');
    }),
    code: 'missing-table',
    found: 'data/datapackage.json',
    column: 'resources',
    value: 'boundaries',
  },
  {
    what: 'two resources of one name',
    file: DESCRIPTOR,
    plant: descriptor(({ resources }) => {
      if (resources[1]) resources[1].name = 'regions';
    }),
    code: 'duplicate-key',
    found: 'data/datapackage.json',
    column: 'resources.1.name',
    value: 'regions',
  },
  {
    what: 'a table of another program',
    file: DESCRIPTOR,
    plant: descriptor(({ resources }) => {
      resources.push({ ...(resources[0] as Resource), name: 'other', x_table: 'constructor' });
    }),
    code: 'unknown-table',
    severity: 'warning',
    found: 'data/datapackage.json',
    column: 'resources.32.x_table',
    value: 'constructor',
  },
];

/** Every fault, each a test of its own. */
export const FAULTS: readonly Fault[] = [...CELLS, ...REST];
