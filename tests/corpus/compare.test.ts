import { describe, expect, it } from 'vitest';
import type { Issue } from '#model/issue.ts';
import { type Expected, issuesIn, rowsOf } from './case.ts';
import { type CorpusRead, differences } from './compare.ts';

const place = { file: 'a.xlsx', sheet: '甲', row: 2, columns: {} };
const sheet = {
  file: 'a.xlsx',
  sheet: '甲',
  taken: 'ledger',
  columns: [],
  matches: [],
  issues: [],
  isInternal: false,
  asksPercent: false,
  month: '2023-11',
  lines: [
    {
      place,
      item_id: '2023H2-04',
      month: '2023-11',
      item: { due_on: '2023-12-31' },
      report: { region_code: '500116', progress: 83.3 + 1e-14, text: '批复' },
    },
  ],
  skipped: [
    { row: 1, why: 'title', text: '表' },
    { row: 3, why: 'sum', text: '合计' },
  ],
} as const;
const warning: Issue = {
  code: 'near-match',
  severity: 'warning',
  where: { file: 'a.xlsx', sheet: '甲', row: 2, column: '涉及地区', cell: 'B2' },
  value: '江律区',
};
const note: Issue = { code: 'formula', severity: 'note', where: { file: 'a.xlsx', sheet: '甲' } };
const merged = {
  records: { reports: [{ item_id: '2023H2-04', month: '2023-11', region_code: '500116', progress: '83.3' }] },
  conflicts: [],
  asides: [],
  missing: { regions: ['512000'] },
};
const read: CorpusRead = { sheets: [sheet], issues: [warning, note], merged };

const expected: Expected = {
  sheets: [
    {
      file: 'a.xlsx',
      sheet: '甲',
      taken: 'ledger',
      month: '2023-11',
      lines: rowsOf(
        'row | item | region | side | progress | due | text\n 2 | 04 | 500116 | | 83.3 | 2023-12 | *\n 9? | 05',
      ),
      skipped: rowsOf('row | why\n 3 | sum'),
    },
  ],
  issues: issuesIn('a.xlsx', '甲', 'code | row | column | value\n near-match or near-name | 2 | 涉及地区 | 江律'),
  never: ['秘密'],
  merged: {
    reports: rowsOf('item_id | month | region_code | progress\n 04 | 2023-11 | 500116 | 83.3'),
    conflicts: [],
    missingRegions: ['512000'],
  },
};

const line = sheet.lines[0];
const withLine = (change: object): CorpusRead => ({ ...read, sheets: [{ ...sheet, lines: [{ ...line, ...change }] }] });

describe('the comparison', () => {
  it('finds nothing where all is as expected', () => expect(differences(read, expected)).toEqual([]));

  it.each<readonly [string, CorpusRead, string]>([
    ['a sheet that is missing', { ...read, sheets: [] }, 'sheet missing'],
    ['another month of the sheet', { ...read, sheets: [{ ...sheet, month: '2023-10' }] }, 'month is 2023-10'],
    ['a line that is missing', { ...read, sheets: [{ ...sheet, lines: [] }] }, 'line 2: missing'],
    ['a line too many', withLine({ place: { ...place, row: 5 } }), 'line 5: not expected'],
    ['another item', withLine({ item_id: '2023H2-05' }), 'item is "05", not "04"'],
    ['a value for a blank', withLine({ report: { ...line.report, side: '渝' } }), 'side is "渝", not ""'],
    ['a blank for a value', withLine({ report: { ...line.report, text: undefined } }), 'text is "", not "*"'],
    ['a number a little off', withLine({ report: { ...line.report, progress: 83 } }), 'progress is "83", not "83.3"'],
    ['another month of a day', withLine({ item: { due_on: '2023-11-30' } }), 'due is "2023-11-30"'],
    [
      'a row skipped that must not',
      { ...read, sheets: [{ ...sheet, skipped: [...sheet.skipped, { row: 4, why: 'hidden', text: '' }] }] },
      'skipped 4: not expected',
    ],
    ['a warning that is missing', { ...read, issues: [] }, 'issue missing'],
    [
      'a warning in another row',
      { ...read, issues: [{ ...warning, where: { ...warning.where, row: 3 } }] },
      'issue missing',
    ],
    ['a warning twice', { ...read, issues: [warning, warning] }, 'issue not expected'],
    ['a text that must be forgotten', { ...read, issues: [warning, { ...note, value: '秘密' }] }, 'kept in any form'],
    ['nothing merged', { sheets: read.sheets, issues: read.issues }, 'nothing merged'],
    [
      'a report too many',
      {
        ...read,
        merged: {
          ...merged,
          records: { reports: [...merged.records.reports, { item_id: '2023H2-05', month: '2023-11' }] },
        },
      },
      'not expected',
    ],
    [
      'another revision',
      { ...read, merged: { ...merged, records: { reports: [{ ...merged.records.reports[0], revision: '2' }] } } },
      'missing',
    ],
    [
      'a conflict nobody expected',
      { ...read, merged: { ...merged, conflicts: [{ id: 'c', item_id: '2023H2-04', field: 'done', claims: [] }] } },
      'conflict 04   done: not expected',
    ],
    ['another region missing', { ...read, merged: { ...merged, missing: { regions: [] } } }, 'missing regions'],
  ])('sees %s', (_what, spoilt, difference) => {
    expect(differences(spoilt, expected).join('\n')).toContain(difference);
  });

  it('refuses a table with more cells than heads', () => {
    expect(() => rowsOf('row | item\n 2 | 04 | 50')).toThrow('More cells than heads');
  });
});
