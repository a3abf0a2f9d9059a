import { areaParagraphs } from '#charts/briefingAreas.ts';
import { nextParagraphs } from '#charts/briefingNext.ts';
import { overallParagraphs } from '#charts/briefingOverall.ts';
import { problemParagraphs } from '#charts/briefingProblems.ts';
import { isPublic } from '#charts/itemRows.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords } from '#words/briefing.ts';

/** A paragraph of a briefing; `id` is the same whatever the month, so that an edit finds it again. */
export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

/** Paragraphs under one heading （一）; without a name they follow the section's title at once. */
export interface BriefingPart {
  readonly id: string;
  readonly name: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

export type SectionId = keyof typeof briefingWords.sections;

/** A section of a briefing, its headings numbered: “一、总体情况”. */
export interface BriefingSection {
  readonly id: SectionId;
  readonly title: string;
  readonly parts: readonly BriefingPart[];
}

/**
 * The month as running text: 总体情况 → 分方面进展 → 存在问题 → 下一步.
 *
 * Before the public there are no 存在问题; without a ledger neither, for nothing is known.
 * withheldItems  items taken out for this audience, told by their number alone
 */
export function briefing(snapshot: Snapshot, withheldItems: number): BriefingSection[] {
  const hasProblems = snapshot.ledger.hasReports && !isPublic(snapshot);
  const whole: readonly (readonly [SectionId, readonly BriefingPart[]])[] = snapshot.isEmpty
    ? [['overall', overallParagraphs(snapshot, withheldItems)]]
    : [
        ['overall', overallParagraphs(snapshot, withheldItems)],
        ['areas', areaParagraphs(snapshot)],
        ...(hasProblems ? [['problems', problemParagraphs(snapshot)] as const] : []),
        ['next', nextParagraphs(snapshot)],
      ];
  return whole.map(([id, parts], index) => ({
    id,
    title: briefingWords.section(index + 1, briefingWords.sections[id]),
    parts: numbered(parts),
  }));
}

function numbered(parts: readonly BriefingPart[]): BriefingPart[] {
  const named = parts.filter(({ name }) => name !== undefined);
  return parts.map((part) =>
    part.name === undefined ? part : { ...part, name: briefingWords.heading(named.indexOf(part) + 1, part.name) },
  );
}
