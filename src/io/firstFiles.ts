import type { World } from '#io/world.ts';

/** By path from the page: what `public/begin.js` has asked for before any program was there. */
type Answers = Record<string, Promise<{ readonly status: number; readonly bytes: ArrayBuffer }>>;

/** A network that gives for each file what was asked for with the page itself, if anything; otherwise, and ever after `end`, the browser's own. */
export interface FirstFiles {
  readonly fetch: World['fetch'];
  /** What is not needed any more can go. */
  readonly end: () => void;
}

/**
 * The answers to what the page has asked for by itself. They may be taken several times: the first map needs some of the files
 * that the whole package is read from.
 *
 * network  gives everything else
 */
export function firstFiles(network: World['fetch']): FirstFiles {
  const page = globalThis as { firstFiles?: Answers };
  let answers = page.firstFiles ?? {};
  delete page.firstFiles;
  return {
    fetch: (url, how) => {
      const answer = answers[url];
      return answer ? taken(answer, how.signal ?? undefined) : network(url, how);
    },
    end: () => {
      answers = {};
    },
  };
}

/** An answer of one's own; whoever gives up on it does not end it for others. */
async function taken(answer: Answers[string], signal: AbortSignal | undefined): Promise<Response> {
  signal?.throwIfAborted();
  const over = new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const { status, bytes } = await Promise.race([answer, over]);
  // Some statuses allow no body at all.
  return new Response(bytes.byteLength > 0 ? bytes : null, { status });
}
