import { ISSUE_WORDS } from '#words/issue.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { issueFaults } from './sound.ts';
import type { Target } from './trial.ts';

/** No input may take longer, ms. */
export const LONGEST = 2000;

/** An input that was not read as it must be. */
export interface Failure {
  readonly target: string;
  readonly index: number;
  readonly faults: readonly string[];
  readonly input: unknown;
}

/** How the inputs of one target went. */
export interface Run {
  readonly target: string;
  readonly count: number;
  readonly failures: readonly Failure[];
  /** Codes of all issues that were told. */
  readonly codes: ReadonlySet<string>;
  /** Ms of the slowest input, and which it was. */
  readonly slowest: { readonly ms: number; readonly index: number };
}

/** Which inputs, and who is told before each. */
export interface Terms {
  readonly seed: number;
  /** Indices from `from` to below `to`. */
  readonly from: number;
  readonly to: number;
  /** Ms by any clock; without one nothing is measured. */
  readonly clock?: () => number;
  readonly before?: (index: number) => void;
}

/** So many failures of a target are kept. */
const KEPT = 20;

/** Feeds a target; nothing it throws gets out. The same seed and index are the same input, whatever was run before. */
export async function fuzz(target: Target, { seed, from, to, clock = () => 0, before }: Terms): Promise<Run> {
  const failures: Failure[] = [];
  const codes = new Set<string>();
  let slowest = { ms: 0, index: from };
  for (let index = from; index < to; index += 1) {
    before?.(index);
    const { input, run } = target.draw(diceFor(seed, target.name, index));
    const start = clock();
    const { found, faults } = await attempt(run);
    const ms = clock() - start;
    if (ms > slowest.ms) slowest = { ms, index };
    for (const code of found) codes.add(code);
    const all = ms > LONGEST ? [...faults, `took ${Math.round(ms)} ms`] : faults;
    if (all.length > 0 && failures.length < KEPT) failures.push({ target: target.name, index, faults: all, input });
  }
  return { target: target.name, count: to - from, failures, codes, slowest };
}

/** Codes of `model/issue.ts` that no run has told of. */
export function unreached(runs: readonly Run[]): string[] {
  const told = new Set(runs.flatMap(({ codes }) => [...codes]));
  return Object.keys(ISSUE_WORDS).filter((code) => !told.has(code));
}

async function attempt(run: ReturnType<Target['draw']>['run']): Promise<{ found: string[]; faults: string[] }> {
  try {
    const { issues, faults } = await run();
    return { found: issues.map(({ code }) => code), faults: [...faults, ...issues.flatMap(issueFaults)] };
  } catch (error) {
    return { found: [], faults: [error instanceof Error ? (error.stack ?? error.message) : `threw ${String(error)}`] };
  }
}

/** Seeds that differ little must not give inputs that do: the bits are mixed as MurmurHash3 ends. */
function diceFor(seed: number, name: string, index: number): Dice {
  let mixed = seed;
  for (const part of [...name].map((letter) => letter.charCodeAt(0)).concat(index)) {
    mixed = Math.imul(mixed ^ part, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return diceOf(mixed);
}
