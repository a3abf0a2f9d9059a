import { MONEY } from '#model/sheetWords.ts';

/** Factor from one unit to another; undefined where they cannot be converted. Only money is: 万元, 亿元. */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = [MONEY.get(from), MONEY.get(to)];
  return a === undefined || b === undefined ? undefined : a / b;
}
