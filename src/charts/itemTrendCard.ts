import type { Card } from '#charts/itemCard.ts';
import { isPublic } from '#charts/itemRows.ts';
import { type HistoryMonth, historyOf, type PlannedMonth, planOf } from '#stats/history.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';
import { perCent } from '#words/number.ts';
import { statusWord } from '#words/status.ts';

const words = itemWords.trend;

/** Plan of the whole span and what came of it up to the as-of month. */
export interface Course {
  readonly plan: readonly PlannedMonth[];
  readonly past: readonly HistoryMonth[];
}

/** Words of planned against actual: the gap now, and how it moved since the month before. */
export function itemTrendCard(snapshot: Snapshot, state: ItemState): Card {
  const { plan, past } = courseOf(snapshot, state);
  const before = past.at(-2)?.state.gap;
  const parts = past.map((month) => words.part(month.month, actualText(snapshot, month), perCent(month.state.elapsed)));
  return {
    title: words.title(past.at(-1)?.state.gap, before, isPublic(snapshot)),
    subtitle: words.subtitle(plan.some(({ basis }) => basis === 'plan')),
    sentence: words.sentence(parts),
  };
}

/** The course of an item: months before its span are left out. */
export function courseOf({ ledger, moment }: Snapshot, { item }: ItemState): Course {
  const plan = planOf(ledger, item, moment);
  const first = plan[0]?.month ?? '';
  return { plan, past: historyOf(ledger, item, moment).filter(({ month }) => month >= first) };
}

/** The number of a month, or the word for why it has none of its own. */
export function actualText(snapshot: Snapshot, { state, month }: HistoryMonth): string {
  // A figure kept from an earlier month is not one of this month.
  if (state.figure && state.reference === month) return perCent(state.figure.value);
  return state.figure ? words.none : statusWord(state.computed, isPublic(snapshot));
}
