import { expect, it } from 'vitest';
import { columnWidths } from '#charts/columnWidths.ts';
import type { Table } from '#charts/table.ts';
import { roundedRecords, shownRecords, tableRecords, withoutRank } from '#charts/tableRecords.ts';
import { plainRecords } from '#parse/writeCsv.ts';

const TABLE: Table = {
  head: '事项',
  columns: [
    { id: 'lead', title: '差' },
    { id: 'status', title: '状态' },
    { id: 'n', title: '数' },
  ],
  rows: [
    {
      key: 'item',
      id: 'a',
      name: '=甲',
      cells: [
        { kind: 'number', value: -13.333333, text: '−13.3' },
        { kind: 'status', status: 'late', text: '滞后' },
        { kind: 'number', value: 3, text: '3' },
      ],
    },
    { key: 'item', id: 'b', name: '乙', cells: [{ kind: 'missing', state: 'not-reported', text: '未报送' }] },
  ],
};

it('a table becomes records: words as shown, numbers unrounded with their decimals', () => {
  expect(tableRecords(TABLE)).toEqual([
    ['事项', '差', '状态', '数'],
    ['=甲', { value: -13.333333, decimals: 1 }, '滞后', { value: 3, decimals: 0 }],
    ['乙', '未报送', undefined, undefined],
  ]);
});

it.each([
  [{ value: 3, text: '83.3–87.5' }, '83.3–87.5'],
  [{ value: 0, text: '<75' }, '<75'],
  [
    { value: 16591, text: '16\u2009591' },
    { value: 16591, decimals: 0 },
  ],
  [
    { value: 101, text: '101 天' },
    { value: 101, decimals: 0 },
  ],
  [
    { value: 121.08, text: '121.08%' },
    { value: 121.08, decimals: 2 },
  ],
] as const)('of %j stands %j', (cell, expected) => {
  const rows = [{ key: 'code', id: 'a', name: 'a', cells: [{ kind: 'number', ...cell }] }] as const;
  expect(tableRecords({ head: '', columns: [{ id: 'x', title: '' }], rows })[1]?.[1]).toEqual(expected);
});

it('a document has no ranks', () => {
  const columns = [
    { id: 'value', title: '值' },
    { id: 'rank', title: '位次' },
  ];
  const cells = ['1', '2'].map((text) => ({ kind: 'text', text }) as const);
  const table = withoutRank({ head: '区市', columns, rows: [{ key: 'code', id: 'a', name: '甲', cells }] });
  expect(shownRecords(table)).toEqual([
    ['区市', '值'],
    ['甲', '1'],
  ]);
});

it('plain, rounded and shown', () => {
  const records = tableRecords(TABLE);
  expect(plainRecords(records)[1]).toEqual(['=甲', -13.333333, '滞后', 3]);
  expect(roundedRecords(records)[1]).toEqual(['=甲', '-13.3', '滞后', '3']);
  expect(shownRecords(TABLE)).toEqual([
    ['事项', '差', '状态', '数'],
    ['=甲', '−13.3', '滞后', '3'],
    ['乙', '未报送', '', ''],
  ]);
});

it('columns are as wide as what stands in them: two for a Chinese character, at most 48', () => {
  expect(
    columnWidths([
      ['事项', 'a'],
      ['十二个字十二个字十二个字', '长'.repeat(60)],
    ]),
  ).toEqual([26, 48]);
  expect(
    columnWidths([
      ['甲', '数'],
      ['乙', { value: 123456789.5, decimals: 1 }],
    ]),
  ).toEqual([10, 13]);
});
