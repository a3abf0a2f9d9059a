import type { Patch, Spec } from '#model/spec.ts';

/** The list of a filter with one id more or, if it is there already, less; undefined for an empty list, which is no filter. */
export function toggled<T extends string>(list: readonly T[] | undefined, id: T): readonly T[] | undefined {
  const next = list?.includes(id) ? list.filter((one) => one !== id) : [...(list ?? []), id];
  return next.length === 0 ? undefined : next;
}

/** Filters a person can step back from, the latest kind of step first. */
const STEPS = [
  'panel',
  'item',
  'region',
  'status',
  'platform',
  'area',
  'side',
] as const satisfies readonly (keyof Spec)[];

/** The Spec one step wider: without the first filter of `STEPS` that is set; undefined where none is. */
export function stepBack(spec: Spec): Patch | undefined {
  // Out of the page of one thing to its list, not to a page of nothing.
  if (spec.view === 'item') return { view: 'items', item: undefined };
  if (spec.view === 'region') return { view: 'regions', region: undefined };
  const found = STEPS.find((name) => spec[name] !== undefined);
  return found && { [found]: undefined };
}
