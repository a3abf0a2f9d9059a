import type * as zh from '#words/agenda.ts';
import { dayName } from '#words/en/calendar.ts';
import { capital } from '#words/en/letters.ts';
import { asOf } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

/** Levels of meetings, lowest first. */
export const LEVEL_WORDS: Translated<typeof zh.LEVEL_WORDS> = {
  group: 'Joint special group',
  office: 'Meeting of joint office directors',
  coordination: 'Coordination meeting of vice-governors and vice-mayors',
  joint: 'Joint conference',
};

/** Words of the agenda draft. */
export const agendaWords: Translated<typeof zh.agendaWords> = {
  head: 'Draft agenda',
  level: 'Level of meeting',
  sections: {
    review: 'For consideration',
    upward: 'To seek jointly from above',
    coordinate: 'To be coordinated',
    results: 'Results reported',
    stocktaking: 'Review of the year',
    plan: 'Tasks of the coming year',
  },
  /** late: "Late", or its folded word. */
  note: (late: string) =>
    `Items that are overdue or whose status is “${late}” go first to the joint special group; tick those that need this level.`,
  lowest: (late: string) =>
    `Items that are overdue or whose status is “${late}” come first to this level; for higher levels tick them one by one.`,
  byHand: (late: string) => `Items brought to this meeting (“${late}” or overdue)`,
  noneLate: (late: string) => `No items overdue or with the status “${late}”.`,
  copy: 'Copy text',
  empty: '(none)',
  ofMeeting: (when: string, host: string | undefined, place: string | undefined) =>
    [
      `Time: ${when}`,
      ...(host === undefined ? [] : [`host: ${host}`]),
      ...(place === undefined ? [] : [`place: ${place}`]),
    ].join('; '),
  theme: (theme: string | undefined) => `One major theme: ${theme ?? 'to be decided'}`,
  title: (level: string, no: number | undefined) => `Draft agenda: ${level}${no === undefined ? '' : ` no. ${no}`}`,
  /** state: of a month that is not final. */
  basis(
    asof: string,
    is: { isDemo: boolean; isPublic: boolean; isNarrowed: boolean; state: string | undefined },
  ): string {
    const notes = [
      ...(is.state === undefined ? [] : [`month ${is.state}`]),
      ...(is.isPublic ? ['public entries only'] : []),
      ...(is.isNarrowed ? ['as filtered'] : []),
      ...(is.isDemo ? ['demo data'] : []),
    ];
    return `${capital(asOf(asof))}, from the monthly ledger and the three lists${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  },
  section: (index: number, word: string) => `${String.fromCharCode(64 + index)}. ${word}`,
  line: (index: number, text: string) => `${index}. ${text}`,
  byRule: (half: string) => `${half} (expected by rule)`,
  ofResults: (word: string, since: string) => `${word} (${since})`,
  /** Where the results are counted from. */
  since: (day: string, isMeeting: boolean) =>
    `since the ${isMeeting ? 'last meeting' : 'start of the period'}, ${dayName(day)}`,
  raisedBy: (unit: string) => `raised by ${unit}`,
  toWhom: (unit: string) => `submitted to ${unit}`,
  owner: (unit: string) => `responsible unit: ${unit}`,
  due: (day: string, isOverdue: boolean) => `due ${dayName(day)}${isOverdue ? ', overdue' : ''}`,
  days: (days: number) => `open for ${counted(days, 'day')}`,
  leads: (units: readonly string[]) => `lead ${units.length === 1 ? 'unit' : 'units'}: ${units.join(', ')}`,
  overdue: (word: string) => `${word}, overdue`,
  /** A matter and what is to be known of it. */
  withFacts: (matter: string, facts: readonly string[]) =>
    facts.length > 0 ? `${matter} (${facts.join('; ')})` : `${matter}`,
  /** What reports ask to be coordinated; never before the public. */
  needs: (needs: readonly string[]) => `. To coordinate: ${needs.join('; ')}`,
  /** counts: "done 3", every group that holds an item, so that they sum to the items. */
  stocktaking: (total: number, counts: readonly string[]) =>
    `${counted(total, 'cooperation item')}: ${counts.join(', ')}.`,
  count: (word: string, count: number) => `${word.charAt(0).toLowerCase()}${word.slice(1)} ${count}`,
  noLedger: 'No ledger imported, so progress is not available.',
  withoutLedger: (month: string) => `${capital(asOf(month))}, no ledger is imported, so progress is not available.`,
  /** count: items with a name that are not done. */
  carriedOver: (count: number) =>
    count > 0
      ? `${counted(count, 'item')} with a published name not yet done: to be decided whether to carry over to next year.`
      : 'All items with a published name are done.',
  nextTasks: 'Cooperation items of next year: to be proposed by both sides.',
};
