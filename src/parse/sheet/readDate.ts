import type { SheetField } from '#model/sheetField.ts';
import type { DayRule, ReadDay } from '#parse/sheet/readDay.ts';
import { readDay } from '#parse/sheet/readDay.ts';
import type { Reading } from '#parse/sheet/reading.ts';

/** Day of a cell of a row, with an issue where it is none or is read by convention; undefined where the cell is blank. */
export function readDate(
  reading: Reading,
  field: SheetField,
  edge: DayRule['edge'],
  month?: string,
): ReadDay | undefined {
  const cell = reading.cell(field);
  if (!cell || reading.text(field) === undefined) return undefined;
  const found = readDay(cell, { edge, year: yearFor(reading, cell.text, month) });
  if (!found) reading.tell('bad-date', 'error', field);
  else if (found.isByConvention) reading.tell('date-read', 'note', field, { expected: found.day ?? found.rhythm });
  return found;
}

/** The year of "9月底": that of the row's month, else of the titles or the period. */
function yearFor(reading: Reading, text: string, month: string | undefined): number | undefined {
  if (month !== undefined) return Number(month.slice(0, 4));
  return reading.rules.context.yearOf(Number(/(\d{1,2})月/.exec(text)?.[1] ?? 12));
}
