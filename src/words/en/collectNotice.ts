import type * as zh from '#words/collectNotice.ts';
import { appWords } from '#words/en/app.ts';
import { dayName } from '#words/en/calendar.ts';
import { LEDGER_HEADERS } from '#words/en/ledger.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

/** Words of the notice that asks for the reports of a month. It asks both sides alike and compares nobody. */
export const noticeWords: Translated<typeof zh.noticeWords> = {
  title: (month) => `Collection notice: progress of the cooperation items, ${monthName(month)}`,
  /** groups: "渝西八区: 江津区, …". */
  addressees: (places, groups) => `To all lead units and ${counted(places, 'region')} (${groups.join('; ')}):`,
  group: (name, places) => `${name}: ${places.join(', ')}`,
  request: (month, dueOn) =>
    `Please report the progress of the cooperation items ${asOf(month)}; ${dueOn === undefined ? 'the due date will be announced' : `reports are due on ${dayName(dueOn)}`}. What is asked:`,
  section: (at, text) => `${at}. ${text}`,
  items: (count) =>
    `${counted(count, 'item')} reported by the lead units; where both sides lead, jointly or each on its own:`,
  noItems: 'No items are to be reported by lead units this month.',
  item: (at, name, units) => `(${at}) ${name} (${units.length > 0 ? units.join(', ') : 'no lead unit named'})`,
  regions: 'Each region reports the items it takes part in, a row per item, and leaves out the others.',
  // The words in Chinese are read back by the import.
  filling: [
    `“${LEDGER_HEADERS.done}” (done) is the total since the start, not that of the month; “${LEDGER_HEADERS.progress}” (progress) is a per cent from 0 to 100, or more where the target is exceeded.`,
    `Without figures, fill in “${LEDGER_HEADERS.text}” (text) only; 0 where it is truly zero; “不涉及” where not concerned, “暂不公开” where withheld; leave empty what has no report.`,
    `What needs coordination by a higher level goes under “${LEDGER_HEADERS.need}” (need). Keep the numbers and names of items and the names of regions as in the ledger, and do not change the heads.`,
  ].join(' '),
  late: (dueOn) =>
    dueOn === undefined
      ? ''
      : `Reports after ${dayName(dueOn)} are recorded as late; changes after reporting go in a correction.`,
  secrecy: `${appWords.notClassified} Do not fill in anything classified.`,
};
