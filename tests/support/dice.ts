/** A chance that is the same every time: numbers in [0, 1). */
export type Dice = () => number;
export type Cell = string | number | boolean | undefined;

/** A table as CSV text, ending in a line end. */
export function csv(head: string, rows: readonly (readonly Cell[])[]): string {
  return `${[head, ...rows.map((row) => row.map((cell) => String(cell ?? '')).join())].join('\n')}\n`;
}

/** The chance of a seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  // Marsaglia's xorshift of 32 bits; a seed of 0 would stand still.
  return () => {
    state ||= 1;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `count`. */
export function whole(dice: Dice, count: number): number {
  return Math.floor(dice() * count);
}

/** One of them. */
export function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[whole(dice, from.length)] as T;
}

/** `count` of them, in their order. */
export function some<T>(dice: Dice, from: readonly T[], count: number): T[] {
  const drawn = from.map((one, at) => ({ one, at, chance: dice() })).sort((a, b) => a.chance - b.chance);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** The value, or nothing. */
export function maybe<T>(dice: Dice, chance: number, value: T): T | undefined {
  return dice() < chance ? value : undefined;
}
