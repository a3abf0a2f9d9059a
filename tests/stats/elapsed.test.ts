import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { elapsedOf } from '#stats/elapsed.ts';
import { leadOf } from '#stats/gap.ts';

fc.configureGlobal({ seed: 20230626 });

const HALF = { start: '2023-07', due: '2023-12' };

describe('whole months, as the offices count', () => {
  it.each([
    ['2023-06', 0],
    ['2023-07', 100 / 6],
    ['2023-08', 200 / 6],
    ['2023-09', 50],
    ['2023-10', 400 / 6],
    ['2023-11', 500 / 6],
    ['2023-12', 100],
    ['2024-01', 100],
  ])('2023H2 at the end of %s: %f', (month, expected) => {
    expect(elapsedOf(HALF, month)).toBeCloseTo(expected, 10);
  });

  it.each([
    ['a span of one month', { start: '2023-12', due: '2023-12' }, '2023-12', 100],
    ['a late start', { start: '2023-10', due: '2023-12' }, '2023-10', 100 / 3],
    ['an early due month', { start: '2023-07', due: '2023-10' }, '2023-09', 75],
    ['past its due month', { start: '2023-07', due: '2023-10' }, '2023-11', 100],
    ['over the turn of the year', { start: '2023-11', due: '2024-02' }, '2024-01', 75],
  ])('%s', (_what, span, month, expected) => {
    expect(elapsedOf(span, month)).toBeCloseTo(expected, 10);
  });
});

describe('calendar days, an option', () => {
  // July to December has 31 + 31 + 30 + 31 + 30 + 31 = 184 days.
  it.each([
    ['2023-06', 0],
    ['2023-09', (100 * 92) / 184],
    ['2023-11', (100 * 153) / 184],
    ['2023-12', 100],
  ])('2023H2 at the end of %s: %f', (month, expected) => {
    expect(elapsedOf(HALF, month, 'day')).toBeCloseTo(expected, 10);
  });

  it('counts the leap day: 60 of 91 days of January to March 2024', () => {
    expect(elapsedOf({ start: '2024-01', due: '2024-03' }, '2024-02', 'day')).toBeCloseTo(6000 / 91, 10);
  });
});

it('throws for a span turned round', () => {
  expect(() => elapsedOf({ start: '2023-12', due: '2023-07' }, '2023-09')).toThrow(RangeError);
  expect(() => elapsedOf({ start: '2023-12', due: '2023-07' }, '2023-09')).toThrow('2023-12 to 2023-07');
});

it('rises from 0 to 100 and never falls', () => {
  const month = fc.integer({ min: 0, max: 60 }).map((n) => `20${20 + Math.floor(n / 12)}-${pad((n % 12) + 1)}`);
  fc.assert(
    fc.property(fc.array(month, { minLength: 4, maxLength: 4 }), fc.constantFrom('month', 'day'), (months, unit) => {
      const [start = '', due = ''] = months.slice(0, 2).sort();
      const [first = '', second = ''] = months.slice(2).sort();
      const [before, after] = [elapsedOf({ start, due }, first, unit), elapsedOf({ start, due }, second, unit)];
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(100);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(elapsedOf({ start, due }, due, unit)).toBe(100);
    }),
  );
});

/** Nine published completion rates of a year's plan with their “超时序 x 个百分点”. */
describe('published leads over the elapsed part of the year', () => {
  const text = readFileSync(new URL('../fixtures/schedule_oracles.csv', import.meta.url), 'utf8');
  const oracles = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

  it('are nine', () => expect(oracles).toHaveLength(9));

  it.each(oracles)('$as_of: $rate is $published_lead ahead, within $tolerance', (oracle) => {
    const year = (oracle.as_of ?? '').slice(0, 4);
    const elapsed = elapsedOf({ start: `${year}-01`, due: `${year}-12` }, oracle.as_of ?? '');
    const lead = leadOf(elapsed, Number(oracle.rate));
    expect(Math.abs(lead - Number(oracle.published_lead))).toBeLessThanOrEqual(Number(oracle.tolerance) + 1e-9);
  });
});

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
