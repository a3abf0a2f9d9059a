import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%'];
const sheet = (...values: readonly (string | number)[]) =>
  textSheet([HEAD, ...values.map((value, at) => [`2023H2-${`${at + 1}`.padStart(2, '0')}`, '2023-11', value])]);
const unclear = () => [{ name: '比例.csv', bytes: sheet(0.85, 0.5, 1, 0) }];

/** Rule 6: what a per cent is. */
export const PERCENTS: readonly CorpusCase[] = [
  {
    name: 'per cents as text: plain, with a sign, full-width, with a blank',
    files: () => [{ name: '百分号.csv', bytes: sheet('85', '85%', '８５％', '８５.５', '85 %', '0.85%') }],
    expected: {
      sheets: [
        {
          file: '百分号.csv',
          taken: 'ledger',
          asksPercent: false,
          lines: rowsOf(`
            row | item | progress
            2   | 01   | 85
            3   | 02   | 85
            4   | 03   | 85
            5   | 04   | 85.5
            6   | 05   | 85
            7   | 06   | 0.85
          `),
        },
      ],
      issues: [],
    },
  },
  {
    name: 'the per-cent format of each cell counts, not of the column',
    files: () => [
      {
        name: '格式.xlsx',
        bytes: rawXlsx({
          name: '11月',
          rows: [
            [...HEAD, '计划进度%'],
            ['2023H2-01', '2023-11', { value: 0.85, look: 'percent' }, 90],
            ['2023H2-02', '2023-11', 85, { value: 0.9, look: 'percent' }],
            ['2023H2-03', '2023-11', { value: '85', look: 'text' }, '90%'],
            ['2023H2-04', '2023-11', { value: 1.2108, look: 'percent' }],
            ['2023H2-05', '2023-11', { value: 0, look: 'percent' }],
            ['2023H2-06', '2023-11', { value: 0.8333, look: 'percent2' }],
            ['2023H2-07', '2023-11', { value: 0.75, look: 'percent', formula: '36/48' }],
            ['2023H2-08', '2023-11', { value: '85%', look: 'percent' }],
            ['2023H2-09', '2023-11', { value: 1, look: 'percent' }],
            ['2023H2-10', '2023-11', 1],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '格式.xlsx',
          sheet: '11月',
          taken: 'ledger',
          asksPercent: false,
          lines: rowsOf(`
            row | item | progress | planned
            2   | 01   | 85       | 90
            3   | 02   | 85       | 90
            4   | 03   | 85       | 90
            5   | 04   | 121.08   |
            6   | 05   | 0        |
            7   | 06   | 83.33    |
            8   | 07   | 75       |
            9   | 08   | 85       |
            10  | 09   | 100      |
            11  | 10   | 1        |
          `),
        },
      ],
      issues: issuesIn('格式.xlsx', '11月', 'code | column\n formula | 进度%'),
    },
  },
  {
    name: 'all values up to 1 with a fraction, formats unknown: asks, takes nothing',
    files: unclear,
    expected: {
      sheets: [{ file: '比例.csv', taken: 'ledger', asksPercent: true }],
      issues: [{ codes: ['percent-unclear'], file: '比例.csv' }],
      merged: { reports: [], conflicts: [] },
    },
  },
  {
    name: '… answered: shares of one',
    files: unclear,
    answer: { correction: { percent: 'share' } },
    expected: {
      sheets: [
        {
          file: '比例.csv',
          taken: 'ledger',
          asksPercent: false,
          lines: rowsOf('row | item | progress\n 2 | 01 | 85\n 3 | 02 | 50\n 4 | 03 | 100\n 5 | 04 | 0'),
        },
      ],
      issues: [],
    },
  },
  {
    name: '… answered: per cents',
    files: unclear,
    answer: { correction: { percent: 'percent' } },
    expected: {
      sheets: [
        {
          file: '比例.csv',
          taken: 'ledger',
          asksPercent: false,
          lines: rowsOf('row | item | progress\n 2 | 01 | 0.85\n 3 | 02 | 0.5\n 4 | 03 | 1\n 5 | 04 | 0'),
        },
      ],
      issues: [],
    },
  },
  {
    name: 'zeros and ones without a fraction are per cents; so is a fraction beside larger numbers',
    files: () => [
      { name: '零一.csv', bytes: sheet(0, 1, 1) },
      { name: '混合.csv', bytes: sheet(0.5, 85) },
    ],
    expected: {
      sheets: [
        {
          file: '零一.csv',
          taken: 'ledger',
          asksPercent: false,
          lines: rowsOf('row | progress\n 2 | 0\n 3 | 1\n 4 | 1'),
        },
        { file: '混合.csv', taken: 'ledger', asksPercent: false, lines: rowsOf('row | progress\n 2 | 0.5\n 3 | 85') },
      ],
      issues: [
        // The two files contradict each other on 01 and 02.
        { codes: ['conflict'], values: ['0', '0.5'] },
        { codes: ['conflict'], values: ['1', '85'] },
      ],
    },
  },
];
