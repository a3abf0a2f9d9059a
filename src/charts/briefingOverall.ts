import type { BriefingPart, Paragraph } from '#charts/briefing.ts';
import { changesText } from '#charts/changesText.ts';
import { overall } from '#charts/overall.ts';
import type { Side } from '#model/region.ts';
import { narrowsRegions } from '#stats/filter.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';
import { itemsWords } from '#words/items.ts';

/** 总体情况: the sentence of the board's head, what concerns either side, and what changed since the month before. */
export function overallParagraphs(snapshot: Snapshot, withheldItems: number): BriefingPart[] {
  return [{ id: 'overall', name: undefined, paragraphs: told(snapshot, withheldItems) }];
}

function told(snapshot: Snapshot, withheldItems: number): Paragraph[] {
  const { ledger, moment, elapsed, isEmpty, spec } = snapshot;
  if (isEmpty) return [{ id: 'overall', text: itemsWords.nothing }];
  const sentence = overall(snapshot)
    .map(({ text }) => text)
    .join('');
  const rest = withheldItems > 0 ? briefingWords.withheld(withheldItems) : '';
  if (!ledger.hasReports) return [{ id: 'overall', text: sentence + rest }];
  return [
    { id: 'overall', text: briefingWords.overall(moment.asof, elapsed, sentence) + rest },
    ...(narrowsRegions(spec) ? [] : [{ id: 'sides', text: briefingWords.sides(sideCounts(snapshot)) }]),
    { id: 'changes', text: changesText(snapshot) },
  ];
}

/** How many shown items concern either side, in the order of the package: the same sentence for both. */
function sideCounts({ ledger, shown }: Snapshot) {
  const sideOf = new Map(ledger.regions.map(({ code, side }) => [code, side]));
  const disclosed = shown.filter(({ status }) => status !== 'undisclosed');
  const listed = disclosed.filter(({ scope }) => scope === 'listed');
  const whole = disclosed.filter(({ scope }) => scope === 'all16').length;
  return [...new Set(sideOf.values())].map((side: Side) => ({
    side,
    listed: listed.filter(({ regions }) => [...regions.keys()].some((code) => sideOf.get(code) === side)).length,
    whole,
  }));
}
