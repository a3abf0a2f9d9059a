import type { SheetRules } from '#parse/sheet/reading.ts';
import type { DraftLine } from '#parse/sheet/readLine.ts';

/**
 * Tells of rows whose month is not that of the title, the sheet or the file.
 *
 * A sheet that goes on through the months names only its last one: months before it are then no mistake. It is one where less
 * than half of the rows are of the month named, and some are.
 */
export function tellMonths(drafts: readonly DraftLine[], { context, columns, tell }: SheetRules): void {
  const column = columns.get('month');
  const { month } = context;
  if (month === undefined || !column) return;
  const ours = drafts.filter(({ line }) => line.month === month).length;
  const goesOn = ours > 0 && ours * 2 < drafts.length;
  for (const { line } of drafts) {
    if (line.month === undefined || line.month === month || (goesOn && line.month < month)) continue;
    tell('month-differs', 'warning', { row: line.place.row, column, value: line.month, expected: month });
  }
}
