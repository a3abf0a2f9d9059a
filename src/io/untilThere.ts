import { WORLD } from '#io/world.ts';
import { retryDelay } from '#stats/freshness.ts';

/** Longest wait between two tries, ms. */
const LONGEST = 60_000;

/** What `load` brings, asked for again as long as it cannot be had: no network, or a server that is being updated. */
export async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await load();
    } catch {
      const wait = Math.min(LONGEST, retryDelay(failures, { refresh: LONGEST, random: WORLD.random() }));
      await new Promise<void>((done) => void WORLD.setTimer(done, wait));
    }
  }
}
