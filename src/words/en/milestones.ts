import { shortMonth } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/item.ts';

/** Words of the milestones of an item. */
export const milestoneWords: Translated<typeof zh.itemWords.milestones> = {
  title: (done: number, of: number, overdue: number) =>
    overdue > 0
      ? `${done} of ${counted(of, 'milestone')} done, ${overdue} overdue`
      : `${done} of ${counted(of, 'milestone')} done, none overdue`,
  subtitle: (month: string) =>
    `Frame: plan (from the due day of the one before); solid: to the day done; hatched: overdue; line: end of ${shortMonth(month)}`,
  line: (month: string) => `End of ${shortMonth(month)}`,
  month: shortMonth,
  done: (day: string) => `done ${shortDay(day)}`,
  doneLate: (day: string, days: number) => `done ${shortDay(day)}, ${counted(days, 'day')} late`,
  doneEarly: (day: string, days: number) => `done ${shortDay(day)}, ${counted(days, 'day')} early`,
  overdue: (day: string, days: number) => `due ${shortDay(day)}, ${counted(days, 'day')} overdue`,
  coming: (day: string) => `due ${shortDay(day)}`,
  sentence: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}.`,
  part: (name: string, verdict: string) => `${name}, ${verdict}`,
};

/** "2023-08-25" → "25 Aug". */
function shortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${shortMonth(day)}`;
}
