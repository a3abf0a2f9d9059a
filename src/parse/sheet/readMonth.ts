import type { GridCell } from '#model/grid.ts';
import { isSerial, numeralsRead, serialDay } from '#parse/sheet/readDay.ts';
import { squash } from '#parse/sheet/squash.ts';

/**
 * Report month of a cell: `2023-11` `2023年11月` `11月` `202311` `1-11月`, a date, a spreadsheet's serial number.
 *
 * yearOf   the year of a month without one, by its number
 * returns  "2023-11", or undefined
 */
export function readMonth(cell: GridCell, yearOf: (month: number) => number | undefined): string | undefined {
  const serial = cell.number ?? (/^\d{5}$/.test(cell.text) ? Number(cell.text) : undefined);
  if (serial !== undefined && isSerial(serial)) return serialDay(serial).slice(0, 7);
  const text = numeralsRead(squash(cell.text)).replace(/^(?:截至|截止)/, '');
  const range = /^(?:(\d{4}|\d{2}(?=年))年?)?(?:\d{1,2}月?[-~—至到]+)?(\d{1,2})月份?[底末]?$/.exec(text);
  const found =
    range ??
    /^(\d{4}|\d{2}(?=年))[-/.年](\d{1,2})(?:[-/.月]|$)/.exec(text) ??
    /^(20\d\d)(0\d|1[0-2])(?:\d\d)?$/.exec(text) ??
    /^()(\d{1,2})$/.exec(text);
  return found ? monthText(found[1], Number(found[2]), yearOf) : undefined;
}

/**
 * The one month a title, the name of a sheet or of a file speaks of; dates of writing are left out.
 *
 * returns  undefined where none or several are named
 */
export function monthIn(text: string, yearOf: (month: number) => number | undefined): string | undefined {
  const clean = numeralsRead(squash(text))
    .replace(/(?:填报|报送|填表|制表|上报|印发)(?:日期|时间):?\d+[-/.年]\d+[-/.月]\d+日?/g, ' ')
    .replace(/(?:截至|截止)(\d{4}[-/.年]\d{1,2})(?:月\d{1,2}日|[-/.]\d{1,2})/g, '$1 ')
    .replace(/\d{4}([-/.])\d{1,2}\1\d{1,2}|(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?<!\d)20\d{6}(?!\d)/g, ' ');
  const found = [
    ...clean.matchAll(/(?<!\d)(20\d\d|\d\d(?=年))[-/._年](?:\d{1,2}月?[-~—至到]+)?(\d{1,2})(?!\d)/g),
    ...clean.matchAll(/(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/g),
  ].map(([, year, month]) => monthText(year, Number(month), yearOf));
  const bare = [...clean.matchAll(/(?<![\d年/._-])(?:\d{1,2}月?[-~—至到]+)?(?<!\d)(\d{1,2})月/g)].map(([, month]) =>
    monthText(undefined, Number(month), yearOf),
  );
  const months = new Set([...(found.length > 0 ? found : bare)].filter((month) => month !== undefined));
  return months.size === 1 ? [...months][0] : undefined;
}

/** The one year a title or name speaks of. */
export function yearIn(text: string): number | undefined {
  const years = new Set(
    [...numeralsRead(squash(text)).matchAll(/(?<!\d)(20\d\d)(?=年|[-/._]\d|0[1-9]|1[0-2])/g)].map(([, year]) =>
      Number(year),
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function monthText(
  year: string | undefined,
  month: number,
  yearOf: (month: number) => number | undefined,
): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const written = Number(year);
  const full = year === undefined || year === '' ? yearOf(month) : written < 100 ? 2000 + written : written;
  return full === undefined || full < 1990 || full > 2099 ? undefined : `${full}-${String(month).padStart(2, '0')}`;
}
