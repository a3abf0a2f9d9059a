import { describe, expect, it } from 'vitest';
import type { Spec } from '#model/spec.ts';
import { settleSpec } from '#stats/settle.ts';
import { A, B, toyItem, toyTables } from '../support/toyLedger.ts';

const TABLES = toyTables({
  items: [toyItem('I'), toyItem('J')],
  platforms: [{ id: 'p', name: '平台' }],
  indicators: [{ id: 'gdp', name: '地区生产总值', unit: '亿元', decimals: 2 }],
  statistics: [{ region_code: A, indicator: 'gdp', year: 2022, value: 1 }],
});

const KNOWN: Spec = {
  period: 'P',
  region: [A, B],
  area: ['x', 'y'],
  item: ['I', 'J'],
  platform: 'p',
  indicator: 'gdp',
  year: 2022,
  asof: '2023-11',
  status: ['late'],
  measure: 'stat',
  demo: false,
};

it('leaves what the data know as it was', () => {
  expect(settleSpec(KNOWN, TABLES)).toEqual({ spec: KNOWN, notices: [] });
  expect(settleSpec({}, TABLES)).toEqual({ spec: {}, notices: [] });
});

it.each<[keyof Spec, Spec, string]>([
  ['period', { period: 'Q' }, 'Q'],
  ['region', { region: ['999999'] }, '999999'],
  ['area', { area: ['z'] }, 'z'],
  ['item', { item: ['K'] }, 'K'],
  ['platform', { platform: 'q' }, 'q'],
  ['indicator', { indicator: 'area' }, 'area'],
  ['year', { year: 1999 }, '1999'],
  ['asof', { asof: '2023-06' }, '2023-06'],
  ['asof', { asof: '2024-01' }, '2024-01'],
  ['item', { item: ['constructor'] }, 'constructor'],
])('takes an unknown %s out and says so: %o', (name, bad, value) => {
  expect(settleSpec({ ...KNOWN, ...bad }, TABLES)).toEqual({
    spec: Object.fromEntries(Object.entries(KNOWN).filter(([key]) => key !== name)),
    notices: [{ name, value, kind: 'unknown-value' }],
  });
});

it('a list with one unknown id falls back as a whole', () => {
  expect(settleSpec({ region: [A, '999999'] }, TABLES)).toEqual({
    spec: {},
    notices: [{ name: 'region', value: `${A},999999`, kind: 'unknown-value' }],
  });
});

it.each(['2023-07', '2023-12'])('the first and last month of a period are known: %s', (asof) => {
  expect(settleSpec({ asof }, TABLES).notices).toEqual([]);
});

describe('several', () => {
  it('each has its notice', () => {
    const { spec, notices } = settleSpec({ region: ['1'], area: ['x'], item: ['K'] }, TABLES);
    expect(spec).toEqual({ area: ['x'] });
    expect(notices.map(({ name }) => name)).toEqual(['region', 'item']);
  });

  it('the Spec given is left as it was', () => {
    const spec = { region: ['1'] };
    settleSpec(spec, TABLES);
    expect(spec).toEqual({ region: ['1'] });
  });
});
