import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell } from '#parse/writeCsv.ts';
import { dayCount } from '#stats/months.ts';

/** A sheet of a workbook; its first record is the head. */
export interface Sheet {
  readonly name: string;
  readonly records: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly hasFilter: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The day a spreadsheet counts from: 1899-12-30. */
const ORIGIN = dayCount('1899-12') + 29;

/**
 * Sheets → bytes of an XLSX file. Numbers, days and texts keep their type; a text never runs as a formula.
 *
 * throws where the writer cannot be loaded
 */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, workSheet(sheet, utils.encode_range), sheet.name);
  return write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
}

type EncodeRange = (range: { s: { c: number; r: number }; e: { c: number; r: number } }) => string;

function workSheet({ records, widths, hasFilter }: Sheet, encode: EncodeRange): WorkSheet {
  const width = Math.max(1, ...records.slice(0, 1).map((record) => record.length), widths.length);
  const range = encode({ s: { c: 0, r: 0 }, e: { c: width - 1, r: Math.max(0, records.length - 1) } });
  return {
    '!data': records.map((record) => record.map(cellOf)),
    '!ref': range,
    '!cols': widths.map((wch) => ({ wch })),
    ...(hasFilter ? { '!autofilter': { ref: range } } : {}),
  } as WorkSheet;
}

function cellOf(field: Cell): CellObject | undefined {
  if (field === undefined || field === '') return undefined;
  if (typeof field === 'object') return { t: 'n', v: field.value, z: formatOf(field.decimals) };
  if (typeof field === 'number') return { t: 'n', v: field };
  if (DAY.test(field)) return { t: 'n', v: serialOf(field), z: 'yyyy-mm-dd' };
  return { t: 's', v: field };
}

/** 2 → "0.00". */
function formatOf(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function serialOf(day: string): number {
  return dayCount(day.slice(0, 7)) + Number(day.slice(8, 10)) - 1 - ORIGIN;
}
