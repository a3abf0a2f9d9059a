import { changeName, linesOf } from '#charts/changeLines.ts';
import { factOf } from '#charts/changesText.ts';
import { type Change, changesBetween } from '#stats/changes.ts';
import { gapOf } from '#stats/gap.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type ChangeFact, changesByTopic } from '#words/changes.ts';
import { perCent } from '#words/number.ts';
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
  const recorded = changesBetween(now, now);
  if (!cited) {
    const told = changesByTopic(factsOf(now, recorded));
    return told.length === 0 ? [citedWords.nothing(asof)] : [citedWords.recorded(asof), ...told];
  }
  const told = dataChanges(cited, now);
  return told.length === 0 ? [citedWords.same] : [citedWords.exact, ...told];
}

/** What differs between two states of the data for the same Spec, a sentence a topic; none where nothing does. */
export function dataChanges(before: Snapshot, now: Snapshot): string[] {
  const known = new Set(changesBetween(before, before).map(revisionKey));
  const changes = changesBetween(before, now).filter((change) => !known.has(revisionKey(change)));
  return changesByTopic([...factsOf(now, changes), ...figureFacts(before, now, changes)]);
}

/** Months signed after the as-of month, rising. */
export function signedSince({ ledger, moment }: Snapshot): string[] {
  const later = ledger.tables.months.filter(({ state, month }) => state === 'final' && month > moment.asof);
  return later.map(({ month }) => month).sort();
}

function factsOf(now: Snapshot, changes: readonly Change[]): ChangeFact[] {
  return linesOf(now, changes).map((line) => factOf(now, line));
}

/** Figures that differ and are told by no other change. */
function figureFacts(cited: Snapshot, now: Snapshot, changes: readonly Change[]): ChangeFact[] {
  const told = new Set(changes.map(({ item }) => item.id));
  const before = new Map(cited.states.map((state) => [state.item.id, state]));
  return now.shown.flatMap((state) => {
    const [from, to] = [before.get(state.item.id)?.figure?.value, state.figure?.value];
    if (told.has(state.item.id) || from === undefined || to === undefined || gapOf(from, to) === 0) return [];
    const name = changeName({ kind: 'status', item: state.item, before: undefined, now: state });
    return [{ topic: 'figure' as const, name, from: perCent(from), to: perCent(to) }];
  });
}

/** The same correction in two ledgers has the same key; other changes have none that another could share. */
function revisionKey({ kind, item, revision }: Change): string {
  return kind === 'revised' ? `${item.id} ${revision?.month} ${revision?.after}` : kind;
}
