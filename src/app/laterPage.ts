import { type ComponentType, lazy } from 'react';
import { WORLD } from '#io/world.ts';
import { retryDelay } from '#stats/freshness.ts';

/** Longest wait between two tries, ms. */
const LONGEST = 60_000;

/**
 * A page in a file of its own. While that file cannot be had (no network, a server that is being updated) it is asked for
 * again, and the page says that it is loading: a failed `lazy` would stay failed for ever.
 */
export function laterPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await untilThere(load) }));
}

async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await load();
    } catch {
      const wait = Math.min(LONGEST, retryDelay(failures, { refresh: LONGEST, random: WORLD.random() }));
      await new Promise<void>((done) => void WORLD.setTimer(done, wait));
    }
  }
}
