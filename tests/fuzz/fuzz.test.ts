import { describe, expect, it } from 'vitest';
import { fuzz, unreached } from './fuzz.ts';
import { sharesOf, TARGETS } from './targets.ts';
import type { Outcome, Target } from './trial.ts';

/** The short form of `npm run fuzz`: the same inputs every time. */
const SEED = 20230626;
const COUNT = 500;

const RUNS = new Map<string, Awaited<ReturnType<typeof fuzz>>>();

describe('reads whatever it is given, and what comes of it is sound', () => {
  it.each([...sharesOf(COUNT)].map(([target, share]) => [target.name, share, target] as const))(
    '%s: %i inputs',
    async (name, share, target) => {
      const run = await fuzz(target, { seed: SEED, from: 0, to: share });
      RUNS.set(name, run);
      expect(run.failures.map(({ index, faults }) => ({ again: `--only ${name}:${index}`, faults }))).toEqual([]);
    },
  );

  it('which reaches most of the codes of issues', () => {
    expect(unreached([...RUNS.values()]).length).toBeLessThan(30);
  });
});

it('shares the inputs out to the last', () => {
  const shares = [...sharesOf(1000).values()];
  expect(shares).toHaveLength(TARGETS.length);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
});

describe('barks', () => {
  const target = (run: () => Outcome | Promise<Outcome>): Target => ({
    name: 'toy',
    weight: 1,
    draw: (dice) => ({ input: dice(), run }),
  });
  const failuresOf = async (run: () => Outcome | Promise<Outcome>, clock = () => 0) =>
    (await fuzz(target(run), { seed: 1, from: 0, to: 1, clock })).failures.flatMap(({ faults }) => faults);
  const sound: Outcome = { issues: [], faults: [] };

  it('at what throws, now or later', async () => {
    expect(await failuresOf(() => JSON.parse('{'))).toHaveLength(1);
    expect(await failuresOf(() => Promise.reject(new Error('later')))).toHaveLength(1);
    expect(await failuresOf(() => sound)).toEqual([]);
  });

  it('at a fault, at an issue without a file, at a row that is none', async () => {
    expect(await failuresOf(() => ({ ...sound, faults: ['bad'] }))).toEqual(['bad']);
    const issue = { code: 'bad-number', severity: 'error', where: { file: '' } } as const;
    expect(await failuresOf(() => ({ ...sound, issues: [issue] }))).toHaveLength(1);
    const above = { ...issue, where: { file: 'a.csv', row: 0 } };
    expect(await failuresOf(() => ({ ...sound, issues: [above] }))).toHaveLength(1);
  });

  it('at what takes more than two seconds', async () => {
    let now = 0;
    const clock = (step: number) => () => {
      now += step;
      return now;
    };
    expect(await failuresOf(() => sound, clock(2001))).toEqual(['took 2001 ms']);
    expect(await failuresOf(() => sound, clock(2000))).toEqual([]);
  });

  it('draws the same input for a seed and index, and another for the next', async () => {
    const inputOf = async (seed: number, from: number) =>
      (
        await fuzz(
          target(() => ({ ...sound, faults: ['x'] })),
          { seed, from, to: from + 1 },
        )
      ).failures[0]?.input;
    expect(await inputOf(1, 5)).toBe(await inputOf(1, 5));
    expect(new Set([await inputOf(1, 5), await inputOf(1, 6), await inputOf(2, 5)]).size).toBe(3);
  });
});
