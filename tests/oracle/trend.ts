import { type Row, row, valueOr } from './answer.ts';
import type { Question } from './question.ts';
import { dueAhead, type Standing, standing, tells } from './status.ts';

/** Planned against actual, a row per month of the period. */
export function trendRows(asked: Question): Row[] {
  const { look, months, stands } = asked;
  let counted: string[] = [];
  return months.map((month) => {
    const then = { ...look, month };
    const open = stands.map(({ item }) => standing(item, then)).filter((stand) => stand.shown !== 'undisclosed');
    const told = month > look.month ? [] : open.filter((stand) => stand.figure !== null);
    if (told.length > 0) counted = told.map(({ item }) => item.id);
    const due = counted.length > 0 ? open.filter(({ item }) => counted.includes(item.id)) : open;
    const isAhead = month > look.month || asked.items.some((item) => dueAhead(item, then, month));
    return row(month, {
      planned: valueOr(mean(due.map(({ elapsed }) => elapsed)), 'not-applicable'),
      actual: valueOr(mean(told.map(({ figure }) => figure ?? 0)), silence(open, month, isAhead)),
      n: { value: told.length },
      of: { value: open.length },
    });
  });
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Why a month has no number. */
function silence(open: Standing[], month: string, isAhead: boolean): string {
  if (open.every(({ computed }) => computed === 'not-started')) return 'not-applicable';
  if (isAhead) return 'awaiting';
  return open.some((stand) => tells(stand, month)) ? 'not-quantified' : 'not-reported';
}
