import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { figureOf, numberOf, reportsInForce } from '#stats/figure.ts';
import { A, B, C, reportRow, toyTables } from '../support/toyLedger.ts';

type Facts = Partial<RowOf<'reports'>>;

/** Target of `value` units. */
function target(value: number | undefined): RowOf<'targets'> {
  return toyTables({ targets: [{ item_id: 'I', version: 1, value }] }).targets[0] as RowOf<'targets'>;
}

describe('numberOf one report', () => {
  it.each<[string, Facts, number | undefined, number | undefined]>([
    ['progress', { progress: 72 }, 60, 72],
    ['zero is a number', { progress: 0 }, 60, 0],
    ['nothing done is a number', { done_value: 0 }, 60, 0],
    ['done value over the target', { done_value: 42 }, 60, 70],
    ['past the target, never clamped', { done_value: 130 }, 120, 325 / 3],
    ['progress past the target', { progress: 201.6 }, 60, 201.6],
    ['both given: progress stands', { progress: 72, done_value: 42 }, 60, 72],
    ['text only', { text: '持续推进' }, 60, undefined],
    ['a done value without a target', { done_value: 42 }, undefined, undefined],
    ['a target of nothing', { done_value: 42 }, 0, undefined],
    ['withheld', { progress: 72, state: 'withheld' }, 60, undefined],
    ['not applicable', { progress: 72, state: 'not-applicable' }, 60, undefined],
    ['a value by its state', { progress: 72, state: 'value' }, 60, 72],
  ])('%s', (_what, facts, value, expected) => {
    const number = numberOf(reportRow(facts), target(value));
    if (expected === undefined) expect(number).toBeUndefined();
    else expect(number).toBeCloseTo(expected, 10);
  });

  it('without any target only progress tells a number', () => {
    expect(numberOf(reportRow({ progress: 5 }), undefined)).toBe(5);
    expect(numberOf(reportRow({ done_value: 5 }), undefined)).toBeUndefined();
  });
});

/** Each row is told by its progress. */
describe('reportsInForce', () => {
  it.each<[string, Facts[], number[]]>([
    ['one', [{ progress: 1 }], [1]],
    ['none', [], []],
    [
      'the higher revision',
      [
        { progress: 1, revision: 1 },
        { progress: 2, revision: 2 },
      ],
      [2],
    ],
    [
      'the higher revision in any order of rows',
      [
        { progress: 2, revision: 2 },
        { progress: 1, revision: 1 },
      ],
      [2],
    ],
    [
      'revisions are numbers: 10 over 9',
      [
        { progress: 10, revision: 10 },
        { progress: 9, revision: 9 },
      ],
      [10],
    ],
    ['a blank revision is 1', [{ progress: 2, revision: 2 }, { progress: 1 }], [2]],
    ['a blank revision equals 1: the later row', [{ progress: 1, revision: 1 }, { progress: 2 }], [2]],
    [
      '补报 over 正常',
      [
        { progress: 2, kind: '补报' },
        { progress: 1, kind: '正常' },
      ],
      [2],
    ],
    [
      '更正 over 补报',
      [
        { progress: 3, kind: '更正' },
        { progress: 2, kind: '补报' },
      ],
      [3],
    ],
    [
      '更正 over 正常',
      [
        { progress: 3, kind: '更正' },
        { progress: 1, kind: '正常' },
      ],
      [3],
    ],
    ['a blank kind is 正常', [{ progress: 2, kind: '补报' }, { progress: 1 }], [2]],
    [
      'revision before kind',
      [
        { progress: 3, kind: '更正' },
        { progress: 1, kind: '正常', revision: 2 },
      ],
      [1],
    ],
    [
      'equal in all: the later row',
      [
        { progress: 1, kind: '更正' },
        { progress: 2, kind: '更正' },
      ],
      [2],
    ],
    ['退回 stands for no report', [{ progress: 1, kind: '退回' }], []],
    [
      '退回 of a higher revision',
      [
        { progress: 1, revision: 1 },
        { progress: 1, revision: 2, kind: '退回' },
      ],
      [],
    ],
    ['sent in again after 退回', [{ progress: 1 }, { revision: 2, kind: '退回' }, { progress: 3, revision: 3 }], [3]],
    [
      '更正 answers a 退回 of the same revision',
      [
        { progress: 1, kind: '退回' },
        { progress: 3, kind: '更正' },
      ],
      [3],
    ],
    [
      'sides are apart',
      [
        { progress: 1, side: '渝' },
        { progress: 2, side: '川' },
      ],
      [1, 2],
    ],
    [
      'regions are apart',
      [
        { progress: 1, region_code: A },
        { progress: 2, region_code: B },
      ],
      [1, 2],
    ],
    ['a joint one and a side are apart', [{ progress: 1 }, { progress: 2, side: '渝', revision: 9 }], [1, 2]],
    [
      'one region sent back, the others stand',
      [
        { progress: 1, region_code: A, kind: '退回' },
        { progress: 2, region_code: B },
      ],
      [2],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(reportsInForce(rows.map(reportRow)).map(({ progress }) => progress)).toEqual(expected);
  });
});

describe('figureOf an item in a month', () => {
  const of = (rows: Facts[], value?: number, regions = 3) => figureOf(rows.map(reportRow), target(value), regions);

  it('the joint report stands before the sides and the regions', () => {
    const figure = of([{ progress: 10, region_code: A }, { progress: 20, side: '渝' }, { progress: 30 }]);
    expect(figure).toMatchObject({ value: 30, basis: 'joint' });
    expect(figure?.reports.map(({ progress }) => progress)).toEqual([30]);
  });

  it('the mean of two sides, both kept', () => {
    const figure = of([
      { progress: 40, side: '渝' },
      { progress: 70, side: '川' },
      { progress: 1, region_code: C },
    ]);
    expect(figure).toMatchObject({ value: 55, basis: 'both-sides', sides: { 渝: 40, 川: 70 } });
  });

  it.each([
    ['渝', { 渝: 40 }],
    ['川', { 川: 40 }],
  ] as const)('one side alone: %s', (side, sides) => {
    expect(of([{ progress: 40, side }])).toMatchObject({ value: 40, basis: 'one-side', sides });
  });

  it('a side without a number is no second side', () => {
    const figure = of([
      { progress: 40, side: '渝' },
      { text: '持续推进', side: '川' },
    ]);
    expect(figure).toMatchObject({ value: 40, basis: 'one-side', sides: { 渝: 40 } });
  });

  it('the mean of the regions that have a number, n of m', () => {
    const figure = of([
      { progress: 60, region_code: A },
      { progress: 0, region_code: B },
      { text: '持续推进', region_code: C },
    ]);
    expect(figure).toMatchObject({ value: 30, basis: 'regions', n: 2, of: 3 });
  });

  it('a withheld region gives no number', () => {
    expect(
      of([
        { progress: 60, region_code: A },
        { progress: 10, region_code: B, state: 'withheld' },
      ]),
    ).toMatchObject({
      value: 60,
      n: 1,
      of: 3,
    });
  });

  it('a joint report without a number gives way to the sides, and they to the regions', () => {
    expect(of([{ text: '持续推进' }, { progress: 50, side: '渝' }])).toMatchObject({ value: 50, basis: 'one-side' });
    expect(
      of([
        { text: '持续推进', side: '渝' },
        { progress: 50, region_code: A },
      ]),
    ).toMatchObject({
      value: 50,
      basis: 'regions',
    });
  });

  it('done values are measured by the target', () => {
    expect(
      of(
        [
          { done_value: 30, side: '渝' },
          { done_value: 60, side: '川' },
        ],
        60,
      ),
    ).toMatchObject({ value: 75 });
  });

  it('without a number there is no figure', () => {
    expect(of([])).toBeUndefined();
    expect(of([{ text: '持续推进' }])).toBeUndefined();
  });
});
