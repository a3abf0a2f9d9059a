import { describe, expect, it } from 'vitest';
import type { GapStatus } from '#model/status.ts';
import { checkThresholds, DEFAULT_THRESHOLDS, gapStatus } from '#stats/thresholds.ts';
import { shippedTables } from '../support/shipped.ts';

type Row = [id: GapStatus, over: number | undefined, upTo: number | undefined];
const WHOLE: Row[] = [
  ['severe', 30, undefined],
  ['late', 10, 30],
  ['slightly-late', 0.05, 10],
  ['on-schedule', -0.05, 0.05],
  ['ahead', undefined, -0.05],
];

/** Rows as the loader brings them: the first stands in record 2. */
function rulesOf(rows: Row[]) {
  return rows.map(([id, over, up_to], at) => ({
    id,
    over,
    up_to,
    origin: { file: 'status_rules.csv', row: at + 2, provenance: 'user' as const },
  }));
}

/** The whole table with one row changed. */
function changed(id: GapStatus, over: number | undefined, upTo: number | undefined): Row[] {
  return WHOLE.map((row) => (row[0] === id ? [id, over, upTo] : row));
}

it.each([
  ['the shipped order', WHOLE],
  ['any order', [2, 4, 0, 3, 1].map((at) => WHOLE[at] as Row)],
  ['no row at all', []],
  ['one row for everything', [['late', undefined, undefined] as Row]],
])('nothing is wrong with %s', (_what, rows) => {
  expect(checkThresholds(rulesOf(rows))).toEqual([]);
});

describe('faults', () => {
  it.each<[string, Row[], string, number, string]>([
    ['a hole in the middle', changed('slightly-late', 0.05, 9), 'status-hole', 3, 'over'],
    ['an overlap in the middle', changed('slightly-late', 0.05, 11), 'status-overlap', 3, 'over'],
    ['a hole at the top', changed('severe', 30, 200), 'status-hole', 2, 'up_to'],
    ['a hole at the bottom', changed('ahead', -100, -0.05), 'status-hole', 6, 'over'],
    ['two rows without a lower limit', [...WHOLE, ['late', undefined, -0.05]], 'status-overlap', 7, 'over'],
    ['a missing row', WHOLE.filter(([id]) => id !== 'late'), 'status-hole', 2, 'over'],
    ['the same row twice', [...WHOLE, ['late', 10, 30]], 'status-overlap', 7, 'over'],
  ])('%s', (_what, rows, code, row, column) => {
    const issues = checkThresholds(rulesOf(rows));
    expect(issues.map((issue) => [issue.code, issue.severity, issue.where])).toEqual([
      [code, 'error', { file: 'status_rules.csv', row, column }],
    ]);
  });

  it('an interval without a point in it', () => {
    const issues = checkThresholds(rulesOf([...WHOLE, ['late', 30, 30]]));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'status-overlap', expected: '> 30', subject: 'late' }),
    );
  });

  it('says the limit found and the one expected', () => {
    const [issue] = checkThresholds(rulesOf(changed('slightly-late', 0.05, 9)));
    expect(issue).toMatchObject({ value: '10', expected: '9', subject: 'late' });
  });
});

describe('gapStatus', () => {
  it('takes an open end as without limit', () => {
    expect(gapStatus(1e9, DEFAULT_THRESHOLDS)).toBe('severe');
    expect(gapStatus(-1e9, DEFAULT_THRESHOLDS)).toBe('ahead');
  });

  it('follows the table it is given, in any order of rows', () => {
    const own = rulesOf([
      ['ahead', undefined, 0],
      ['severe', 20, undefined],
      ['late', 0, 20],
    ]);
    expect([0, 0.01, 20, 20.01].map((gap) => gapStatus(gap, own))).toEqual(['ahead', 'late', 'late', 'severe']);
  });

  it('the shipped table is whole and is that of the domain', () => {
    const { status_rules } = shippedTables();
    expect(checkThresholds(status_rules)).toEqual([]);
    for (const gap of [-30, -0.05, -0.04, 0.05, 0.06, 10, 10.01, 30, 30.01])
      expect(gapStatus(gap, status_rules)).toBe(gapStatus(gap, DEFAULT_THRESHOLDS));
  });
});
