import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FILE_CODES, JOIN_CODES } from '#model/issue.ts';
import { PARAMS } from '#model/param.ts';
import { MEASURES, MODES, PANELS, VIEWS } from '#model/spec.ts';
import { GAP_STATUSES, MISSING, STATUS_IDS } from '#model/status.ts';
import { ruleOf, TABLE_NAMES, type TableName } from '#model/table.ts';
import { parseAddress } from '#parse/address.ts';

/** The public names, typed by hand from the contract. Names may be added here; none may be taken away or changed. */
const words = (text: string) => text.trim().split(/\s+/);

const LISTS: [string, readonly string[], string][] = [
  [
    'views',
    VIEWS,
    'overview items item regions region ledger changes trend lists calendar projects platforms mechanism data briefing help',
  ],
  ['modes', MODES, 'app wall embed'],
  [
    'panels',
    PANELS,
    'map ranking kpi areas items matrix trend lists calendar projects platforms shares changes ledger mechanism',
  ],
  ['measures', MEASURES, 'progress lead onschedule items late worst missing platforms stat'],
  [
    'status ids',
    STATUS_IDS,
    'undisclosed closed done not-started awaiting not-reported not-quantified severe late slightly-late on-schedule ahead',
  ],
  [
    'words for a missing number',
    MISSING,
    'not-reported awaiting not-quantified not-applicable withheld outdated unavailable',
  ],
  [
    'codes of the join list',
    JOIN_CODES,
    `row-without-shape shape-without-row duplicate-code near-name code-length unknown-item predecessor unknown-code
     duplicate-key broken-reference self-crossing null-geometry geometry-collection no-code`,
  ],
  [
    'codes of files',
    FILE_CODES,
    `bad-number bad-integer bad-boolean bad-date bad-month bad-code bad-link out-of-range not-in-list missing-value
     missing-column unknown-column row-length bad-quotes empty-table not-text not-json not-outlines missing-file
     missing-table bad-package newer-contract duplicate-report conflict progress-differs override-without-reason
     status-hole status-overlap`,
  ],
  ['statuses of the thresholds', GAP_STATUSES, 'severe late slightly-late on-schedule ahead'],
];

/** Parameters of the address → values that must be understood; of a list, each alone. */
const ADDRESS: Record<string, string> = {
  view: 'overview items item regions region ledger changes trend lists calendar projects platforms mechanism data briefing help',
  mode: 'app wall embed',
  panel: 'map ranking kpi areas items matrix trend lists calendar projects platforms shares changes ledger mechanism',
  region: '500116 500116,511600',
  area: 'ecology ecology,services',
  item: '2023H2-05 2023H2-05,2023H2-06',
  status:
    'undisclosed closed done not-started awaiting not-reported not-quantified severe late slightly-late on-schedule ahead late,severe',
  side: 'cq sc',
  platform: 'zida',
  period: '2023H2',
  asof: '2023-09 2023-12',
  from: '2023-08',
  measure: 'progress lead onschedule items late worst missing platforms stat',
  indicator: 'gdp area census_population',
  year: '2020',
  theme: 'light dark auto',
  lang: 'zh en',
  audience: 'internal public',
  table: 'map ranking kpi areas items matrix map,kpi',
  sort: 'progress -progress',
  q: '铁路',
  fold: '0 1',
  count: 'month day',
  tiles: '0 1',
  demo: '1 0',
  data: 'data data-2024 a/b_c',
  ledger: 'l1',
  hash: '0123456789ab',
  panels: 'map trend map,trend',
  scenes: 'overview areas regions late lists overview,late',
  seconds: '5 20 600',
  refresh: '10 300 86400',
  seams: 'none 1920 1920,3840',
  night: '19-7',
  qr: '0 1',
  check: '0 1',
  'show-title': '0 1',
  'show-source': '0 1',
  controls: '0 1',
  border: '0 1',
  transparent: '0 1',
  host: 'https://example.org http://10.0.0.1:8080',
  v: '1',
};

/** Parameter → its default, as written in the address. */
const DEFAULTS: Record<string, string> = {
  view: 'overview',
  mode: 'app',
  lang: 'zh',
  fold: 'false',
  count: 'month',
  tiles: 'false',
  demo: 'true',
  data: 'data',
  scenes: 'overview,areas,regions,late,lists',
  seconds: '20',
  refresh: '300',
  qr: 'false',
  check: 'false',
  'show-title': 'true',
  'show-source': 'true',
  controls: 'false',
  border: 'false',
  transparent: 'false',
  v: '1',
};

/** Tables → fields; `*` stands at the key, `!` at what is required. */
const FIELDS: Record<string, string> = {
  regions: '*code! name! short_name! side! level region_set name_en! order!',
  provinces: '*code! name! short_name! name_en side!',
  region_predecessors: '*old_code *old_name! code rule!',
  periods: '*id! name! name_en start! end! items_published areas_published source_id note',
  months: '*period_id! *month! due_on state! signed_on',
  areas: '*period_id! *id! name! name_en order!',
  items: `*id! official_no period_id! area_id name name_en named scope start_on due_on rhythm weight continues group_no
    closed_on disclosure source_id`,
  targets: '*item_id! *version! set_on text value unit start_on due_on disclosure',
  plans: '*item_id! *month! planned!',
  milestones: '*item_id! *no! name! due_on! done_on weight',
  item_regions: '*item_id! *region_code! role weight disclosure',
  item_units: '*item_id! *side *unit! *role!',
  item_platforms: '*item_id! *platform_id!',
  reports: `*item_id! *month! *side *region_code *revision kind progress done_value state text difficulty need next
    evidence contact override_status override_reason unit submitted_on disclosure row`,
  list_entries: `*id! list! title! raised_by side raised_on! to_whom level meeting_no item_id area_id owner_unit due_on
    state closed_on text disclosure`,
  list_links: '*from_id! *to_id!',
  meetings: '*kind! *no! date date_precision host place theme content results_conference source_id',
  groups: '*no! name! area_id lead_unit_cq lead_unit_sc',
  platforms: '*id! name! approved_on outside_members source_id note',
  platform_regions: '*platform_id! *region_code! part! part_of',
  mechanism: '*id! order! name! quote count unit source_id note',
  commitments: '*id! side! order! text! source_id complete!',
  commitment_items: '*commitment_id! *item_id!',
  headline_facts: '*id! text! value unit said_by as_of source_id',
  sources: '*id! title! publisher date grade! url public_label!',
  indicators: '*id! name! name_en unit! decimals! better aggregate note',
  statistics: '*region_code! *indicator! *year value! confidence source_id note',
  published_shares: '*indicator! compare_with! denominator published! unit decimals source_id note',
  major_projects: '*as_of! year! projects total_text plan done rate rate_kind published_lead source_id note',
  major_projects_2023_by_field: '*field! projects plan source_id',
  status_rules: '*id! over up_to word! word_en fold!',
};

/** Fields with a fixed list of words. */
const VALUES: [table: TableName, field: string, values: string][] = [
  ['regions', 'side', '渝 川'],
  ['region_predecessors', 'rule', 'match error'],
  ['months', 'state', 'collecting reviewing final'],
  ['items', 'scope', 'all16 provincial listed outside unassigned'],
  ['items', 'rhythm', 'month quarter half-year once'],
  ['items', 'disclosure', '公开 内部 不公开'],
  ['items', 'named', 'true false'],
  ['item_regions', 'role', '牵头 参与 涉及'],
  ['item_units', 'role', '牵头 责任 配合 督查'],
  ['reports', 'kind', '正常 补报 更正 退回'],
  ['reports', 'state', 'value withheld not-applicable'],
  ['reports', 'side', '渝 川'],
  ['reports', 'override_status', 'closed done severe late slightly-late on-schedule ahead'],
  ['list_entries', 'list', '政策需求 议定事项 工作成果'],
  ['list_entries', 'state', 'open closed dropped'],
  ['meetings', 'kind', 'joint coordination office group'],
  ['groups', 'no', '1 22'],
  ['status_rules', 'id', 'severe late slightly-late on-schedule ahead'],
];

it.each(LISTS)('%s', (_what, known, text) => {
  expect(known).toEqual(expect.arrayContaining(words(text)));
});

describe('the address', () => {
  it('has every parameter', () => {
    expect(Object.keys(PARAMS)).toEqual(expect.arrayContaining(Object.keys(ADDRESS)));
  });

  const all = Object.entries(ADDRESS).flatMap(([name, text]) => words(text).map((value) => [name, value]));
  it.each(all)('understands %s=%s', (name, value) => {
    const { notices } = parseAddress(`?${name}=${encodeURIComponent(value ?? '')}`);
    expect(notices.filter(({ kind }) => kind === 'unknown-value')).toEqual([]);
  });

  it.each(Object.entries(DEFAULTS))('%s is %s where it is left out', (name, value) => {
    const param = PARAMS[name as keyof typeof PARAMS];
    expect('fallback' in param ? String(param.fallback) : undefined).toBe(value);
  });

  it('reads the examples it gives', () => {
    for (const query of [
      '?view=overview&area=ecology&asof=2023-09',
      '?view=item&item=2023H2-05',
      '?mode=wall&scenes=overview,late&seconds=15&side=sc',
      '?mode=embed&panel=ranking&measure=late&region=500116,511600',
      '?data=data-2024&demo=0',
    ])
      expect(parseAddress(query).notices.filter(({ kind }) => kind === 'unknown-value')).toEqual([]);
  });
});

describe('the data package', () => {
  it('has every table', () => expect(TABLE_NAMES).toEqual(expect.arrayContaining(Object.keys(FIELDS))));

  describe.each(Object.entries(FIELDS))('%s', (table, text) => {
    const rule = ruleOf(table as TableName);
    const fields = words(text).map((word) => ({
      name: word.replace(/^\*|!$/g, ''),
      isKey: word.startsWith('*'),
      isRequired: word.endsWith('!'),
    }));

    it('has its fields', () => {
      expect(Object.keys(rule.schema.entries)).toEqual(expect.arrayContaining(fields.map(({ name }) => name)));
    });

    it('has its key', () => {
      const key = fields.filter(({ isKey }) => isKey).map(({ name }) => name);
      expect(rule.key).toEqual(expect.arrayContaining(key));
    });

    it('asks for no more than it said', () => {
      const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
      const asked = Object.entries(rule.schema.entries).filter(([, schema]) => schema.type !== 'undefinedable');
      expect(asked.map(([name]) => name).sort()).toEqual(required.sort());
    });
  });

  it.each(VALUES)('%s.%s may be %s', (table, field, values) => {
    const schema = ruleOf(table).schema.entries[field] as v.GenericSchema;
    for (const value of words(values)) expect(v.safeParse(schema, value).success, value).toBe(true);
  });
});
