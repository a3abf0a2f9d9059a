import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { checkReports } from '#parse/checkReports.ts';
import { toyReport, toyTables } from '../support/toyLedger.ts';

/** Issues of one report of item `I`, whose target has these values by version. */
function check(facts: Partial<RowOf<'reports'>>, values: readonly (number | undefined)[] = [60]) {
  const targets = values.map((value, at) => ({ item_id: 'I', version: at + 1, value }));
  return checkReports(toyTables({ reports: [toyReport('2023-11', facts)], targets }));
}

describe('an override', () => {
  it('needs its reason', () => {
    expect(check({ override_status: 'ahead' })).toEqual([
      {
        code: 'override-without-reason',
        severity: 'warning',
        where: { file: 'reports.csv', row: 2, column: 'override_reason' },
        value: 'ahead',
        subject: 'I',
      },
    ]);
  });

  it.each([{}, { override_status: 'ahead', override_reason: '经核定' } as const, { override_reason: '经核定' }])(
    'nothing is wrong with %o',
    (facts) => expect(check(facts)).toEqual([]),
  );
});

/** 42 of 60 are 70 %. */
describe('progress beside the done value', () => {
  it.each<[string, Partial<RowOf<'reports'>>, (number | undefined)[]]>([
    ['equal', { progress: 70, done_value: 42 }, [60]],
    ['within 0.05', { progress: 70.05, done_value: 42 }, [60]],
    ['below by 0.05', { progress: 69.95, done_value: 42 }, [60]],
    ['by an older version of the target', { progress: 70, done_value: 42 }, [60, 120]],
    ['progress alone', { progress: 5 }, [60]],
    ['done value alone', { done_value: 5 }, [60]],
    ['no target', { progress: 5, done_value: 42 }, []],
    ['a target without a value', { progress: 5, done_value: 42 }, [undefined]],
    ['a target of nothing', { progress: 5, done_value: 42 }, [0]],
    ['both zero', { progress: 0, done_value: 0 }, [60]],
  ])('%s is no contradiction', (_what, facts, values) => {
    expect(check(facts, values)).toEqual([]);
  });

  it.each<[number, number[], string]>([
    [70.06, [60], '70.00'],
    [69.94, [60], '70.00'],
    [0, [60], '70.00'],
    [50, [60, 120], '70.00 / 35.00'],
  ])('%f told, %j the target: an issue with what was expected', (progress, values, expected) => {
    expect(check({ progress, done_value: 42 }, values)).toEqual([
      {
        code: 'progress-differs',
        severity: 'warning',
        where: { file: 'reports.csv', row: 2, column: 'progress' },
        value: String(progress),
        subject: 'I',
        expected,
      },
    ]);
  });

  it('is measured by the target of its own item', () => {
    const targets = [{ item_id: 'J', version: 1, value: 100 }];
    expect(
      checkReports(toyTables({ reports: [toyReport('2023-11', { progress: 5, done_value: 42 })], targets })),
    ).toEqual([]);
  });
});
