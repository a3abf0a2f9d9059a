import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterLook,
  afterTaking,
  type BuildFinding,
  CONFIRM_AFTER,
  type Finding,
  type Freshness,
  firstFreshness,
  isBehind,
  retryDelay,
} from '#stats/freshness.ts';

fc.configureGlobal({ seed: 20230626 });

const REFRESH = 300_000;
const START = Date.UTC(2023, 11, 5);

function findingOf(what: string): Finding {
  const [kind, print] = what.split(' ');
  if (kind === 'new') return { kind, print: print ?? '' };
  if (kind === 'newer-contract') return { kind: 'not-whole', needsNewBuild: true };
  return { kind } as Finding;
}

function buildOf(build: string | undefined): BuildFinding {
  if (build === undefined) return { kind: 'untold' };
  return build === 'own' ? { kind: 'same' } : { kind: 'new', build };
}

/**
 * How it stands after these looks, each half a second long: "300 new a +B" found package a and program B at second 300,
 * "310 take" takes what is confirmed. Without "+" nothing is told of the program; "+own" is the one that runs.
 */
function stateAfter(steps: string): Freshness {
  return steps
    .split(', ')
    .filter((step) => step !== '')
    .reduce(
      (state, step) => {
        const [, second, what = '', program] = /^([\d.]+) ([^+]+?)(?: \+(\w+))?$/.exec(step) ?? [];
        const began = Number(second) * 1000;
        if (what === 'take') return afterTaking(state, START + began);
        const times = { clock: START + began, began, ended: began + 500 };
        const glance = { data: findingOf(what), build: buildOf(program), ...times };
        return afterLook(state, glance, { refresh: REFRESH, random: 0.5 });
      },
      firstFreshness(START, REFRESH),
    );
}

describe('the word after', () => {
  it.each<[string, string, Freshness['word']]>([
    ['nothing yet', '', 'fresh'],
    ['the same data', '300 same', 'fresh'],
    ['newer data seen once', '300 new a', 'stale'],
    ['newer data seen twice', '300 new a, 306 new a', 'stale'],
    ['newer data taken', '300 new a, 306 new a, 310 take', 'fresh'],
    ['no server', '300 no-network', 'no-network'],
    [
      'no server for long',
      '60 no-network, 120 no-network, 180 no-network, 240 no-network, 300 no-network, 360 no-network',
      'no-network',
    ],
    ['a refusal', '300 refused', 'retrying'],
    ['a slow answer', '300 timeout', 'retrying'],
    ['three refusals', '300 refused, 305 timeout, 315 refused', 'retrying'],
    ['four refusals', '300 refused, 305 timeout, 315 refused, 335 refused', 'stale'],
    ['garbage', '300 not-whole', 'bad-data'],
    ['a refusal that is over', '300 refused, 305 same', 'fresh'],
    ['garbage that is over', '300 not-whole, 305 same', 'fresh'],
    ['newer data withdrawn', '300 new a, 306 new a, 600 same', 'fresh'],
    ['newer data, then no server', '300 new a, 306 no-network', 'no-network'],
    ['a new program', '300 same +B', 'new-build'],
    ['a new program, and newer data', '300 new a +B', 'new-build'],
    ['a new program, then untold', '300 same +B, 600 same', 'new-build'],
    ['a new program withdrawn', '300 same +B, 600 same +own', 'fresh'],
    ['a new program, then no server', '300 same +B, 600 no-network', 'no-network'],
    ['a new program, and garbage', '300 not-whole +B', 'bad-data'],
    ['data for a newer program only', '300 newer-contract +own', 'bad-data'],
    ['data for the newer program that is there', '300 newer-contract +B', 'new-build'],
    ['taken while the server is gone', '300 new a, 306 new a, 310 no-network, 311 take', 'no-network'],
    ['taken while still newer ones are seen', '300 new a, 306 new a, 310 new b, 311 take', 'stale'],
    ['taken with a new program at hand', '300 new a +B, 306 new a +B, 311 take', 'new-build'],
  ])('%s', (_what, steps, word) => expect(stateAfter(steps).word).toBe(word));
});

describe('what may be taken', () => {
  it.each<[string, string, string | undefined]>([
    ['seen once: nothing', '300 new a', undefined],
    ['seen twice, 5 s apart', '300 new a, 305.5 new a', 'a'],
    ['seen twice, less than 5 s apart', '300 new a, 305.4 new a', undefined],
    ['many looks within 5 s', '300 new a, 301 new a, 302 new a, 303 new a', undefined],
    ['many looks, the last after 5 s', '300 new a, 303 new a, 306 new a', 'a'],
    ['another one the second time', '300 new a, 306 new b', undefined],
    ['another one in between', '300 new a, 303 new b, 306 new a', undefined],
    ['half a file in between', '300 new a, 303 not-whole, 306 new a', undefined],
    ['the old ones in between', '300 new a, 303 same, 306 new a', undefined],
    ['no server in between', '300 new a, 303 no-network, 306 new a', 'a'],
    ['confirmed, then gone from the server', '300 new a, 306 new a, 600 same', undefined],
    ['confirmed, then no server', '300 new a, 306 new a, 600 no-network', 'a'],
    ['confirmed, then garbage', '300 new a, 306 new a, 600 not-whole', 'a'],
    ['confirmed, still newer ones seen once', '300 new a, 306 new a, 600 new b', 'a'],
    ['still newer ones confirmed', '300 new a, 306 new a, 600 new b, 606 new b', 'b'],
    ['taken: nothing more', '300 new a, 306 new a, 307 take', undefined],
  ])('%s', (_what, steps, confirmed) => expect(stateAfter(steps).confirmed).toBe(confirmed));
});

describe('a reload', () => {
  it.each<[string, string, boolean]>([
    ['not without a new program', '300 same +own', false],
    ['with a new program', '300 same +B', true],
    ['not while newer data are seen but once', '300 new a +B', false],
    ['once they are confirmed', '300 new a +B, 306 new a +B', true],
    ['not while the server is gone', '300 same +B, 600 no-network', false],
    ['not while files are garbage', '300 not-whole +B', false],
    ['when only the new program can read the data', '300 newer-contract +B', true],
  ])('%s', (_what, steps, can) => expect(stateAfter(steps).canReload).toBe(can));
});

describe('panels are stale', () => {
  it.each<[string, string, boolean]>([
    ['not while all is well', '300 same', false],
    ['when newer data were seen', '300 new a', true],
    ['when newer data wait', '300 new a, 306 new a', true],
    ['not once they are taken', '300 new a, 306 new a, 307 take', false],
    ['when the last look failed', '300 timeout', true],
    ['not for a new program alone', '300 same +B', false],
  ])('%s', (_what, steps, stale) => expect(isBehind(stateAfter(steps))).toBe(stale));
});

describe('since', () => {
  it('is when the word became true, and stays while it is', () => {
    expect(stateAfter('300 same, 600 same').since).toBe(START);
    expect(stateAfter('300 no-network, 305 no-network').since).toBe(START + 300_000);
    expect(stateAfter('300 no-network, 305 same').since).toBe(START + 305_000);
  });

  it('the last good look is kept apart', () => {
    expect(stateAfter('300 same, 600 no-network, 605 no-network').goodAt).toBe(START + 300_000);
    expect(stateAfter('300 new a').goodAt).toBe(START + 300_000);
  });
});

describe('the next look', () => {
  it('comes after `refresh` while all is well', () => {
    expect(stateAfter('').delay).toBe(REFRESH);
    expect(stateAfter('300 same').delay).toBe(REFRESH);
    expect(stateAfter('300 new a, 306 new a').delay).toBe(REFRESH);
  });

  it('comes a little more than 5 s after newer data were seen, also when somebody looked in between', () => {
    expect(stateAfter('300 new a').delay).toBe(5350);
    // Seen at 300.5; a look that ended at 303.5 leaves 2 of the 5 seconds.
    expect(stateAfter('300 new a, 303 new a').delay).toBe(2350);
  });

  // 5 s doubled: 5 10 20 40 80 160, then the ceiling of 5 minutes or `refresh`, whichever is longer.
  it.each([
    [1, 300_000, 5000],
    [2, 300_000, 10_000],
    [3, 300_000, 20_000],
    [4, 300_000, 40_000],
    [5, 300_000, 80_000],
    [6, 300_000, 160_000],
    [7, 300_000, 300_000],
    [5000, 300_000, 300_000],
    [1, 10_000, 5000],
    [9, 10_000, 300_000],
    [9, 600_000, 600_000],
  ])('failure %i at refresh %i ms: %i ms', (failures, refresh, delay) => {
    expect(retryDelay(failures, { refresh, random: 0.5 })).toBe(delay);
  });

  it('is spread by a quarter either way, never above the ceiling', () => {
    expect(retryDelay(2, { refresh: REFRESH, random: 0 })).toBe(7500);
    expect(retryDelay(2, { refresh: REFRESH, random: 1 })).toBe(12_500);
    expect(retryDelay(9, { refresh: REFRESH, random: 1 })).toBe(300_000);
  });
});

const finding = fc.oneof(
  fc.constantFrom<Finding>(
    { kind: 'same' },
    { kind: 'not-whole' },
    { kind: 'not-whole', needsNewBuild: true },
    { kind: 'no-network' },
    { kind: 'timeout' },
    { kind: 'refused' },
  ),
  fc.constantFrom('a', 'b', 'c').map((print): Finding => ({ kind: 'new', print })),
);
const build = fc.constantFrom<BuildFinding>({ kind: 'same' }, { kind: 'untold' }, { kind: 'new', build: 'B' });
/** A look that begins `wait` ms after the last one ended, while the clock is set anywhere. */
const step = fc.record({
  finding,
  build,
  wait: fc.integer({ min: 0, max: 20_000 }),
  length: fc.integer({ min: 0, max: 10_000 }),
  clock: fc.integer({ min: -1e12, max: 4e12 }),
  random: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  take: fc.boolean(),
});
const days = fc.array(step, { maxLength: 40 });
const seconds = fc.integer({ min: 10, max: 86_400 });

/** Every state of a run; `see` is given the looks up to then as [print or undefined, began, ended]. */
function walk(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  refresh: number,
  see: (state: Freshness, looks: readonly (readonly [Finding, number, number])[], clock: number) => void,
): void {
  let state = firstFreshness(0, refresh);
  let tick = 0;
  const looks: [Finding, number, number][] = [];
  for (const { finding: data, build: program, wait, length, clock, random, take } of steps) {
    const began = tick + wait;
    tick = began + length;
    looks.push([data, began, tick]);
    state = afterLook(state, { data, build: program, clock, began, ended: tick }, { refresh, random });
    see(state, looks, clock);
    if (!take || state.confirmed === undefined) continue;
    state = afterTaking(state, clock);
    see(state, looks, clock);
  }
}

describe('whatever happens', () => {
  it('the next look is due in more than nothing and at most the longer of `refresh` and 5 minutes', () => {
    fc.assert(
      fc.property(days, seconds, (steps, every) =>
        walk(steps, every * 1000, ({ delay }) => {
          expect(delay).toBeGreaterThan(0);
          expect(delay).toBeLessThanOrEqual(Math.max(every * 1000, 300_000));
        }),
      ),
    );
  });

  it('nothing may be taken but what two looks, 5 s apart, found alike, with no other package between', () => {
    fc.assert(
      fc.property(days, (steps) =>
        walk(steps, REFRESH, ({ confirmed }, looks) => {
          if (confirmed === undefined) return;
          expect(wasSeenTwice(confirmed, looks)).toBe(true);
        }),
      ),
    );
  });

  it('clocks set forward or back do no harm: no time is still to come, and only ticks decide', () => {
    fc.assert(
      fc.property(days, (steps) => {
        const told: unknown[] = [];
        walk(steps, REFRESH, ({ since, goodAt, ...rest }, _looks, clock) => {
          expect(since).toBeLessThanOrEqual(clock);
          expect(goodAt).toBeLessThanOrEqual(clock);
          told.push(rest);
        });
        const steady: unknown[] = [];
        walk(
          steps.map((one) => ({ ...one, clock: 0 })),
          REFRESH,
          ({ since: _since, goodAt: _goodAt, ...rest }) => steady.push(rest),
        );
        expect(told).toEqual(steady);
      }),
    );
  });
});

/** The rule again, over the whole list of looks: two of this print, far enough apart, and between them failures to reach at most. */
function wasSeenTwice(print: string, looks: readonly (readonly [Finding, number, number])[]): boolean {
  const isIt = (data: Finding | undefined) => data?.kind === 'new' && data.print === print;
  const says = ({ kind }: Finding) => kind === 'same' || kind === 'new' || kind === 'not-whole';
  return looks.some(([first, , ended], i) =>
    looks.some(
      ([second, began], j) =>
        j > i &&
        isIt(first) &&
        isIt(second) &&
        began - ended >= CONFIRM_AFTER &&
        looks.slice(i, j).every(([data]) => isIt(data) || !says(data)),
    ),
  );
}

describe('data that this browser had kept', () => {
  it.each([
    ['no-network', 'no-network'],
    ['timeout', 'retrying'],
    ['refused', 'retrying'],
  ] as const)('%s: %s from the first moment, of the time of the copy, looked for again in 5 s', (failure, word) => {
    const first = firstFreshness(START, REFRESH, { at: START - 86_400_000, failure });
    expect(first).toMatchObject({ word, since: START, goodAt: START - 86_400_000, delay: 5000 });
    expect(isBehind(first)).toBe(true);
    const times = { clock: START + 5000, began: 5000, ended: 5100 };
    const next = afterLook(
      first,
      { data: { kind: 'same' }, build: { kind: 'same' }, ...times },
      { refresh: REFRESH, random: 0.5 },
    );
    expect(next).toMatchObject({ word: 'fresh', goodAt: START + 5000, failures: 0 });
  });
});
