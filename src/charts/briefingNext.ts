import type { BriefingPart, Paragraph } from '#charts/briefing.ts';
import { reportTexts } from '#charts/briefingFacts.ts';
import { lateItems } from '#charts/briefingProblems.ts';
import { nextWords } from '#charts/calendarContent.ts';
import { isPublic, itemName } from '#charts/itemRows.ts';
import { calendarOf, nextMeeting } from '#stats/calendar.ts';
import { elapsedOf } from '#stats/elapsed.ts';
import { leadUnits } from '#stats/leadUnits.ts';
import { addMonths, monthOf } from '#stats/months.ts';
import { reminders } from '#stats/reminders.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';
import { statusWord } from '#words/status.ts';

/** 下一步: what the rules say of it, nothing made up. Who leads what and what the reports plan only for an internal audience. */
export function nextParagraphs(snapshot: Snapshot): BriefingPart[] {
  const { ledger } = snapshot;
  const late = ledger.hasReports && !isPublic(snapshot) ? lateItems(snapshot) : [];
  const work = [...reporting(snapshot), ...time(snapshot), ...meeting(snapshot)];
  if (late.length === 0) return work.length > 0 ? [{ id: 'work', name: undefined, paragraphs: work }] : [];
  const { next } = briefingWords;
  const word = statusWord('late');
  const brought = { id: 'brought', text: briefingWords.brought(late.length, word) };
  const led = late.map((state, index): Paragraph => {
    const plans = reportTexts(snapshot, state, 'next');
    const text =
      briefingWords.led(itemName(state), leadUnits(snapshot, state.item.id)) +
      (plans.length > 0 ? briefingWords.plan(plans) : '');
    return { id: `next-${state.item.id}`, text: briefingWords.line(index + 1, text) };
  });
  return [
    { id: 'late-next', name: next.late(word), paragraphs: [brought, ...led] },
    { id: 'work', name: next.work, paragraphs: work },
  ];
}

function reporting(snapshot: Snapshot): Paragraph[] {
  if (!snapshot.ledger.hasReports) return [{ id: 'no-ledger', text: briefingWords.noLedger }];
  if (isPublic(snapshot) || reminders(snapshot).length === 0) return [];
  return [{ id: 'remind', text: briefingWords.remind }];
}

/** Where the elapsed time will stand a month on, and how much is still to be done by then. */
function time({ ledger, moment, shown, groups }: Snapshot): Paragraph[] {
  if (!ledger.hasReports) return [];
  const next = addMonths(moment.asof, 1);
  const open = shown.length - groups.done - groups.undisclosed;
  if (!ledger.months.includes(next)) return [{ id: 'time', text: briefingWords.lastMonth(open) }];
  const span = { start: monthOf(ledger.period.start), due: monthOf(ledger.period.end) };
  return [{ id: 'time', text: briefingWords.month(next, elapsedOf(span, next, moment.count), open) }];
}

function meeting(snapshot: Snapshot): Paragraph[] {
  const next = nextMeeting(calendarOf(snapshot));
  return next ? [{ id: 'meeting', text: briefingWords.meeting(nextWords(next)) }] : [];
}
