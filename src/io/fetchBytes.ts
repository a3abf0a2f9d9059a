import { WORLD, type World } from '#io/world.ts';

/** Why a file could not be had: no answer at all, none in time, none of this name, or a refusal (5xx, 401 …). */
export interface FetchFailure {
  readonly kind: 'no-network' | 'timeout' | 'absent' | 'refused';
  readonly status?: number;
}

/** How long and for whom a file is fetched. */
export interface FetchTerms {
  readonly signal: AbortSignal;
  /** Ms until the last byte must be there. */
  readonly limit: number;
}

/**
 * Bytes of a file. Always asks the server whether the copy in the cache still stands: data files carry no hash in their names.
 *
 * throws  what the browser throws, only if `signal` was aborted
 */
export async function fetchBytes(
  url: string,
  { signal, limit }: FetchTerms,
  world: Pick<World, 'fetch' | 'setTimer'> = WORLD,
): Promise<Uint8Array | FetchFailure> {
  const control = new AbortController();
  const abort = () => control.abort();
  let isLate = false;
  const stopTimer = world.setTimer(() => {
    isLate = true;
    abort();
  }, limit);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    const answer = await world.fetch(url, { signal: control.signal, cache: 'no-cache' });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    const { status } = answer;
    return { kind: status === 404 || status === 410 ? 'absent' : 'refused', status };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: isLate ? 'timeout' : 'no-network' };
  } finally {
    stopTimer();
    signal.removeEventListener('abort', abort);
  }
}
