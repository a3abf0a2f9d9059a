import type { SheetField } from '#model/sheetField.ts';
import type { DataRow } from '#parse/sheet/dataRow.ts';
import type { SheetRules } from '#parse/sheet/reading.ts';

/** Columns that tell how far an item is. */
const REPORTING = ['done', 'progress', 'text', 'planned'] as const;

/** Tells of whole columns: what is asked before anything is taken, what is missing, and what is not kept. */
export function columnNotes(rows: readonly DataRow[], rules: SheetRules, headRow: number | undefined): void {
  const { columns, context, percent, tell } = rules;
  const isFilled = (field: SheetField) => rows.some(({ cells }) => cells.has(field));
  for (const field of ['progress', 'planned'] as const)
    if (percent[field] === 'unclear') tell('percent-unclear', 'error', { row: headRow, column: columns.get(field) });
  if (!columns.has('month') && context.month === undefined && REPORTING.some(isFilled))
    tell('missing-month', 'error', { row: headRow });
  const dropped = (rules.keepsContacts ? (['phone'] as const) : (['contact', 'phone'] as const)).find(isFilled);
  if (dropped) tell('contact-dropped', 'note', { row: headRow, column: columns.get(dropped) });
  monthlyNotes(rows, rules, headRow);
}

/** 本月完成 is never what is done: a row that has nothing else is told, else the column is named once. */
function monthlyNotes(rows: readonly DataRow[], { columns, tell }: SheetRules, headRow: number | undefined): void {
  const column = columns.get('monthly');
  const filled = rows.filter(({ cells }) => cells.has('monthly'));
  const alone = filled.filter(({ cells }) => !cells.has('done') && !cells.has('progress'));
  for (const { row, cells } of alone)
    tell('monthly-value', 'warning', { row, column, value: cells.get('monthly')?.text });
  if (filled.length > 0 && alone.length === 0) tell('monthly-value', 'note', { row: headRow, column });
}
