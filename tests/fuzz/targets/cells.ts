import * as v from 'valibot';
import * as field from '#model/field.ts';
import type { GridCell } from '#model/grid.ts';
import { plainNumber, plainText } from '#parse/plainNumber.ts';
import { unitFactor, unitTold } from '#parse/sheet/convertUnit.ts';
import { readDay } from '#parse/sheet/readDay.ts';
import { monthIn, readMonth, yearIn } from '#parse/sheet/readMonth.ts';
import { readNumber } from '#parse/sheet/readNumber.ts';
import { type Dice, maybe, pick, whole } from '../../support/dice.ts';
import { spoiltText } from '../mutate.ts';
import { DATES, NUMBERS, nasty, noise } from '../nasty.ts';
import type { Target } from '../trial.ts';

const ODD: readonly number[] = [0, -0, 1, 0.85, 85, 45199, 45199.99, 32874, 73050, 1e308, -1e308, 5e-324, Number.NaN];

/** Numbers, per cents and money as cells hold them. */
export const NUMBER_CELLS: Target = {
  name: 'numbers',
  weight: 120,
  draw: (dice) => {
    const cell = drawn(dice, NUMBERS);
    const knows = dice() < 0.5;
    const to = pick(dice, ['元', '万元', '亿元', '件', '__proto__']);
    return {
      input: { cell, knows, to },
      run: () => {
        const read = readNumber(cell, knows);
        const faults: string[] = [];
        if (read.kind === 'number') {
          const { value, unit } = read;
          if (!Number.isFinite(value)) faults.push(`value ${value}`);
          else if (Number(plainNumber(value)) !== value) faults.push(`${value} is written ${plainNumber(value)}`);
          const factor = unitFactor(unit ?? to, to);
          if (factor !== undefined && !(factor > 0)) faults.push(`factor ${factor}`);
          unitTold(cell.text, value);
        }
        const strict = v.safeParse(field.number, cell.text);
        if (strict.success && !Number.isFinite(strict.output)) faults.push(`the table's number is ${strict.output}`);
        const whole = v.safeParse(field.integer, cell.text);
        if (whole.success && !Number.isSafeInteger(whole.output)) faults.push(`the table's integer is ${whole.output}`);
        plainText(cell.text);
        return { issues: [], faults };
      },
    };
  },
};

/** Days, months and years in cells, titles and names. */
export const DATE_CELLS: Target = {
  name: 'dates',
  weight: 120,
  draw: (dice) => {
    const cell = drawn(dice, DATES);
    const year = maybe(dice, 0.7, pick(dice, [2023, 2024, 1999, 2100]));
    const edge = pick(dice, ['first', 'last'] as const);
    return {
      input: { cell, year, edge },
      run: () => {
        const read = readDay(cell, { edge, year });
        const months = [readMonth(cell, () => year), monthIn(cell.text, () => year)];
        const written = yearIn(cell.text);
        return {
          issues: [],
          faults: [
            ...(read?.day !== undefined && !v.is(field.day, read.day) ? [`day ${read.day}`] : []),
            ...months.flatMap((month) => (month === undefined || v.is(field.month, month) ? [] : [`month ${month}`])),
            ...(written === undefined || (written >= 2000 && written < 2100) ? [] : [`year ${written}`]),
          ],
        };
      },
    };
  },
};

function drawn(dice: Dice, samples: readonly string[]): GridCell {
  const way = dice();
  const text =
    way < 0.3
      ? pick(dice, samples)
      : way < 0.7
        ? spoiltText(dice, pick(dice, samples), pick(dice, samples))
        : way < 0.85
          ? nasty(dice)
          : noise(dice, 30);
  const format = maybe(dice, 0.5, pick(dice, ['percent', 'date'] as const));
  if (dice() < 0.8) return { text: text.trim() };
  const number = dice() < 0.5 ? pick(dice, ODD) : (dice() - 0.3) * 10 ** whole(dice, 12);
  return { text: text.trim(), number, ...(format ? { format } : {}) };
}
