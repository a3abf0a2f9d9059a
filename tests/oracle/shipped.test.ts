import { beforeAll, describe, expect, it } from 'vitest';
import { oracle } from './oracle.ts';
import { plain, text } from './plain.ts';

const REAL = new URL('../../data', import.meta.url).pathname;

describe('the shipped package, November 2023', () => {
  let answer: ReturnType<typeof oracle>;
  beforeAll(() => {
    answer = oracle(REAL, {}, '2024-01-20');
  });

  /** Typed from the table of the domain page, §7: status, and the figure where the page gives one. */
  const TABLE: [item: string, status: string, figure?: number][] = [
    ['01', 'not-quantified'],
    ['02', 'on-schedule', (100 * 40) / 48],
    ['03', 'severe', (100 * 8) / 12],
    ['04', 'slightly-late', (100 * 19) / 24],
    ['05', 'late', (100 * 42) / 60],
    ['06', 'ahead', (100 * 16) / 18],
    ['07', 'not-started'],
    ['08', 'done', (100 * 130) / 120],
    ['09', 'on-schedule', (100 * 30) / 36],
    ['10', 'slightly-late', (100 * 72) / 96],
    ['11', 'ahead', (100 * 29) / 32],
    ['12', 'closed', 100],
    ['13', 'slightly-late', 80],
    ['14', 'not-reported'],
    ['15', 'late', 64],
    ['16', 'on-schedule', (100 * 200) / 240],
    ['17', 'ahead', (100 * 56) / 60],
    ['18', 'on-schedule', 70], // 21 of 30: late, set by hand
    ['19', 'severe', 50],
    ['20', 'done', 100],
    ['21', 'ahead', 90],
    ...['22', '23', '24', '25', '26', '27'].map((item): [string, string] => [item, 'undisclosed']),
  ];

  it.each(TABLE)('item %s is %s', (item, status, figure) => {
    const cells = answer.items.rows.find((row) => row.key === `2023H2-${item}`)?.cells;
    expect(cells?.status).toMatchObject({ status });
    if (figure === undefined) expect(cells?.progress).toHaveProperty('missing');
    else expect(cells?.progress).toEqual({ value: expect.closeTo(figure, 6) });
  });

  /** Cases the page plants before November. */
  it.each([
    ['2023-07', '02', '0 16.666667 -16.666667 =late'],
    ['2023-10', '14', '66.666667 66.666667 0 =on-schedule'],
    ['2023-10', '15', '72 66.666667 5.333333 =ahead'],
    ['2023-12', '03', '!not-reported 100 !not-reported =not-reported+'],
  ])('in %s item %s reads %s', (asof, item, cells) => {
    expect(plain(oracle(REAL, { asof }, '2024-01-20').items)[`2023H2-${item}`]).toBe(cells);
  });

  it('counts 27, in groups that sum to 27', () => {
    expect(plain(answer.kpi)).toEqual({
      items: '27',
      done: '3',
      'on-schedule': '8',
      late: '7',
      'not-reported': '1',
      undisclosed: '6',
      'not-quantified': '1',
      'not-started': '1',
    });
    expect(plain({ state: 'ready', rows: answer.map.box ?? [] })).toEqual({
      all16: '5',
      provincial: '4',
      outside: '4',
      undisclosed: '6',
    });
  });

  /** Exception cells of §7; the whole matrix has no others of these words. */
  it.each([
    ['02', 'not-reported', '500118 500152 510500 510900'],
    ['05', 'withheld', '500117 500151 511600 511700'],
    ['15', 'not-quantified', '500111 500153 511000 512000'],
    ['20', 'outdated', '500116 500120 510300 511500'],
  ])('item %s has its cells %s', (item, missing, codes) => {
    const found = answer.matrix.rows.map((row) => [
      row.key,
      Object.entries(row.cells)
        .filter(([, cell]) => 'missing' in cell && cell.missing === missing)
        .map(([code]) => code)
        .sort()
        .join(' '),
    ]);
    expect(found.filter(([, list]) => list !== '')).toEqual([[`2023H2-${item}`, codes.split(' ').sort().join(' ')]]);
  });

  it('spreads region means by 8 points at most, the two sides by 0.1', () => {
    const means = answer.ranking.rows.map((row) => {
      const cell = row.cells.value;
      if (!cell || !('value' in cell)) throw new Error(`${row.key} has no mean: ${text(cell)}`);
      return cell.value as number;
    });
    expect(means).toHaveLength(16);
    expect(Math.max(...means) - Math.min(...means)).toBeLessThanOrEqual(8);
    const mean = (part: number[]) => part.reduce((sum, value) => sum + value, 0) / part.length;
    expect(Math.abs(mean(means.slice(0, 8)) - mean(means.slice(8)))).toBeLessThanOrEqual(0.1);
  });

  it('recomputes the shares of the announcement', () => {
    const shares = plain(answer.shares, ['share', 'published', 'covered', 'of']);
    expect(shares.area).toMatch(/^14\.56\d* 14\.6 16 16$/);
    expect(shares.population).toMatch(/^30\.[78]\d* 30\.6 16 16$/);
    expect(shares.product).toBe('!unavailable 27 15 16');
  });

  it('without the demo: no progress, statistics instead, the last month', () => {
    const bare = oracle(REAL, { demo: '0' }, '2024-01-20');
    expect(plain(bare.kpi)).toMatchObject({ items: '27', undisclosed: '6', done: '!unavailable' });
    expect(plain(bare.ranking, ['value'])).toMatchObject({ 500116: '1114.23', 512000: '!unavailable' });
    expect(plain(bare.items, ['elapsed'])['2023H2-01']).toBe('100');
  });
});
