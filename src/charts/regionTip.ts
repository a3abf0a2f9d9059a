import { valueText } from '#charts/regionRows.ts';
import { type Snapshot, worstIn } from '#stats/snapshot.ts';
import { REGION_SETS } from '#words/measure.ts';
import { withNote } from '#words/punctuation.ts';
import { regionTipWords } from '#words/ranking.ts';

/** Lines of a region's tip: name and side, measure with "n of m", the status most in need, as-of. */
export function regionTip(snapshot: Snapshot, code: string): string[] {
  const region = snapshot.ledger.regions.find((one) => one.code === code);
  if (!region) return [];
  const value = snapshot.values.get(code);
  const head = withNote(region.name, region.region_set ?? REGION_SETS[region.side]);
  if (!value) return [head, regionTipWords.filteredOut];
  const counted =
    value.kind === 'value' && snapshot.measure !== 'stat' ? regionTipWords.counted(value.n, value.of) : undefined;
  const onSchedule = snapshot.onSchedule.get(code);
  const schedule =
    snapshot.ledger.hasReports && onSchedule?.kind === 'value'
      ? regionTipWords.onSchedule(onSchedule.of, onSchedule.n)
      : undefined;
  const worst = snapshot.ledger.hasReports && snapshot.measure !== 'worst' ? worstIn(snapshot, code) : undefined;
  const status = worst && regionTipWords.worst(valueText(worst, snapshot));
  const measured = regionTipWords.value(
    snapshot.measure,
    valueText(value, snapshot),
    snapshot.indicator?.name,
    snapshot.indicator?.unit,
  );
  return [head, measured, counted, schedule, status, regionTipWords.asOf(snapshot.moment.asof)].filter(
    (line) => line !== undefined,
  );
}
