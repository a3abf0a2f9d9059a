import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../data/demo/make.ts';
import { offsetCircle } from '../../data/demo/reports.ts';

type Row = Record<string, string>;

const files = demoFiles();
const parse = (text: string) => papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const made = (name: string) => parse(files[`${name}.csv`] ?? '');
const shipped = (name: string) => parse(readFileSync(`data/${name}.csv`, 'utf8'));

const NOVEMBER = '2023-11';
const REGIONS = shipped('regions').map(({ code = '', short_name = '', side = '' }) => ({ code, short_name, side }));
const reports = made('reports');
const scopes = new Map(made('items').map(({ id = '', scope = '' }) => [id, scope]));
const members = made('item_regions');

const item = (no: string) => `2023H2-${no}`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const places = (names: string) =>
  names.split(' ').map((name) => REGIONS.find(({ short_name }) => short_name === name)?.code);
const listedOf = (code: string) =>
  members.filter(({ region_code }) => region_code === code).map(({ item_id = '' }) => item_id);
const all16 = [...scopes].filter(([, scope]) => scope === 'all16').map(([id]) => id);

function targetIn(id: string, month: string): Row {
  const set = made('targets').filter(({ item_id, set_on = '' }) => item_id === id && set_on.slice(0, 7) <= month);
  return set.at(-1) ?? {};
}

/** Number of a report in per cent; undefined where it has none. */
function numberOf(row: Row): number | undefined {
  if (row.state) return undefined;
  if (row.progress) return Number(row.progress);
  if (!row.done_value) return undefined;
  return (100 * Number(row.done_value)) / Number(targetIn(row.item_id ?? '', row.month ?? '').value);
}

/** The joint figure, else the mean of the sides. Later rows are higher revisions. */
function figure(id: string, month: string): number | undefined {
  const whole = reports.filter((row) => row.item_id === id && row.month === month && !row.region_code);
  const joint = whole.filter(({ side }) => !side).at(-1);
  if (joint) return numberOf(joint);
  const sides = whole.flatMap((row) => numberOf(row) ?? []);
  return sides.length > 0 ? mean(sides) : undefined;
}

const ownRow = (id: string, code: string, month: string) =>
  reports.find((row) => row.item_id === id && row.region_code === code && row.month === month);

/** State of a cell in November; only item 11 has a rhythm longer than a month, and all its places report in November. */
function cellState(id: string, code: string): string {
  const own = ownRow(id, code, NOVEMBER);
  if (own) return own.state || (numberOf(own) === undefined ? 'not-quantified' : 'value');
  return reports.some((row) => row.item_id === id && row.region_code === code) ? 'outdated' : 'not-reported';
}

const numbersOf = (code: string) => listedOf(code).flatMap((id) => numberOf(ownRow(id, code, NOVEMBER) ?? {}) ?? []);

it('is written again to the same bytes, and these are the bytes that ship', () => {
  expect(demoFiles()).toEqual(files);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(`data/demo/${name}`, 'utf8'), name).toBe(text);
});

it.each([
  ['reports', 'text difficulty need next evidence contact override_reason'],
  ['targets', 'text'],
  ['milestones', 'name'],
  ['list_entries', 'title text to_whom'],
])('begins every text of %s with 〔演示〕: %s', (table, columns) => {
  for (const column of columns.split(' ')) {
    const filled = made(table).flatMap((row) => row[column] || []);
    expect(filled.length, column).toBeGreaterThan(0);
    expect(filled.filter((text) => !text.startsWith('〔演示〕'))).toEqual([]);
  }
});

it('names no unit but A to G by area, 甲 and 乙, two of either side for each named item', () => {
  const areas = shipped('areas').map(({ id }) => id);
  for (const { id, area_id } of shipped('items').filter(({ named }) => named === 'true')) {
    const letter = 'ABCDEFG'[areas.indexOf(area_id)];
    const units = made('item_units').filter(({ item_id }) => item_id === id);
    expect(units.map(({ side, role, unit }) => `${side}${role} ${unit}`)).toEqual([
      `渝牵头 渝方牵头单位${letter}`,
      `川牵头 川方牵头单位${letter}`,
      '渝配合 配合单位甲',
      '川配合 配合单位乙',
    ]);
  }
  const told = [
    ...reports.flatMap(({ unit }) => unit || []),
    ...made('list_entries').map(({ owner_unit = '' }) => owner_unit),
  ];
  expect(told.flatMap((unit) => unit.split('、')).filter((unit) => !/^[渝川]方牵头单位[A-G]$/.test(unit))).toEqual([]);
});

describe('balance between the sides', () => {
  const sideOf = new Map(REGIONS.map(({ code, side }) => [code, side]));
  const count = (sides: readonly (string | undefined)[], wanted: string) =>
    sides.filter((side) => side === wanted).length;

  it.each([
    ['units', made('item_units').map(({ side }) => side)],
    ['reports by side', reports.map(({ side }) => side)],
    ['item places', members.map(({ region_code = '' }) => sideOf.get(region_code))],
    ['region reports', reports.map(({ region_code = '' }) => sideOf.get(region_code))],
    ['needs', made('list_entries').map(({ side }) => side)],
  ])('has as many %s on either', (_what, sides) => {
    expect(count(sides, '渝')).toBeGreaterThan(0);
    expect(count(sides, '渝')).toBe(count(sides, '川'));
  });

  it('lets every place lead one item', () => {
    const leading = members.filter(({ role }) => role === '牵头').map(({ region_code }) => region_code);
    expect(leading.sort()).toEqual(REGIONS.map(({ code }) => code).sort());
  });

  it('tells of difficulties in words on both sides or on neither', () => {
    for (const cq of reports.filter(({ side }) => side === '渝')) {
      const sc = reports.find((row) => row.side === '川' && row.item_id === cq.item_id && row.month === cq.month);
      expect(Boolean(sc?.difficulty)).toBe(Boolean(cq.difficulty));
    }
  });

  it('has means of the two sides within 0.1 points', () => {
    const sideMean = (wanted: string) =>
      mean(REGIONS.filter(({ side }) => side === wanted).map(({ code }) => mean(numbersOf(code))));
    expect(Math.abs(sideMean('渝') - sideMean('川'))).toBeLessThanOrEqual(0.1);
  });
});

describe('balance among the places', () => {
  it.each(REGIONS)('$short_name: four listed items, five of all 16, one exception', ({ code }) => {
    expect(listedOf(code)).toHaveLength(4);
    expect(all16).toHaveLength(5);
    const states = [...listedOf(code), ...all16].map((id) => cellState(id, code));
    expect(states.filter((state) => state !== 'value')).toHaveLength(1);
  });

  it('has means that spread over 8 points at most', () => {
    const means = REGIONS.map(({ code }) => mean(numbersOf(code)));
    expect(Math.max(...means) - Math.min(...means)).toBeLessThanOrEqual(8);
  });

  it.each([
    ['02', 'not-reported', '永川 潼南 泸州 遂宁'],
    ['05', 'withheld', '合川 铜梁 广安 达州'],
    ['15', 'not-quantified', '大足 荣昌 内江 资阳'],
    ['20', 'outdated', '江津 璧山 自贡 宜宾'],
  ])('has on item %s the state %s at %s, and nowhere else', (no, state, names) => {
    const concerned = REGIONS.filter(({ code }) => all16.includes(item(no)) || listedOf(code).includes(item(no)));
    const found = concerned.filter(({ code }) => cellState(item(no), code) === state);
    expect(found.map(({ code }) => code)).toEqual(places(names));
  });

  it.each([...new Set(members.map(({ item_id = '' }) => item_id)), ...all16])(
    '%s: offsets of its places are of the seven and sum to 0',
    (id) => {
      const whole = figure(id, NOVEMBER) as number;
      const cells = REGIONS.flatMap(({ code }) => numberOf(ownRow(id, code, NOVEMBER) ?? {}) ?? []);
      const offsets = cells.map((value) => value - whole);
      expect(
        offsets.filter((offset) => ![0, 2, 4, 6].some((size) => Math.abs(Math.abs(offset) - size) < 1e-4)),
      ).toEqual([]);
      expect(new Set(offsets.map(Math.round)).size).toBeGreaterThan(5);
      expect(Math.abs(offsets.reduce((sum, offset) => sum + offset, 0))).toBeLessThan(1e-3);
    },
  );

  it.each([5, 6, 7, 8, 12, 16])('a circle of %i offsets sums to 0', (count) => {
    expect(offsetCircle(count)).toHaveLength(count);
    expect(offsetCircle(count).reduce((sum, offset) => sum + offset, 0)).toBe(0);
  });
});

describe('planted cases', () => {
  it.each([
    ['02', [0, 25, 50, 66.67, 83.33]],
    ['05', [8.33, 20.83, 38.33, 53.33, 70]],
    ['08', [16.67, 40, 55, 85, 108.33]],
    ['10', [16.67, 33.33, 41.67, 58.33, 75]],
    ['12', [16.67, 33.33, 66.67, 100, undefined]],
    ['13', [20, 20, 60, 60, 80]],
    ['14', [16.67, 33.33, 41.67, 66.67, undefined]],
    ['15', [20, 35, 48, 72, 64]],
    ['18', [16.67, 30, 43.33, 53.33, 70]],
    ['19', [11.11, 22.22, 33.33, 44.44, 50]],
    ['21', [10, 30, 60, 60, 90]],
  ])('item %s runs %j from July to November', (no, expected) => {
    const months = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
    const figures = months.map((month) => figure(item(no), month));
    expect(figures.map((value) => value && Math.round(value * 100) / 100)).toEqual(expected);
  });

  it('has months final to November, and December collecting with three early reports', () => {
    expect(made('months').map(({ month, state }) => `${month} ${state}`)).toEqual([
      ...['07', '08', '09', '10', '11'].map((no) => `2023-${no} final`),
      '2023-12 collecting',
    ]);
    expect(reports.filter(({ month }) => month === '2023-12')).toHaveLength(3);
  });

  it('has the revision, the late report, the override, the differing sides, the closing and the two target changes', () => {
    const of = (no: string, month: string) =>
      reports.filter((row) => row.item_id === item(no) && row.month === month && !row.region_code);
    const told = (no: string, month: string, ...columns: string[]) =>
      of(no, month).map((row) => columns.map((name) => row[name]).join(' '));
    expect(told('15', '2023-09', 'revision', 'kind', 'progress')).toEqual(['1 正常 52', '2 更正 48']);
    expect(told('17', '2023-10', 'kind', 'submitted_on')).toEqual(['补报 2023-11-08']);
    expect(told('18', NOVEMBER, 'override_status')).toEqual(['on-schedule']);
    expect(told('09', '2023-09', 'side', 'done_value')).toEqual(['渝 20', '川 16']);
    expect(told('05', NOVEMBER, 'side', 'done_value')).toEqual(['渝 44', '川 40']);
    const closed = made('items').filter(({ closed_on }) => closed_on);
    expect(closed.map(({ id, closed_on }) => `${id} ${closed_on}`)).toEqual([`${item('12')} 2023-11-20`]);
    const changed = made('targets').filter(({ version }) => version === '2');
    expect(changed.map(({ item_id, value }) => `${item_id} ${value}`)).toEqual([
      `${item('05')} 60`,
      `${item('10')} 96`,
    ]);
    expect(reports.filter(({ item_id = '' }) => !scopes.has(item_id) || item_id === item('07'))).toEqual([]);
  });

  it('links items only to platforms whose places lie in them', () => {
    const fits = ({ item_id = '', platform_id }: Row) => {
      const inside = shipped('platform_regions').filter((row) => row.platform_id === platform_id);
      const everywhere = scopes.get(item_id) === 'all16';
      return everywhere || inside.every(({ region_code = '' }) => listedOf(region_code).includes(item_id));
    };
    expect(made('item_platforms').filter((row) => !fits(row))).toEqual([]);
  });
});

describe('three lists', () => {
  const entries = made('list_entries');
  const links = made('list_links');
  const idsOf = (list: string) => entries.filter((row) => row.list === list).map(({ id = '' }) => id);
  const [needs, agreed, results] = ['政策需求', '议定事项', '工作成果'].map(idsOf) as [string[], string[], string[]];
  const from = new Set(links.map(({ from_id }) => from_id));
  const to = new Set(links.map(({ to_id }) => to_id));

  it('has 12, 10 and 8 entries, 9 and 7 links, and the orphans', () => {
    expect([needs.length, agreed.length, results.length]).toEqual([12, 10, 8]);
    const between = (upper: string[], lower: string[]) =>
      links.filter(({ from_id = '', to_id = '' }) => upper.includes(from_id) && lower.includes(to_id)).length;
    expect([between(needs, agreed), between(agreed, results), links.length]).toEqual([9, 7, 16]);
    expect(needs.filter((id) => !from.has(id))).toHaveLength(3);
    expect(results.filter((id) => !to.has(id))).toHaveLength(1);
    expect(entries.filter(({ list, item_id }) => list === '议定事项' && !item_id)).toHaveLength(1);
  });

  it('has open entries 10 to 150 days old at the end of November, both ends taken', () => {
    const age = (day: string) => (Date.parse('2023-11-30') - Date.parse(day)) / 86_400_000;
    const ages = entries.filter(({ state }) => state === 'open').map(({ raised_on = '' }) => age(raised_on));
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([10, 150]);
  });

  it('runs forward: nothing is answered before it is raised, and closed entries say when', () => {
    const raised = new Map(entries.map(({ id = '', raised_on = '' }) => [id, raised_on]));
    for (const { from_id = '', to_id = '' } of links)
      expect((raised.get(from_id) ?? '') <= (raised.get(to_id) ?? '')).toBe(true);
    for (const { state, closed_on = '', raised_on = '' } of entries)
      expect(closed_on >= raised_on).toBe(state === 'closed');
  });

  it('stands in areas of the period, and in meetings that are on record', () => {
    const areas = shipped('areas').map(({ id }) => id);
    const meetings = ['', ...shipped('meetings').map(({ no }) => no)];
    for (const { area_id, meeting_no } of entries) {
      expect(areas).toContain(area_id);
      expect(meetings).toContain(meeting_no);
    }
  });
});
