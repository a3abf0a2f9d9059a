import { inlineAnswer } from '#io/inlineFiles.ts';

/** Network, clocks, chance and timers in one hand, so that a test can bring its own. */
export interface World {
  readonly fetch: (url: string, how: RequestInit) => Promise<Response>;
  /** Ms since 1970 by the machine's clock, which people and networks set forward and back. */
  readonly now: () => number;
  /** Ms since the page began; only ever grows. */
  readonly tick: () => number;
  /** From 0 up to but not 1. */
  readonly random: () => number;
  /** Runs once after `ms`. Returns the way to stop it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** The browser's. */
export const WORLD: World = {
  fetch: async (url, how) => inlineAnswer(url) ?? fetch(url, how),
  now: () => Date.now(),
  tick: () => performance.now(),
  random: () => Math.random(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
