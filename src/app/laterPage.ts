import { type ComponentType, lazy } from 'react';
import { untilThere } from '#io/untilThere.ts';

/** A page in a file of its own, which is asked for until it comes: a failed `lazy` would stay failed for ever. */
export function laterPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await untilThere(load) }));
}
