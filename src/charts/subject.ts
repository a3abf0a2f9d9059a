import { SIDE_OF } from '#model/spec.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { REGION_SETS } from '#words/measure.ts';
import { subjectWords } from '#words/subject.ts';

const LATE: readonly StatusId[] = STATUS_GROUPS.late;
const NARROWING = ['area', 'item', 'status', 'platform', 'region', 'side'] as const;

/**
 * Of what a title speaks where filters leave items out: of the one area or side asked for, by its name; of items named
 * one by one; else of what is left. Empty where nothing is left out: a title then speaks of all.
 */
export function subjectOf({ spec, ledger }: Snapshot): string {
  const [only, ...more] = NARROWING.filter((name) => spec[name] !== undefined);
  if (only === undefined) return '';
  if (more.length > 0) return subjectWords.filtered;
  if (spec.side) return subjectWords.of(REGION_SETS[SIDE_OF[spec.side]]);
  if (only === 'item' && (spec.item?.length ?? 0) > 1) return subjectWords.listed;
  const area = spec.area?.length === 1 && ledger.areas.find(({ id }) => id === spec.area?.[0]);
  return only === 'area' && area ? area.name : subjectWords.filtered;
}

/** The same for a title that itself counts what is late: a filter by nothing but the late statuses leaves nothing out of it. */
export function lateSubjectOf(snapshot: Snapshot): string {
  const { status, ...others } = snapshot.spec;
  const isLate = status !== undefined && LATE.every((one) => status.includes(one)) && status.length === LATE.length;
  return isLate ? subjectOf({ ...snapshot, spec: others }) : subjectOf(snapshot);
}
