import { subjectOf } from '#charts/subject.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import { isNamed } from '#stats/itemState.ts';
import { waitsForSigning } from '#stats/signed.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { overallSentence, type Run } from '#words/overall.ts';

/** The header sentence of a snapshot, made from the data by rules. */
export function overall(snapshot: Snapshot): Run[] {
  const { shown, groups, counts, ledger, spec } = snapshot;
  return overallSentence({
    total: shown.length,
    subject: subjectOf(snapshot),
    hasLedger: ledger.hasReports,
    isWaiting: waitsForSigning(ledger.tables, ledger.period.id),
    isPublic: spec.audience === 'public',
    named: shown.filter(({ item }) => isNamed(item)).length,
    areas: new Set(shown.flatMap(({ item }) => item.area_id ?? [])).size,
    groups,
    closed: counts.closed,
    severe: counts.severe,
    worstArea: worstArea(snapshot),
    furthest: furthest(snapshot),
  });
}

/** The one area with most late items; undefined on a tie, where the most is one, or where the sentence is of one area: that is no finding. */
function worstArea({ shown, ledger, spec }: Snapshot) {
  if (spec.area?.length === 1) return undefined;
  const late: readonly StatusId[] = STATUS_GROUPS.late;
  const areas = ledger.areas.map(({ id, name }) => {
    const own = shown.filter(({ item }) => item.area_id === id);
    return { name, of: own.length, late: own.filter(({ status }) => late.includes(status)).length };
  });
  const most = Math.max(0, ...areas.map((area) => area.late));
  const first = areas.filter((area) => area.late === most);
  return most > 1 && first.length === 1 ? first[0] : undefined;
}

/** Names of the late items furthest behind their elapsed time; several where they share the place. */
function furthest({ shown }: Snapshot): string[] {
  const late: readonly StatusId[] = STATUS_GROUPS.late;
  const behind = shown
    .filter(({ status }) => late.includes(status))
    .flatMap(({ gap, item }) => (gap === undefined ? [] : [{ gap, name: item.name ?? item.id }]));
  const most = Math.max(...behind.map(({ gap }) => gap));
  return behind.filter(({ gap }) => gap === most).map(({ name }) => name);
}
