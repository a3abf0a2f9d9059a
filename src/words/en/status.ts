import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/status.ts';

/** Word of each status; thresholds and shapes stand elsewhere. */
export const STATUS_WORDS: Translated<typeof zh.STATUS_WORDS> = {
  undisclosed: 'Name not published',
  closed: 'Closed',
  done: 'Done',
  'not-started': 'Not started',
  awaiting: 'Awaiting report',
  'not-reported': 'Not reported',
  'not-quantified': 'Not quantified',
  severe: 'Severely late',
  late: 'Late',
  'slightly-late': 'Slightly late',
  'on-schedule': 'On schedule',
  ahead: 'Ahead of schedule',
};

/** Words of the groups in counts. */
export const GROUP_WORDS: Translated<typeof zh.GROUP_WORDS> = {
  done: 'Done',
  'on-schedule': 'On or ahead of schedule',
  late: 'Late',
  'not-reported': 'Not reported',
  undisclosed: 'Name not published',
  awaiting: 'Awaiting report',
  'not-quantified': 'Not quantified',
  'not-started': 'Not started',
};

const LATE = new Set<string>(['severe', 'late', 'slightly-late']);

/** Word of a status; for a public audience the three late ones are one. */
export function statusWord(status: keyof typeof zh.STATUS_WORDS, isPublic = false): string {
  return isPublic && LATE.has(status) ? 'Needs to speed up' : STATUS_WORDS[status];
}

/** Why there is no number. */
export const MISSING_WORDS: Translated<typeof zh.MISSING_WORDS> = {
  'not-reported': 'not reported',
  awaiting: 'awaiting report',
  outdated: 'report out of date',
  'not-quantified': 'not quantified',
  withheld: 'withheld',
  'not-applicable': 'not concerned',
  unavailable: 'not available',
};

export const OVERDUE = 'overdue';
export const OVERRIDDEN = 'by hand';
