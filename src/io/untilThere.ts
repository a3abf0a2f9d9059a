import { WORLD } from '#io/world.ts';
import { retryDelay } from '#stats/freshness.ts';
import { otherAddress } from '#stats/rebuild.ts';

/** Longest wait between two tries, ms. */
const LONGEST = 60_000;

/**
 * What `load` brings, asked for again as long as it cannot be had: no network, or a server that is being updated.
 *
 * load  is told, after a failure, another address of the file where the browser names it
 */
export async function untilThere<T>(load: (elsewhere?: string) => Promise<T>): Promise<T> {
  let elsewhere: string | undefined;
  for (let failures = 1; ; failures += 1) {
    try {
      return await load(elsewhere);
    } catch (failure) {
      elsewhere = otherAddress(failure, failures);
      const wait = Math.min(LONGEST, retryDelay(failures, { refresh: LONGEST, random: WORLD.random() }));
      await new Promise<void>((done) => void WORLD.setTimer(done, wait));
    }
  }
}
