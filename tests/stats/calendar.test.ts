import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { calendarOf, type HalfYear, halfOf, nextMeeting, ruledMeeting, yearAndPart } from '#stats/calendar.ts';
import { snapshotOf } from '#stats/snapshot.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { toyItem, toyLedger } from '../support/toyLedger.ts';

/** "2023H2 record 8 川", with "past" where it lies behind. */
function line({ half, kind, no, host, isPast }: HalfYear): string {
  const { year, part } = yearAndPart(half);
  return [`${year}H${part}`, kind, no, host, isPast ? 'past' : undefined].filter(Boolean).join(' ');
}

/** Lines of a calendar of these joint meetings; the period is the second half of `year`. */
function lines(meetings: readonly Partial<RowOf<'meetings'>>[], asof = '2023-11', year = '2023'): string[] {
  const periods = [{ id: 'P', name: 'P', start: `${year}-07-01`, end: `${year}-12-31` }];
  const rows = meetings.map((row) => ({ kind: 'joint' as const, ...row }));
  const ledger = toyLedger({ periods, items: [toyItem('I')], meetings: rows });
  return calendarOf(snapshotOf(ledger, { asof }, '2023-12-20')).map(line);
}

describe('the rule', () => {
  it.each([
    ['2023-07', 8, '川'],
    ['2024-01', 9, '川'],
    ['2024-12', 10, '渝'],
    ['2025-06', 11, '渝'],
    ['2025-07', 12, '川'],
    ['2026-01', 13, '川'],
    ['2026-07', 14, '渝'],
  ])('%s: number %i, hosted by %s', (month, no, host) => expect(ruledMeeting(halfOf(month))).toEqual({ no, host }));

  it('does not reach back before the second half of 2023', () =>
    expect(ruledMeeting(halfOf('2023-06'))).toBeUndefined());
});

describe('the shipped calendar', () => {
  it('goes from 2020 to two years after November 2023', () =>
    expect(calendarOf(shippedSnapshot('')).map(line)).toEqual([
      '2020H1 record 1 past',
      '2020H2 record 2 past',
      '2021H1 record 3 渝 past',
      '2021H2 record 4 past',
      '2022H1 record 5 渝 past',
      '2022H2 record 6 川 past',
      '2023H1 record 7 渝 past',
      '2023H2 record 8 川',
      '2024H1 record 9 川',
      '2024H2 record 10 渝',
      '2025H1 ruled 11 渝',
      '2025H2 ruled 12 川',
    ]));

  it('has 8 in 绵阳, 9 in 广安, 10 in 重庆, as the rule has their hosts', () => {
    const records = calendarOf(shippedSnapshot('')).filter(({ no }) => no !== undefined && no >= 8 && no <= 10);
    expect(records.map(({ meeting }) => meeting?.place)).toEqual(['四川绵阳', '四川广安', '重庆']);
    expect(records.map(({ no, host }) => ({ no, host }))).toEqual(records.map(({ half }) => ruledMeeting(half)));
  });

  it('tells past from coming by the day: 8 was held on 28 December', () => {
    expect(nextMeeting(calendarOf(shippedSnapshot('?asof=2023-11')))?.no).toBe(8);
    expect(nextMeeting(calendarOf(shippedSnapshot('?asof=2023-12')))?.no).toBe(9);
  });
});

describe('records', () => {
  it('stand over the rule, whatever number and host they have', () => {
    const found = lines([{ no: 9, date: '2023-12-01', host: '渝' }]);
    expect(found).toContain('2023H2 record 9 渝');
    // Nine was held: the next half-year is not called the ninth again, its host stays.
    expect(found).toContain('2024H1 ruled 川');
    expect(found).toContain('2024H2 ruled 10 渝');
  });

  it('of other meetings are not joint ones', () =>
    expect(lines([{ no: 1, kind: 'office', date: '2023-08-01' }])).toContain('2023H2 ruled 8 川'));

  it('two in a half-year stand both', () =>
    expect(
      lines([
        { no: 1, date: '2023-01-05' },
        { no: 2, date: '2023-06-30' },
      ]).slice(6, 8),
    ).toEqual(['2023H1 record 1 past', '2023H1 record 2 past']));
});

describe('half-years without a record', () => {
  it('are not recorded where they are over, before and after the rule began', () => {
    const found = lines([], '2024-11', '2024');
    expect(found.slice(5)).toEqual([
      '2022H2 not-recorded past',
      '2023H1 not-recorded past',
      '2023H2 not-recorded past',
      '2024H1 not-recorded past',
      '2024H2 ruled 10 渝',
      '2025H1 ruled 11 渝',
      '2025H2 ruled 12 川',
      '2026H1 ruled 13 川',
      '2026H2 ruled 14 渝',
    ]);
  });

  it('are over at the end of their last month', () =>
    expect(lines([], '2023-12')).toContain('2023H2 not-recorded past'));
});

describe('a meeting of which only the year is known', () => {
  const before = { no: 1, date: '2021-03-01' };
  const after = { no: 4, date: '2022-08-01' };
  const halves = (meetings: readonly Partial<RowOf<'meetings'>>[]) =>
    lines(meetings).filter((found) => found.includes(' record '));

  it('stands by its number between its neighbours', () => {
    const found = halves([after, { no: 3, date: '2022' }, { no: 2, date: '2021' }, before]);
    expect(found.map((text) => text.slice(0, 15))).toEqual([
      '2021H1 record 1',
      '2021H2 record 2',
      '2022H1 record 3',
      '2022H2 record 4',
    ]);
  });

  it('stays in its year, and before the next one', () => {
    expect(
      halves([
        { no: 2, date: '2022', date_precision: 'year' },
        { no: 3, date: '2022-08-01' },
      ])[0],
    ).toMatch(/^2022H1/);
    expect(halves([before, { no: 2, date: '2022' }])[1]).toMatch(/^2022H1/);
    expect(halves([{ no: 5, date: '2022' }])[0]).toMatch(/^2022H1/);
  });

  it.each([
    ['2021-11', '2021H2'],
    ['2021H2', '2021H2'],
    ['2021-H1', '2021H1'],
    ['2021年下半年', '2021H2'],
  ])('%s tells its half-year', (date, half) => expect(halves([{ no: 1, date }])[0]).toBe(`${half} record 1 past`));
});
