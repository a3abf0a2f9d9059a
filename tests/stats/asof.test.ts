import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { defaultAsof } from '#stats/asof.ts';
import { A, type Parts, toyItem, toyLedger } from '../support/toyLedger.ts';

const FOUR: Parts['items'] = ['1', '2', '3', '4'].map((id) => toyItem(id));

/** Reports of these items for a month. */
function told(month: string, ids: string, facts: Partial<RowOf<'reports'>> = {}) {
  return [...ids].map((item_id) => ({ item_id, month, progress: 50, ...facts }));
}

function state(month: string, word: RowOf<'months'>['state'], period_id = 'P') {
  return { period_id, month: `2023-${month}`, state: word };
}

describe('with a table of months: the latest final one', () => {
  it.each<[string, Parts['months'], string]>([
    ['in order', [state('09', 'final'), state('10', 'final'), state('11', 'collecting')], '2023-10'],
    ['in any order', [state('10', 'final'), state('09', 'final')], '2023-10'],
    ['not one under review', [state('09', 'final'), state('10', 'reviewing')], '2023-09'],
    ['not one of another period', [state('09', 'final'), state('11', 'final', 'Q')], '2023-09'],
  ])('%s', (_what, months, expected) => {
    const reports = told('2023-12', '1234');
    expect(defaultAsof(toyLedger({ items: FOUR, months: months ?? [], reports }))).toBe(expected);
  });

  it('early files do not turn the board to a new month', () => {
    const months = [state('11', 'final'), state('12', 'collecting')];
    expect(defaultAsof(toyLedger({ items: FOUR, months, reports: told('2023-12', '123') }))).toBe('2023-11');
  });

  it('without a final month the reports decide', () => {
    const months = [state('11', 'collecting')];
    expect(defaultAsof(toyLedger({ items: FOUR, months, reports: told('2023-09', '12') }))).toBe('2023-09');
  });
});

describe('without: the latest month with half of the expected reports', () => {
  it.each<[string, Parts['items'], Parts['reports'], string]>([
    ['half is enough', FOUR, [...told('2023-08', '1234'), ...told('2023-09', '12')], '2023-09'],
    ['less than half is not', FOUR, [...told('2023-08', '1234'), ...told('2023-09', '1')], '2023-08'],
    [
      'a report sent back is none',
      FOUR,
      [...told('2023-08', '12'), ...told('2023-09', '12', { kind: '退回' })],
      '2023-08',
    ],
    [
      'words count as a report',
      FOUR,
      [...told('2023-08', '12'), ...told('2023-09', '12', { progress: undefined })],
      '2023-09',
    ],
    ['of a region too', FOUR, [...told('2023-08', '12'), ...told('2023-09', '34', { region_code: A })], '2023-09'],
    [
      'twice the same item is one',
      FOUR,
      [...told('2023-08', '12'), ...told('2023-09', '11', { side: '渝' })],
      '2023-08',
    ],
    [
      'the undisclosed are not expected',
      [toyItem('1'), toyItem('2'), ...['3', '4', '5', '6'].map((id) => toyItem(id, { named: false }))],
      [...told('2023-08', '12'), ...told('2023-09', '1')],
      '2023-09',
    ],
    [
      'items are not expected before they start',
      [toyItem('1'), toyItem('2'), ...['3', '4', '5'].map((id) => toyItem(id, { start_on: '2023-10-01' }))],
      [...told('2023-09', '1'), ...told('2023-10', '1')],
      '2023-09',
    ],
  ])('%s', (_what, items, reports, expected) => {
    expect(defaultAsof(toyLedger({ items: items ?? [], reports: reports ?? [] }))).toBe(expected);
  });

  it('an item begins with its target in force, as everywhere', () => {
    const targets = ['3', '4', '5'].map((item_id) => ({ item_id, version: 1, start_on: '2023-10-01' }));
    const items = ['1', '2', '3', '4', '5'].map((id) => toyItem(id));
    const reports = [...told('2023-09', '1'), ...told('2023-10', '1')];
    expect(defaultAsof(toyLedger({ items, targets, reports }))).toBe('2023-09');
  });
});

it('without reports the last month of the period', () => {
  expect(defaultAsof(toyLedger({ items: FOUR }))).toBe('2023-12');
});
