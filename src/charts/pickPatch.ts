import type { Target } from '#charts/picture.ts';
import type { Patch, Spec } from '#model/spec.ts';
import type { StatusId } from '#model/status.ts';
import { toggled } from '#stats/toggle.ts';
import { pictureWords } from '#words/picture.ts';

/** What a click on a target filters by; a second one takes the filter away. Undefined where it filters nothing. */
export function pickPatch(spec: Spec, { kind, id, statuses }: Target): Patch | undefined {
  switch (kind) {
    case 'region':
      return { region: toggled(spec.region, id) };
    case 'item':
      return { item: toggled(spec.item, id) };
    case 'area':
      return statuses ? ofArea(spec, id, statuses) : { area: toggled(spec.area, id) };
    case 'status': {
      const ids = id.split(',') as StatusId[];
      return { status: spec.status?.join() === ids.join() ? undefined : ids };
    }
    default:
      return undefined;
  }
}

/** Words of what a click on a target does; undefined where it does nothing. */
export function pickHint(spec: Spec, target: Target): string | undefined {
  if (target.kind === 'why') return pictureWords.why;
  const patch = pickPatch(spec, target);
  if (!patch || target.kind === 'class') return undefined;
  if (isTaken(spec, target, patch)) return pictureWords.unfilter;
  return target.statuses ? pictureWords.ofArea : pictureWords.filter[target.kind];
}

function ofArea({ area, status }: Spec, id: string, statuses: readonly StatusId[]): Patch {
  const isSet = area?.join() === id && status?.join() === statuses.join();
  return isSet ? { area: undefined, status: undefined } : { area: [id], status: statuses };
}

/** Does the click take a filter away? */
function isTaken(spec: Spec, { kind, id, statuses }: Target, patch: Patch): boolean {
  if (kind === 'region' || kind === 'item') return spec[kind]?.includes(id) ?? false;
  if (kind === 'area' && !statuses) return spec.area?.includes(id) ?? false;
  return patch.status === undefined;
}
