import type { Issue } from '#model/issue.ts';
import type { Dice } from '../support/dice.ts';

/** What came of one input. */
export interface Outcome {
  readonly issues: readonly Issue[];
  /** What is wrong with the output itself; none where it is sound. */
  readonly faults: readonly string[];
}

/** One input, ready to be read; drawing it is not part of the time it takes. */
export interface Trial {
  readonly input: unknown;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** A parser and what it is fed with. */
export interface Target {
  readonly name: string;
  /** Of so many inputs, beside the weights of the other targets. */
  readonly weight: number;
  readonly draw: (dice: Dice) => Trial;
}
