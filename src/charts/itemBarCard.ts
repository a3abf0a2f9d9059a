import type { Card } from '#charts/itemCard.ts';
import { isPublic, missingWord } from '#charts/itemRows.ts';
import { SIDES, type Side } from '#model/region.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { whyOf } from '#stats/why.ts';
import { itemWords } from '#words/item.ts';
import { clauses } from '#words/punctuation.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';
import { whyWords } from '#words/why.ts';

const words = itemWords.bar;

/** Words of completion against elapsed time: in the unit of the target where it has one. */
export function itemBarCard(snapshot: Snapshot, state: ItemState): Card {
  const title = titleOf(snapshot, state);
  const { lead, basis } = state;
  const told = lead === undefined ? undefined : itemWords.verdict(lead, isPublic(snapshot));
  const parts = [words.measure(basis === 'plan'), ...ruleOf(snapshot, state), ...sidesOf(state)];
  return { title, subtitle: clauses(parts), sentence: words.sentence(title, told) };
}

function titleOf(snapshot: Snapshot, state: ItemState): string {
  const { figure: own, elapsed, basis, target, computed } = state;
  const isPlan = basis === 'plan';
  if (!own) {
    const word = computed === 'not-started' ? statusWord(computed) : MISSING_WORDS[missingWord(snapshot, state)];
    return words.missingTitle(word, snapshot.moment.asof);
  }
  if (!target?.value || !target.unit || target.unit === '%') return words.plainTitle(own.value, elapsed, isPlan);
  const amount = (share: number) => words.amount((share * (target.value ?? 0)) / 100, target.unit ?? '');
  return own.value >= 100
    ? words.doneTitle(amount(own.value))
    : words.title(amount(own.value), amount(elapsed), isPlan);
}

function ruleOf(snapshot: Snapshot, state: ItemState): string[] {
  const { threshold } = whyOf(snapshot, state);
  if (!threshold || isPublic(snapshot)) return [];
  return [words.rule(whyWords.interval(threshold.over, threshold.up_to), statusWord(threshold.id))];
}

function sidesOf({ figure: own }: ItemState): string[] {
  if (own?.basis === 'regions') return [words.ofRegions(own.n ?? 0, own.of ?? 0)];
  const sides = sideRows(own?.sides);
  return sides.length === 0
    ? []
    : [
        words.sides(
          sides.map(({ side, value }) => words.side(side, value)),
          own?.basis === 'both-sides',
        ),
      ];
}

/** What each side reported, in the order of the sides; sides without a number are left out. */
export function sideRows(sides: Readonly<Partial<Record<Side, number>>> | undefined) {
  return SIDES.flatMap((side) => {
    const value = sides?.[side];
    return value === undefined ? [] : [{ side, value }];
  });
}
