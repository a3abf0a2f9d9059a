import type { Patch, Spec } from '#model/spec.ts';

/** Filters a person can step back from. Of those that stood in the address from the start, later ones are taken back first. */
const FILTERS = [
  'side',
  'area',
  'platform',
  'status',
  'region',
  'item',
  'panel',
] as const satisfies readonly (keyof Spec)[];
type Filter = (typeof FILTERS)[number];

/** One filter as it was set or widened: what stood there before; undefined where nothing did. */
export interface FilterStep {
  readonly name: Filter;
  readonly before: Spec[Filter];
}

/**
 * The steps by which a person came to `after`, the latest last.
 *
 * steps   those that led to `before`; none for the address the page was opened with, with an empty `before`
 */
export function stepsTo(steps: readonly FilterStep[], before: Spec, after: Spec): readonly FilterStep[] {
  return FILTERS.reduce((all, name) => withStep(all, name, filterOf(before, name), filterOf(after, name)), steps);
}

function withStep(steps: readonly FilterStep[], name: Filter, before: Spec[Filter], now: Spec[Filter]) {
  if (isSame(before, now)) return steps;
  if (now === undefined) return steps.filter((step) => step.name !== name);
  const last = steps.findLast((step) => step.name === name);
  return last && isSame(last.before, now) ? steps.filter((step) => step !== last) : [...steps, { name, before }];
}

/** The Spec one step wider: without what was set last; undefined where nothing is. */
export function stepBack(spec: Spec, steps: readonly FilterStep[]): Patch | undefined {
  // Out of the page of one thing to its list, not to a page of nothing.
  if (spec.view === 'item') return { view: 'items', item: undefined };
  if (spec.view === 'region') return { view: 'regions', region: undefined };
  const last = steps.at(-1);
  return last && { [last.name]: last.before };
}

/** What a page is about is no filter of it. */
function filterOf(spec: Spec, name: Filter): Spec[Filter] {
  return spec.view === name ? undefined : spec[name];
}

function isSame(one: Spec[Filter], other: Spec[Filter]): boolean {
  return String(one ?? '') === String(other ?? '');
}
