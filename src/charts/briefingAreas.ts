import { type AreaRow, areaRows } from '#charts/areasContent.ts';
import type { BriefingPart } from '#charts/briefing.ts';
import { itemFacts } from '#charts/briefingFacts.ts';
import { isPublic, itemName } from '#charts/itemRows.ts';
import { STATUS_ORDER } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';
import { statusWord } from '#words/status.ts';

/** What is achieved stands first; then what is behind, and what nothing is known of. */
const TOLD = [
  ...(['closed', 'done', 'ahead', 'on-schedule'] as const),
  ...STATUS_ORDER.filter((id) => !['closed', 'done', 'ahead', 'on-schedule'].includes(id)),
];

/** 分方面进展: a heading and a paragraph for each area with items, then for those without one. */
export function areaParagraphs(snapshot: Snapshot): BriefingPart[] {
  return areaRows(snapshot)
    .filter(({ states }) => states.length > 0)
    .map((row) => ({
      id: row.id,
      name: row.name,
      paragraphs: [{ id: `area-${row.id}`, text: areaText(snapshot, row) }],
    }));
}

function areaText(snapshot: Snapshot, { states }: AreaRow): string {
  if (states.every(({ status }) => status === 'undisclosed')) return briefingWords.unnamed(states.length);
  if (!snapshot.ledger.hasReports) return briefingWords.named(states.map(itemName));
  const words = TOLD.map((id) => statusWord(id, isPublic(snapshot)));
  const groups = [...new Set(words)].flatMap((word) => {
    const own = states.filter(({ status }) => statusWord(status, isPublic(snapshot)) === word);
    if (own.length === 0) return [];
    const items = own.map((state) => briefingWords.item(itemName(state), itemFacts(snapshot, state)));
    return [briefingWords.group(word, own.length, items)];
  });
  return briefingWords.area(states.length, groups);
}
