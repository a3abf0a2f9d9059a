import type { BriefingPart, Paragraph } from '#charts/briefing.ts';
import { itemFacts, reportTexts } from '#charts/briefingFacts.ts';
import { isPublic, itemLines, itemName } from '#charts/itemRows.ts';
import { listsContent } from '#charts/listsContent.ts';
import { isLate } from '#stats/isLate.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Reminder, reminders, reminderText } from '#stats/reminders.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';
import { statusWord } from '#words/status.ts';

/** 存在问题, for an internal audience: what is late and why, which reports are missing, what is open in the lists. */
export function problemParagraphs(snapshot: Snapshot): BriefingPart[] {
  const { problems } = briefingWords;
  const late = problems.late(statusWord('late'));
  return [
    { id: 'late', name: late, paragraphs: lateParagraphs(snapshot) },
    { id: 'reporting', name: problems.reporting, paragraphs: reportingParagraphs(snapshot) },
    ...(snapshot.ledger.tables.list_entries.length > 0
      ? [{ id: 'lists', name: problems.lists, paragraphs: [{ id: 'lists', text: listsContent(snapshot).sentence }] }]
      : []),
  ];
}

/** Late and overdue items, what most needs coordination first. */
export function lateItems(snapshot: Snapshot): ItemState[] {
  return itemLines(snapshot)
    .map(({ state }) => state)
    .filter(isLate);
}

function lateParagraphs(snapshot: Snapshot): Paragraph[] {
  const late = lateItems(snapshot);
  if (late.length === 0) return [{ id: 'late', text: briefingWords.noneLate(statusWord('late')) }];
  return late.map((state, index) => {
    const { id } = state.item;
    const facts = [statusWord(state.status, isPublic(snapshot)), ...itemFacts(snapshot, state)];
    const difficulty = reportTexts(snapshot, state, 'difficulty');
    const need = reportTexts(snapshot, state, 'need');
    const text = [
      briefingWords.late(itemName(state), facts),
      ...(difficulty.length > 0 ? [briefingWords.difficulty(difficulty)] : []),
      ...(need.length > 0 ? [briefingWords.need(need)] : []),
    ].join('');
    return { id: `late-${id}`, text: briefingWords.line(index + 1, text) };
  });
}

/** How many reports are owed in all, then who owes that of the month, side by side in the same words. */
function reportingParagraphs(snapshot: Snapshot): Paragraph[] {
  const { asof } = snapshot.moment;
  const all = reminders(snapshot);
  const [head = ''] = reminderText(asof, all);
  const now = all.filter(({ owed }) => owed.some(({ months }) => months.some(({ month }) => month === asof)));
  if (now.length === 0) return [{ id: 'owed', text: head }];
  return [{ id: 'owed', text: head + briefingWords.owing(asof, owingSides(snapshot, now)) }];
}

function owingSides({ regions }: Snapshot, owing: readonly Reminder[]) {
  const asked = new Set(regions.map(({ side }) => side));
  const ofNoSide = owing.some(({ side }) => side === undefined);
  return [...asked, ...(ofNoSide ? [undefined] : [])].map((side) => ({
    side,
    names: owing.filter((one) => one.side === side).map(({ who }) => who),
  }));
}
