import { changeLines } from '#charts/changeLines.ts';
import { changeCounts } from '#charts/changesContent.ts';
import { monthSnapshots } from '#stats/monthSnapshots.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { ChangeCounts } from '#words/changes.ts';

/** What changed in one month against the one before it. */
export interface MonthOfChanges {
  readonly month: string;
  readonly from: string;
  readonly counts: ChangeCounts;
}

/** Every month up to the as-of month that has one before it, latest first, under the same filters. */
export function changesByMonth(snapshot: Snapshot): MonthOfChanges[] {
  const { from: _from, ...asked } = snapshot.spec;
  return monthSnapshots(snapshot, asked)
    .flatMap((then) => {
      const { from, lines } = changeLines(then);
      return from === undefined ? [] : [{ month: then.moment.asof, from, counts: changeCounts(lines) }];
    })
    .reverse();
}
