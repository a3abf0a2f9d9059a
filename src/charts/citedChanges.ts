import { linesOf } from '#charts/changeLines.ts';
import { factOf } from '#charts/changesText.ts';
import { changesBetween } from '#stats/changes.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { changesByTopic } from '#words/changes.ts';
import { citedWords } from '#words/share.ts';

/**
 * What changed since figures were cited, a sentence a topic.
 *
 * now    the cited Spec on the data of today
 * cited  the same Spec on the data cited, where they are still known; else only what the ledger itself records as corrected is told
 */
export function citedChanges(now: Snapshot, cited: Snapshot | undefined): string[] {
  const { asof } = now.moment;
  // A snapshot beside itself: what is left are the corrections of its own month and those before.
  const facts = linesOf(now, changesBetween(cited ?? now, now)).map((line) => factOf(now, line));
  const told = changesByTopic(facts);
  if (cited) return told.length === 0 ? [citedWords.same] : [citedWords.exact, ...told];
  return told.length === 0 ? [citedWords.nothing(asof)] : [citedWords.recorded(asof), ...told];
}

/** Months signed after the as-of month. */
export function signedSince({ ledger, moment }: Snapshot): string[] {
  return ledger.tables.months
    .filter(({ state, month }) => state === 'final' && month > moment.asof)
    .map(({ month }) => month)
    .sort();
}
