import { MONEY } from '#model/sheetWords.ts';

const AMOUNT = /(\d+(?:\.\d+)?)(千万元|百万元|亿元|万元|千元|元)/g;

/** Unit of money in which `value` is an amount that `text` tells; undefined where it tells none of that size. */
export function unitTold(text: string, value: number): string | undefined {
  const amounts = [...text.matchAll(AMOUNT)].map(([, number, unit = '']) => Number(number) * (MONEY.get(unit) ?? 0));
  const fits = ([, size]: readonly [string, number]) =>
    amounts.some((amount) => amount > 0 && Math.abs(value * size - amount) < amount * 1e-9);
  return [...MONEY].find(fits)?.[0];
}

/** Factor from one unit to another; undefined where they cannot be converted. Only money is: 万元, 亿元. */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = [MONEY.get(from), MONEY.get(to)];
  return a === undefined || b === undefined ? undefined : a / b;
}
