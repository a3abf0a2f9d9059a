import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/itemLinks.ts';

/** What an item hangs on: entries of the three lists, meetings, commitments. */
export const itemLinkWords: Translated<typeof zh.itemLinkWords> = {
  title: (needs, agreed, results) =>
    needs + agreed + results === 0
      ? 'No list entries linked'
      : `From needs to results: ${counted(needs, 'need')}, ${counted(agreed, 'agreed matter')}, ${results > 0 ? counted(results, 'result') : 'no results yet'}`,
  subtitle: 'Entries of the three lists, meetings and commitments linked to it',
  states: { open: 'open', closed: 'closed', dropped: 'withdrawn' },
  commitments: 'Commitments served',
  meeting: (no, date, place) => [`Meeting ${no}`, ...(date ? [date] : []), ...(place ? [place] : [])].join(' · '),
  unknownMeeting: (no) => `Meeting ${no}, not on record`,
  meetings: 'Meetings',
  kinds: {
    joint: 'Joint conference of Party and government leaders',
    coordination: 'Special coordination meeting of deputy leaders of province and municipality',
    office: 'Scheduling meeting of the directors of the joint office',
    group: 'Joint special group',
  },
  missing: 'None yet',
  open: 'See in the three lists',
  toMechanism: 'Mechanism page',
  toCalendar: 'Meetings page',
  stateText: (state, day) => `${itemLinkWords.states[state]}${state === 'closed' && day ? ` (${day})` : ''}`,
  side: { 渝: 'Chongqing', 川: 'Sichuan' },
  promise: (side, text) => `${side}: ${text}`,
};
