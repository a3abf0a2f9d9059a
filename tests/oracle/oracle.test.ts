import { describe, expect, it } from 'vitest';
import { oracle, type PanelId } from './oracle.ts';
import { plain, text } from './plain.ts';
import { byGap } from './status.ts';
import { MORE, toyPackage, USER } from './toy.ts';

const TOY = toyPackage([]);
const OWN = toyPackage(USER);
const RICH = toyPackage(MORE);
const LATER = '2024-06-01';

type Query = Record<string, string>;
const ask = (query: Query, today = LATER, folder = TOY) => oracle(folder, query, today);

const see = (panel: PanelId, query: Query, columns?: string[]) => plain(ask(query)[panel], columns);

describe('a toy period of four months, three regions, five items', () => {
  it('takes the latest final month: March, 75 % elapsed', () => {
    expect(see('items', {})).toEqual({
      I1: '70 75 -5 =slightly-late', // 28 of 40 in the revision; the joint report before the regions'
      I2: '95 100 -5 =on-schedule', // both sides' mean; due in March; set by hand from slightly-late
      I3: '!not-quantified 75 !not-quantified =not-quantified',
      I4: '!not-reported 66.666667 !not-reported =not-reported', // February to April: second of three months
      I5: '!unavailable !unavailable !unavailable =undisclosed',
    });
  });

  it('awaits a report up to and on the due day', () => {
    expect(text(ask({}, '2024-04-05').items.rows[3]?.cells.status)).toBe('=awaiting');
    expect(text(ask({}, '2024-04-06').items.rows[3]?.cells.status)).toBe('=not-reported');
    expect(plain(ask({}, '2024-04-05').kpi).awaiting).toBe('1');
  });

  it('in April: nothing reported (one sent back), no due day, item 2 past its due month', () => {
    const april = see('items', { asof: '2024-04' }, ['progress', 'elapsed', 'status']);
    expect(april.I1).toBe('!not-reported 100 =not-reported');
    expect(april.I2).toBe('!not-reported 100 =not-reported+');
  });

  it('in January: item 4 has not begun, item 2 has the figure of its one region', () => {
    const january = see('items', { asof: '2024-01' });
    expect(january.I2).toBe('50 33.333333 16.666667 =ahead');
    expect(january.I4).toBe('!not-applicable 0 !not-applicable =not-started');
  });

  it('counts', () => {
    expect(see('kpi', {})).toEqual({
      items: '5',
      done: '0',
      'on-schedule': '1',
      late: '1',
      'not-reported': '1',
      undisclosed: '1',
      'not-quantified': '1',
    });
    expect(
      see('areas', {}, ['undisclosed', 'not-reported', 'not-quantified', 'slightly-late', 'on-schedule', 'total']),
    ).toEqual({
      x: '0 0 0 1 1 2',
      y: '0 1 1 0 0 2',
      undisclosed: '1 0 0 0 0 1',
    });
    expect(ask({}).areas.rows.map((row) => row.key)).toEqual(['x', 'y', 'undisclosed']);
  });

  it('lays items over regions', () => {
    const order = ['100001', '200001', '100002'];
    expect(see('matrix', {}, order)).toEqual({
      I1: '76 0 !not-applicable',
      I2: '!outdated !not-reported !withheld',
      I3: '!not-applicable !not-applicable !not-applicable',
      I4: '!not-reported !not-applicable !not-reported',
      I5: '!not-applicable !not-applicable !not-applicable',
    });
    // February: no region has told anything fresh, so the item's figure stands in each; 50 of January is as old as the rhythm
    expect(see('matrix', { asof: '2024-02' }, order)).toMatchObject({
      I1: '25^ 25^ !not-applicable',
      I2: '!not-reported !not-reported !not-reported',
      I4: '80^ !not-applicable 80^',
    });
    expect(see('matrix', { side: 'sc' })).toEqual({ I1: '0', I2: '!not-reported' });
  });

  it.each([
    ['progress', '76 1 2', '0 1 1', '!not-reported 0 1'],
    ['lead', '1 1 2', '-75 1 1', '!not-reported 0 1'],
    ['onschedule', '33.333333 1 3', '0 0 2', '!not-reported 0 2'],
    ['late', '0 0 3', '1 1 2', '!not-reported 0 2'],
    ['missing', '1 1 3', '1 1 2', '1 1 2'],
    ['items', '3 3 3', '2 2 2', '2 2 2'],
    ['worst', '=ahead 1 3', '=severe 1 2', '!not-reported 0 2'],
    ['platforms', '2 2 2', '1 1 2', '0 0 2'],
    ['stat', '11 1 1', '33 1 1', '22 1 1'],
  ])('colours regions by %s', (measure, first, second, third) => {
    const rows = ask({ measure }).map.rows;
    expect(rows.map((row) => row.key)).toEqual(['100001', '200001', '100002']);
    const lines = rows.map((row) => ['value', 'n', 'of'].map((column) => text(row.cells[column])).join(' '));
    expect(lines).toEqual([first, second, third]);
    expect(ask({ measure }).ranking.rows).toEqual(rows);
  });

  it('weighs: (25 + 3 · 80) / 4, and leads (−25 + 3 · 46.67) / 4', () => {
    expect(see('map', { asof: '2024-02' })['100001']).toBe('66.25 2 2');
    expect(see('map', { asof: '2024-02', measure: 'lead' })['100001']).toBe('28.75 2 2');
  });

  it('puts the other items into the box', () => {
    expect(plain({ state: 'ready', rows: ask({}).map.box ?? [] })).toEqual({
      all16: '1',
      provincial: '1',
      undisclosed: '1',
    });
  });

  it.each<[Query, string[]]>([
    [{ region: '100002' }, ['I2', 'I4']],
    [{ side: 'sc' }, ['I1', 'I2']],
    [{ side: 'cq', region: '200001,100002' }, ['I2', 'I4']],
    [{ side: 'sc', region: '100002' }, []],
    [{ area: 'x' }, ['I1', 'I2']],
    [{ area: 'x,y', status: 'on-schedule,not-reported' }, ['I2', 'I4']],
    [{ status: 'slightly-late' }, ['I1']],
    [{ platform: 'p' }, ['I4']],
    [{ item: 'I3', area: 'x' }, []],
    [
      { area: 'x,nowhere', status: 'purple', side: 'west', measure: '', asof: '2030-01' },
      ['I1', 'I2', 'I3', 'I4', 'I5'],
    ],
  ])('filters %o', (query, items) => {
    const answer = ask(query);
    expect(answer.items.rows.map((row) => row.key)).toEqual(items);
    for (const panel of ['kpi', 'areas', 'ranking', 'map', 'items', 'matrix'] as const)
      expect(answer[panel].state).toBe(items.length > 0 ? 'ready' : 'empty');
    expect([answer.projects.state, answer.shares.state]).toEqual(['ready', 'ready']);
  });

  it('keeps areas without items, but for an area filter', () => {
    expect(see('areas', { item: 'I1' }, ['total'])).toEqual({ x: '1', y: '0' });
    expect(see('areas', { area: 'y' }, ['total'])).toEqual({ y: '2' });
  });

  it('without a ledger says so', () => {
    const query = { demo: '0' };
    expect(see('kpi', query)).toEqual({
      items: '5',
      done: '!unavailable',
      'on-schedule': '!unavailable',
      late: '!unavailable',
      'not-reported': '!unavailable',
      undisclosed: '1',
    });
    expect(see('areas', query, ['undisclosed', 'late', 'total']).x).toBe('!unavailable !unavailable 2');
    expect(see('items', query).I4).toBe('!unavailable 100 !unavailable !unavailable');
    expect(see('matrix', query, ['100001']).I3).toBe('!unavailable');
    expect(see('map', query, ['value'])).toEqual({ 100001: '11', 200001: '33', 100002: '22' });
    expect(see('map', { ...query, measure: 'late' }, ['value'])['100001']).toBe('!unavailable');
    expect(see('map', { ...query, year: '2021' }, ['value'])['200001']).toBe('!unavailable');
  });

  it('drops the demo beside a table of the user, and takes the month with half of the reports', () => {
    expect(plain(ask({}, LATER, OWN).items)).toMatchObject({
      I1: '50 50 0 =on-schedule',
      I2: '!not-reported 50 !not-reported =not-reported',
      I3: '20 50 -30 =late',
    });
    expect(plain(ask({ asof: '2024-04' }, LATER, OWN).items).I3).toBe('100 100 0 =done');
  });

  it('follows a plan, milestones, a slow rhythm and a closing', () => {
    const march = ask({}, LATER, RICH);
    expect(plain(march.items)).toMatchObject({
      I1: '70 60 10 =ahead', // planned 60 in place of 75
      I3: '!not-quantified 75 !not-quantified =done', // both milestones by the last day of March
      I4: '80 66.666667 13.333333 =closed', // keeps February's figure
    });
    expect(plain(march.matrix, ['100001', '200001', '100002'])).toMatchObject({
      I2: '50 !not-reported !withheld', // 50 of January is two months old, a quarter lasts three
      I4: '80^ !not-applicable 80^',
    });
    expect(plain(march.map)['100001']).toBe('79 2 2'); // (76 + 3 · 80) / 4
    expect(plain(ask({ measure: 'worst' }, LATER, RICH).map)['100001']).toBe('=severe 3 3'); // 50 against 100
    const before = plain(ask({ asof: '2024-02' }, LATER, RICH).items, ['status']);
    expect(before).toMatchObject({ I3: '=not-reported', I4: '=ahead' });
    const april = plain(ask({ asof: '2024-04' }, LATER, RICH).items);
    expect(april.I2).toBe('80 100 -20 =severe+'); // 20 points would be late, but its due month is past
  });

  it.each([
    [30.0000004, 'late'],
    [30.000001, 'severe'],
    [10.000001, 'late'],
    [10, 'slightly-late'],
    [0.05, 'on-schedule'],
    [-0.0499, 'on-schedule'],
    [-0.05, 'ahead'],
  ])('a gap of %d points is %s', (gap, status) => {
    expect(byGap(gap, 0)).toBe(status);
  });

  it('adds up shares and reads the projects', () => {
    expect(see('shares', {}, ['sum', 'base', 'share', 'published', 'covered', 'of'])).toEqual({
      area: '6 30 20 19.9 3 3',
      population: '!unavailable !unavailable !unavailable !unavailable 0 3',
      product: '66 220 30 31 3 3',
    });
    expect(see('projects', {})).toEqual({ '2021-09': '73 75 !unavailable', '2023-09': '84 75 9' });
  });
});
