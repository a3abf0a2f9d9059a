import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { spanOf, targetInForce } from '#stats/target.ts';
import { toyItem, toyLedger } from '../support/toyLedger.ts';

type Target = Partial<RowOf<'targets'>>;

describe('targetInForce', () => {
  const changed: Target[] = [
    { version: 1, set_on: '2023-07-10', value: 48 },
    { version: 2, set_on: '2023-09-12', value: 96 },
  ];

  it.each<[string, Target[], string, number | undefined]>([
    ['before the second version', changed, '2023-08', 48],
    ['in the month it is set, whatever the day', changed, '2023-09', 96],
    ['after it', changed, '2023-11', 96],
    ['before the first version: the lowest there is', changed, '2023-06', 48],
    ['in any order of rows', changed.toReversed(), '2023-08', 48],
    [
      'a blank day is always in force',
      [
        { version: 1, value: 48 },
        { version: 2, value: 96 },
      ],
      '2023-06',
      96,
    ],
    [
      'versions are numbers: 10 over 9',
      [
        { version: 10, value: 10 },
        { version: 9, value: 9 },
      ],
      '2023-09',
      10,
    ],
    [
      'the highest version, not the latest day',
      [
        { version: 2, set_on: '2023-07-01', value: 2 },
        { version: 1, set_on: '2023-08-01', value: 1 },
      ],
      '2023-09',
      2,
    ],
    ['none', [], '2023-09', undefined],
  ])('%s', (_what, targets, month, expected) => {
    const ledger = toyLedger({ targets: targets.map((target) => ({ item_id: 'I', ...target })) });
    expect(targetInForce(ledger, 'I', month)?.value).toBe(expected);
  });

  it('knows items apart', () => {
    const ledger = toyLedger({ targets: [{ item_id: 'J', version: 1, value: 5 }] });
    expect(targetInForce(ledger, 'I', '2023-09')).toBeUndefined();
  });
});

describe('spanOf', () => {
  it.each<[string, Partial<RowOf<'items'>>, Target | undefined, string, string]>([
    ['the period', {}, undefined, '2023-07', '2023-12'],
    ['the item’s own days', { start_on: '2023-08-15', due_on: '2023-10-31' }, undefined, '2023-08', '2023-10'],
    [
      'the target’s before the item’s',
      { start_on: '2023-08-15', due_on: '2023-10-31' },
      { start_on: '2023-09-01', due_on: '2023-11-30' },
      '2023-09',
      '2023-11',
    ],
    ['each end for itself', { start_on: '2023-08-15' }, { due_on: '2023-11-30' }, '2023-08', '2023-11'],
    ['a target without days', { due_on: '2023-10-31' }, {}, '2023-07', '2023-10'],
    ['one month', { start_on: '2023-12-01', due_on: '2023-12-01' }, undefined, '2023-12', '2023-12'],
    ['turned round: the period', { start_on: '2023-11-01', due_on: '2023-08-31' }, undefined, '2023-07', '2023-12'],
  ])('%s', (_what, facts, target, start, due) => {
    const ledger = toyLedger({
      items: [toyItem('I', facts)],
      targets: target ? [{ item_id: 'I', version: 1, ...target }] : [],
    });
    const [item] = ledger.items;
    expect(spanOf(ledger, item as RowOf<'items'>, targetInForce(ledger, 'I', '2023-11'))).toEqual({ start, due });
  });
});
