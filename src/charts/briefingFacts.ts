import { isPublic } from '#charts/itemRows.ts';
import { SIDES } from '#model/region.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';
import { itemsWords } from '#words/items.ts';
import { BASIS_WORDS } from '#words/ledger.ts';
import { perCent } from '#words/number.ts';
import { OVERDUE, OVERRIDDEN, statusWord } from '#words/status.ts';

/** What is told of an item beside its status, in the order of its telling: marks, both numbers, the gap between them. */
export function itemFacts(snapshot: Snapshot, state: ItemState): string[] {
  const { figure, elapsed, basis, lead, overdue, override, computed, status, span } = state;
  const computedWord = itemsWords.computed(statusWord(computed, isPublic(snapshot)));
  return [
    ...(overdue ? [OVERDUE] : []),
    ...(override ? [briefingWords.override(OVERRIDDEN, computedWord)] : []),
    ...(figure ? [itemsWords.complete(figure.value), ...basisFacts(snapshot, state)] : []),
    ...(lead === undefined
      ? []
      : [itemsWords.basis(elapsed, basis === 'plan'), itemsWords.verdict(lead, isPublic(snapshot))]),
    ...(status === 'not-started' ? [itemsWords.from(span.start, snapshot.moment.asof)] : []),
  ];
}

/** How a number came about that no joint report tells: both sides' numbers, or of how many regions it is the mean. */
function basisFacts({ ledger }: Snapshot, { figure }: ItemState): string[] {
  if (figure?.basis === 'regions') return [BASIS_WORDS.regions(figure.n ?? 0, figure.of ?? 0)];
  if (figure?.basis !== 'both-sides' && figure?.basis !== 'one-side') return [];
  const told = sidesInOrder(ledger.regions[0]?.side).flatMap((side) => {
    const value = figure.sides?.[side];
    return value === undefined ? [] : [{ side, text: briefingWords.ofSide(side, perCent(value)) }];
  });
  const [only, other] = told;
  if (only && !other) return [briefingWords.onlySide(only.side)];
  return [briefingWords.meanOf(told.map(({ text }) => text))];
}

/** Both sides, the one first that the package names first. */
export function sidesInOrder(first: (typeof SIDES)[number] | undefined): (typeof SIDES)[number][] {
  return first === SIDES[1] ? [...SIDES].reverse() : [...SIDES];
}

/**
 * Words of an item's reports of one kind: those of the joint report; else of either side, marked; else of its regions, marked.
 *
 * field  `difficulty`, `need` and `next` are internal: only for such an audience
 */
export function reportTexts(
  { ledger }: Snapshot,
  { reports }: ItemState,
  field: 'difficulty' | 'need' | 'next',
): string[] {
  const texts = reports.flatMap((report) => (report[field] === undefined ? [] : [{ report, text: report[field] }]));
  const joint = texts.filter(({ report }) => !report.side && !report.region_code);
  if (joint.length > 0) return unique(joint.map(({ text }) => text));
  const sides = sidesInOrder(ledger.regions[0]?.side).flatMap((side) =>
    texts.filter(({ report }) => report.side === side && !report.region_code),
  );
  if (sides.length > 0) return sides.map(({ report, text }) => briefingWords.bySide(report.side ?? '', text));
  return ledger.regions.flatMap(({ code, short_name }) =>
    texts
      .filter(({ report }) => report.region_code === code)
      .map(({ text }) => briefingWords.byRegion(short_name, text)),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
