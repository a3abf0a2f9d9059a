import type { GridCell } from '#model/grid.ts';
import type { Rhythm } from '#model/item.ts';
import { NUMERALS, PARTS_OF_MONTH } from '#model/sheetWords.ts';
import { plain, squash } from '#parse/sheet/squash.ts';

/** A day read from a cell. */
export interface ReadDay {
  readonly day?: string;
  /** The cell says how often rather than when: 每季度. */
  readonly rhythm?: Rhythm;
  /** The day does not stand in the cell as such: "9月底" is read as the 30th. */
  readonly isByConvention: boolean;
}

/** How a cell that names no single day is read. */
export interface DayRule {
  /** A month or quarter begins with its first day, and is due by its last. */
  readonly edge: 'first' | 'last';
  /** Year of a date without one; undefined: such a date cannot be read. */
  readonly year: number | undefined;
}

const END = /(?:之?前|以前|之内|以内|内|止|完成|前完成|左右)$/;

/**
 * Rule 9 of the ledger: `2023-09-30` `2023/9/30` `2023.9` `2023年9月` `23年9月` `9月底` `9月上旬` `年底前` `三季度` `长期坚持` `每季度`
 * and the serial numbers of spreadsheets.
 *
 * returns  undefined where the cell holds no date; neither day nor rhythm for what has no end (长期坚持)
 */
export function readDay(cell: GridCell, rule: DayRule): ReadDay | undefined {
  if (cell.number !== undefined && isSerial(cell.number)) return exact(serialDay(cell.number));
  const text = numeralsRead(squash(cell.text));
  if (/^\d{5}$/.test(text) && isSerial(Number(text))) return exact(serialDay(Number(text)));
  const full = fullDay(numeralsRead(plain(cell.text)));
  if (full !== undefined) return exact(full);
  if (/^(?:长期|持续|常年|常态化|全年|滚动)/.test(text)) return { isByConvention: true };
  const rhythm = rhythmOf(text);
  if (rhythm) return { rhythm, isByConvention: true };
  const day = conventionalDay(text.replace(END, '').replace(END, ''), rule);
  return day === undefined ? undefined : { day, isByConvention: true };
}

/** Day of a spreadsheet's serial number, 1900 system: 45199 is 2023-09-30. */
export function serialDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** Serial numbers of 1990 to 2099: other numbers are none that anybody would have meant. */
export function isSerial(number: number): boolean {
  return number >= 32_874 && number < 73_051;
}

/** "2023-09-31" is no day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const last = lastOf(year, month);
  if (month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "二〇二三年九月" and "十二月" with digits. */
export function numeralsRead(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map(digit).join(''))
    .replace(/(十[一二]?|[一二三四五六七八九])(?=个?月)/g, (month) =>
      String(/^十/.test(month) ? 10 + digit(month.slice(1) || (NUMERALS[0] ?? '')) : digit(month)),
    );
}

function digit(numeral: string): number {
  return Math.max(0, NUMERALS.indexOf(numeral.replace(/零/, NUMERALS[0] ?? '')));
}

function exact(day: string): ReadDay {
  return { day, isByConvention: false };
}

/** A year, a month and a day, however they are parted; a time of day behind them is not looked at. */
function fullDay(text: string): string | undefined {
  const found =
    /^(\d{4}|\d{2}(?=年))\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?(?:\s?(?:之?前|以前|前完成)|[\sT]\d{1,2}:\d{2}.*)?$/.exec(
      text,
    ) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  return found ? isoDay(fullYear(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function conventionalDay(text: string, { edge, year: known }: DayRule): string | undefined {
  const [, written, rest = ''] = /^(?:((?:19|20)\d\d|\d\d(?=年))(?:年度?|[-/.])?)?(.*)$/.exec(text) ?? [];
  const year = written === undefined ? known : fullYear(written);
  if (year === undefined) return undefined;
  const span = spanOf(rest, written !== undefined);
  if (!span) return undefined;
  const [fromMonth, fromDay, toMonth, toDay] = span;
  return edge === 'first'
    ? isoDay(year, fromMonth, fromDay)
    : isoDay(year, toMonth, Math.min(toDay, lastOf(year, toMonth)));
}

/** First and last day of what is named, as months and days of a year. */
function spanOf(text: string, hasYear: boolean): readonly [number, number, number, number] | undefined {
  if (text === '') return hasYear ? [1, 1, 12, 31] : undefined;
  if (/^(?:年底|年末|年内|年终|底|末)$/.test(text)) return [12, 1, 12, 31];
  if (/^(?:年初|初)$/.test(text)) return [1, 1, 1, 31];
  const half = /^([上下])半年[底末]?$/.exec(text)?.[1];
  if (half) return /上/.test(half) ? [1, 1, 6, 30] : [7, 1, 12, 31];
  const quarter = quarterOf(/^第?([一二三四1-4])季度?[底末]?$/.exec(text)?.[1]);
  if (quarter) return [quarter * 3 - 2, 1, quarter * 3, 31];
  const [whole, month = '', part, day] =
    /^(\d{1,2})月?份?(?:([上中下])旬|[底末]|初|(\d{1,2})[日号]?)?$/.exec(text) ?? [];
  if (whole === undefined || (!hasYear && !/月/.test(whole))) return undefined;
  if (day !== undefined) return [Number(month), Number(day), Number(month), Number(day)];
  const [from, to] = (part !== undefined && PARTS_OF_MONTH.get(part)) || (/初$/.test(whole) ? [1, 10] : [1, 31]);
  return [Number(month), from, Number(month), to];
}

function quarterOf(text: string | undefined): number {
  return text === undefined ? 0 : Number(text) || digit(text);
}

function rhythmOf(text: string): Rhythm | undefined {
  if (/^(?:每|逐|按)季度?/.test(text)) return 'quarter';
  if (/^(?:每|逐|按)月/.test(text)) return 'month';
  return /^(?:每|按)半年/.test(text) ? 'half-year' : undefined;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
