import { expect, it } from 'vitest';
import { importSheets } from '#io/importSheets.ts';
import type { Grid } from '#model/grid.ts';
import type { ImportChoices } from '#model/importCheck.ts';
import { shippedLists } from '../support/sheetLists.ts';

const NOTHING_SAID: ImportChoices = { corrections: {}, settlement: { chosen: {} }, keepsContacts: false, leftOut: [] };

function sheetOf(sheet: string, ...texts: readonly (readonly string[])[]): Grid {
  const rows = texts.map((cells, at) => ({ row: at + 1, cells: cells.map((text) => ({ text })) }));
  return { file: '台账.xlsx', sheet, source: 'xlsx', knowsFormats: true, merges: [], rows };
}

const LEDGER = sheetOf('台账', ['事项编号', '报告月份', '进度%'], ['2023H2-16', '2023-11', '80']);
const ABOUT = sheetOf('说明', ['表名', '成渝中部地区合作事项进展台账'], ['截至', '截至2023年11月底']);

function read(...grids: readonly Grid[]) {
  const opened = [{ grids, outlines: [], packages: [], issues: [] }];
  return importSheets({ opened, names: ['台账.xlsx'], choices: NOTHING_SAID }, shippedLists());
}

it('leaves out the sheet in which an export says what it is', () => {
  const { sheets, issues } = read(LEDGER, ABOUT);
  expect(sheets.map(({ grid }) => grid.sheet)).toEqual(['台账']);
  expect(
    [...issues, ...sheets.flatMap((one) => one.read.issues)].filter(({ severity }) => severity !== 'note'),
  ).toEqual([]);
});

it('refuses the file for a secret mark in a sheet that is left out', () => {
  const { sheets, refused } = read(LEDGER, sheetOf('说明', ['机密★1年']));
  expect(sheets).toEqual([]);
  expect([...refused]).toEqual(['台账.xlsx']);
});
