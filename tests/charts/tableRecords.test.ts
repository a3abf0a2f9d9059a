import { expect, it } from 'vitest';
import { columnWidths } from '#charts/columnWidths.ts';
import type { Table } from '#charts/table.ts';
import { roundedRecords, shownRecords, tableRecords } from '#charts/tableRecords.ts';
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
