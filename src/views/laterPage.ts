import { type ComponentType, lazy } from 'react';
import { untilThere } from '#io/untilThere.ts';

/** A part in a file of its own, which is asked for until it comes: a failed `lazy` would stay failed for ever. */
export function laterPage<Props = object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await untilThere(load) }));
}
