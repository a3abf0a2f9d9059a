import { dayName } from '#words/en/calendar.ts';
import { capital } from '#words/en/letters.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/reminders.ts';

type Owed = Parameters<typeof zh.reminderWords.paragraph>[1][number];

/** Words of the reminder. It asks for reports, in official order; it compares nobody. */
export const reminderWords: Translated<typeof zh.reminderWords> = {
  title: 'Reminder',
  copy: 'Copy reminder',
  /** Below its title on paper. */
  dated: (asof) => `(${asof})`,
  /** Stands in place of a unit where an item names none. */
  noLead: 'Items without a lead unit',
  none: (month) => `${capital(asOf(month))}, all monthly reports that were due are in.`,
  note: 'Only months past their due date; Chongqing and Sichuan and the areas in published order, not a ranking.',
  /** items, cells: reports owed of items and of regions; an item led by both sides is one. */
  head(month, items, cells) {
    const parts = [
      ...(items > 0 ? [counted(items, 'item report')] : []),
      ...(cells > 0 ? [counted(cells, 'region report')] : []),
    ];
    if (parts.length === 0) return reminderWords.none(month);
    return `${capital(asOf(month))}, not reported: ${parts.join(', ')}.`;
  },
  /** "Lead unit D: “A” for Oct 2023 (due 5 Nov 2023), Nov 2023 (due 5 Dec 2023) not reported. Please report soon." */
  paragraph(unit, owed) {
    return `${unit}: ${owed.map(itemLine).join('; ')}. Please report soon.`;
  },
};

function itemLine({ item, months }: Owed): string {
  const parts = months.map(({ month, dueOn }) => `${monthName(month)} (${dueText(dueOn)})`);
  return `“${item}” for ${parts.join(', ')} not reported`;
}

function dueText(dueOn: string | undefined): string {
  return dueOn === undefined ? 'no due date' : `due ${dayName(dueOn)}`;
}
