import { filterLines } from '#charts/filterLines.ts';
import type { PictureFrame } from '#charts/framedPicture.ts';
import type { Content } from '#charts/picture.ts';
import { holdsInternal } from '#stats/disclosure.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';
import { exportWords } from '#words/export.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** What a frame is told of besides its content. */
export interface FrameFacts {
  readonly snapshot: Snapshot;
  /** Items that those before the picture may not see. */
  readonly withheldItems: number;
  /** Neither filtered by regions nor by items: nothing is said where nothing is filtered. */
  readonly isUnfiltered: boolean;
}

/** The words around a panel's picture: finding, measure, as-of, filters, source and marks, all from the same content as the screen. */
export function pictureFrame(content: Content, { snapshot, withheldItems, isUnfiltered }: FrameFacts): PictureFrame {
  const { panel, title, subtitle, sentence, isDemo, sourceText } = content;
  const withheld = withheldItems > 0 && isOfLedger(content) ? [appWords.withheld(withheldItems)] : [];
  return {
    panel,
    title,
    subtitle,
    facts: [...asofFacts(content, snapshot, isUnfiltered), ...filterFacts(snapshot, isUnfiltered), ...withheld],
    foot: [`${SOURCE_WORDS.label}${sourceText}`, appWords.title],
    demo: isDemo ? SOURCE_WORDS.badge : undefined,
    internal: isInternal(content, snapshot) ? appWords.internal : undefined,
    alt: sentence,
  };
}

/** As-of date of a content in words; a month of the ledger that is not signed says so. */
export function asofWords({ asof, asofText }: Content, { moment, monthState }: Snapshot): string {
  if (asofText !== undefined) return asofText;
  return exportWords.asOf(asof ?? moment.asof, asof === undefined ? monthState : undefined);
}

/** Is a picture of it to be kept in the office: before an internal audience, with rows of the ledger that are not public? */
export function isInternal(content: Content, { spec, ledger }: Snapshot): boolean {
  return spec.audience !== 'public' && isOfLedger(content) && holdsInternal(ledger.tables);
}

function isOfLedger({ sources }: Content): boolean {
  return sources.length === 0;
}

function asofFacts(content: Content, snapshot: Snapshot, isUnfiltered: boolean): string[] {
  const asof = asofWords(content, snapshot);
  const isTimed = isOfLedger(content) && !isUnfiltered && snapshot.ledger.hasReports;
  const told = [asof, ...(isTimed ? [exportWords.elapsed(snapshot.elapsed)] : [])];
  // Some measures name the month, or the time gone, themselves.
  return told.filter((fact) => !content.subtitle.includes(fact));
}

function filterFacts(snapshot: Snapshot, isUnfiltered: boolean): string[] {
  const lines = filterLines(snapshot);
  return lines.length === 0 && isUnfiltered ? [] : [exportWords.filters(lines)];
}
