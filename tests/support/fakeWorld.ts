import type { LifeEvent } from '#io/lifecycle.ts';
import type { WatchWorld } from '#io/watchPackage.ts';

/** What the server does with one file: its text, a status, no answer for ever, or no connection. */
export type Served = string | number | 'hang' | 'gone';

/** A world whose time stands still until it is moved, and whose server is a map. */
export interface FakeWorld extends WatchWorld {
  /** By address; what is not there answers 404. */
  readonly served: Map<string, Served>;
  /** Every address asked for, in order. */
  readonly asked: { url: string; how: RequestInit }[];
  readonly lines: string[];
  /** Lets `ms` pass: timers ring in their order, and what they begin comes to its end. */
  readonly pass: (ms: number) => Promise<void>;
  /** Sets the clock forward or back, as a person or a network would. */
  readonly setClock: (ms: number) => void;
  readonly befall: (event: LifeEvent) => Promise<void>;
  readonly timers: () => number;
  readonly listeners: () => number;
}

const START = Date.UTC(2023, 11, 5);

/** A world at the beginning of 5 December 2023. */
export function fakeWorld(): FakeWorld {
  let tick = 0;
  let clock = START;
  const timers = new Set<{ at: number; run: () => void }>();
  const listeners = new Set<(event: LifeEvent) => void>();
  const served = new Map<string, Served>();
  const asked: FakeWorld['asked'] = [];
  const lines: string[] = [];
  const move = (to: number) => {
    clock += to - tick;
    tick = to;
  };
  return {
    served,
    asked,
    lines,
    now: () => clock,
    tick: () => tick,
    random: () => 0.5,
    setTimer: (run, ms) => {
      const timer = { at: tick + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    fetch: (url, how) => {
      asked.push({ url, how });
      return answer(served.get(url) ?? 404, how.signal ?? undefined);
    },
    log: (event, detail) => void lines.push(detail === undefined ? event : `${event} ${detail}`),
    onLife: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pass: async (ms) => {
      const end = tick + ms;
      for (;;) {
        await settle();
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        move(next.at);
        next.run();
      }
      move(end);
    },
    setClock: (ms) => {
      clock += ms;
    },
    befall: async (event) => {
      for (const listener of listeners) listener(event);
      await settle();
    },
    timers: () => timers.size,
    listeners: () => listeners.size,
  };
}

/** Bodies of answers are read over several turns of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((done) => setImmediate(done));
}

function answer(served: Served, signal: AbortSignal | undefined): Promise<Response> {
  if (served === 'gone') return Promise.reject(new TypeError('Failed to fetch'));
  if (typeof served === 'number') return Promise.resolve(new Response('no', { status: served }));
  if (served !== 'hang') return Promise.resolve(new Response(served));
  return new Promise((_done, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}
