import { meanOf } from '#charts/matrixCells.ts';
import { regionCounts, regionItems } from '#charts/regionItems.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { perCent } from '#words/number.ts';
import { regionWords } from '#words/region.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** How the items of a region stand, in runs; lines break only between them. */
export function regionSentence(snapshot: Snapshot, code: string): string[] {
  const { asof } = snapshot.moment;
  if (!snapshot.ledger.hasReports) return [regionWords.noLedger];
  const { all, listed, whole, known, good, missing } = regionCounts(regionItems(snapshot, code));
  if (all === 0) return regionWords.asRuns([regionWords.noneConcerned(asof)], []);
  const mean = meanOf(snapshot, code);
  return regionWords.asRuns(
    [
      regionWords.concerned(asof, all, listed, whole),
      regionWords.onSchedule(known, good),
      ...(mean.kind === 'value' ? [regionWords.mean(perCent(mean.value), mean.n, mean.of)] : []),
      regionWords.elapsed(perCent(snapshot.elapsed)),
    ],
    missing.map(([state, count]) => regionWords.state(MISSING_WORDS[state], count)),
  );
}
