import * as XLSX from '@e965/xlsx';
import { type CellValue, type Look, type RawSheet, xlsxEntries } from '../../corpus/rawXlsx.ts';
import { rawZip } from '../../corpus/rawZip.ts';
import { type Dice, diceOf, maybe, pick, whole } from '../../support/dice.ts';
import { officeFiles } from '../ground.ts';
import { dropped } from '../imported.ts';
import { madeSheet } from '../madeSheet.ts';
import { spoiltBytes, spoiltText } from '../mutate.ts';
import { NUMBERS, nasty } from '../nasty.ts';
import type { Target } from '../trial.ts';

const BOOKS = officeFiles(/\.xls[xm]?$/i);
const LOOKS: readonly Look[] = ['general', 'percent', 'percent2', 'date', 'month', 'struck', 'text'];
const NAMES = ['江津区', '11月', 'Sheet1', '2023年10月', '填写说明', '<b>&"\'', 'toString'];

/** Workbooks as spreadsheets write them now: made by hand, then spoilt in one of their parts, as a ZIP, or not at all. */
export const XLSX_BOOKS: Target = {
  name: 'xlsx',
  weight: 75,
  draw: (dice) => {
    const other = pick(dice, BOOKS).bytes;
    const bytes = dice() < 0.8 ? madeBook(dice, other) : spoiltBytes(dice, pick(dice, BOOKS).bytes, other);
    return dropped([{ name: pick(dice, ['台账.xlsx', '江津区.xlsx', '台账.csv']), bytes }]);
  },
};

/** Workbooks as they were before: BIFF of several ages, and the pages of HTML and XML that call themselves so. */
export const XLS_BOOKS: Target = {
  name: 'xls',
  weight: 45,
  draw: (dice) => {
    const bytes = dice() < 0.6 ? pick(dice, OLD_BOOKS) : Buffer.from(markup(dice));
    return dropped([{ name: '台账.xls', bytes: dice() < 0.7 ? spoiltBytes(dice, bytes) : bytes }]);
  },
};

function madeBook(dice: Dice, other: Uint8Array): Uint8Array {
  const sheets = Array.from({ length: 1 + whole(dice, 2) }, (_, at) =>
    rawSheet(dice, `${pick(dice, NAMES)}${at || ''}`),
  );
  const entries = xlsxEntries(sheets);
  if (dice() < 0.4) return rawZip(entries);
  if (dice() < 0.2) return spoiltBytes(dice, rawZip(entries), other);
  const at = whole(dice, entries.length);
  const text = (index: number) => Buffer.from(entries[index]?.bytes ?? []).toString();
  const spoilt = spoiltText(dice, text(at), text(whole(dice, entries.length)));
  const bytes = Buffer.from(dice() < 0.3 ? spoilt.replaceAll(/r="\d+"/g, `r="${pick(dice, ODD_ROWS)}"`) : spoilt);
  return rawZip(
    entries.flatMap((entry, index) => (index !== at ? [entry] : dice() < 0.05 ? [] : [{ name: entry.name, bytes }])),
  );
}

const ODD_ROWS = ['0', '-1', '1048576', '60001', '4294967296', 'x', '2'];
const ODD_AREAS = ['A1:A1048576', 'A1:XFD1', 'C3:B2', 'A:A', '1:1', 'A2:A5', 'B2:B4', '', 'ZZZZZZ1:A1'];

function rawSheet(dice: Dice, name: string): RawSheet {
  const rows = madeSheet(dice).map((row) => row.map((text) => rawCell(dice, text)));
  return {
    name,
    rows,
    merges: Array.from({ length: whole(dice, 3) }, () => pick(dice, ODD_AREAS)),
    hiddenRows: Array.from({ length: whole(dice, 3) }, () => whole(dice, 12)),
  };
}

function rawCell(dice: Dice, text: string): CellValue {
  const plain = [...text].filter((letter) => letter >= ' ' || letter === '\n').join('');
  const number = Number(text.replace('%', ''));
  const isNumber = plain !== '' && Number.isFinite(number) && dice() < 0.5;
  const value = isNumber ? (text.includes('%') ? number / 100 : number) : plain;
  if (dice() < 0.7) return value;
  const look = pick(dice, LOOKS);
  const formula = maybe(
    dice,
    0.2,
    pick(dice, ['A1+1', 'HYPERLINK("http://x")', nasty(dice).replaceAll(/[^ -~]/g, '')]),
  );
  const comment = maybe(dice, 0.2, '请核对');
  return { value, look, ...(formula ? { formula } : {}), ...(comment ? { comment } : {}) };
}

const OLD = ['biff8', 'biff8', 'biff5', 'xlml', 'html', 'fods', 'biff2', 'slk'] as const;

function oldBook(dice: Dice): Uint8Array {
  const book = XLSX.utils.book_new();
  const cell = (text: string) => (/^\d+(\.\d+)?$/.test(text) && text.length < 10 ? Number(text) : text.slice(0, 3000));
  const rows = madeSheet(dice).map((row) => row.slice(0, 200).map(cell));
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '台账');
  const bookType = pick(dice, OLD);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** Written before anything is read: what the library writes depends on what it has read. */
const OLD_BOOKS = Array.from({ length: 60 }, (_, at) => oldBook(diceOf(977 * (at + 1))));

function markup(dice: Dice): string {
  const span = () =>
    dice() < 0.1
      ? ` ${pick(dice, ['colspan', 'rowspan'])}="${pick(dice, [...NUMBERS, '1000000000', '16384', '2'])}"`
      : '';
  const cells = (row: string[]) => row.map((text) => `<td${span()}>${text}</td>`).join('');
  return `<html><table>${madeSheet(dice)
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</table></html>`;
}
