import type { GridCell } from '#model/grid.ts';
import { NO_NUMBER, STATE_OF } from '#model/sheetWords.ts';
import { squash } from '#parse/sheet/squash.ts';

/** What a cell of numbers holds. */
export type NumberRead =
  | { readonly kind: 'blank' }
  /** `isPercent`: by its sign or format, `value` is then 0–100; `isPlain`: neither, and the format is not known. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isPercent: boolean;
      readonly isPlain: boolean;
      readonly unit?: string;
    }
  | { readonly kind: 'state'; readonly state: 'withheld' | 'not-applicable' | 'mark' }
  /** Words where a number is wanted: 约85%, 基本完成. */
  | { readonly kind: 'words' }
  | { readonly kind: 'bad' };

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?(%?)([^\d%.,]{0,4})$/i;
/** Signs that make an estimate of a number. */
const ABOUT = /左右|上下|以上|以下|余|多|约/;
const ESTIMATE = /[~≈≥≤<>＜＞±]|\d[-至到]\d/;

/**
 * Number of a cell: `85` `85%` `８５％` `1,234.5` `40件`, or a numeric cell under its format.
 *
 * knowsFormats  whether a number without a per-cent format is known to be none
 */
export function readNumber(cell: GridCell | undefined, knowsFormats: boolean): NumberRead {
  if (!cell || cell.text === '') return { kind: 'blank' };
  if (cell.number !== undefined) return ofNumber(cell, cell.number, knowsFormats);
  const text = squash(cell.text);
  const state = STATE_OF.get(text.toLowerCase());
  if (NO_NUMBER.has(text.toLowerCase())) return { kind: 'blank' };
  if (state) return { kind: 'state', state };
  const [whole, sign = '', digits = '', fraction = '', power = '', percent = '', unit = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined || (digits === '' && !/\d/.test(fraction)) || /[.+*/=-]/.test(unit))
    return { kind: /\p{Script=Han}/u.test(text) || ESTIMATE.test(text) ? 'words' : 'bad' };
  if (unit !== '' && (percent !== '' || ABOUT.test(unit))) return { kind: 'words' };
  if (unit !== '' && !/^[\p{Script=Han}a-z²³]+$/iu.test(unit)) return { kind: 'bad' };
  const value = rounded(Number(`${sign}${digits.replaceAll(',', '')}${fraction}${power}`));
  if (!(Math.abs(value) <= MOST)) return { kind: 'bad' };
  return {
    kind: 'number',
    value,
    isPercent: percent !== '',
    isPlain: percent === '',
    ...(unit === '' ? {} : { unit }),
  };
}

/** Beyond this a number is no longer told from the next, and nothing is counted so high. */
const MOST = 1e15;

/** A number without what binary fractions add to it: 0.57 · 100 is 57. */
export function rounded(value: number): number {
  // Nobody means -0.
  return (Number.isInteger(value) ? value : Number(value.toPrecision(14))) + 0;
}

function ofNumber({ format }: GridCell, number: number, knowsFormats: boolean): NumberRead {
  const isPercent = format === 'percent';
  const value = rounded(isPercent ? number * 100 : number);
  if (format === 'date' || !(Math.abs(value) <= MOST)) return { kind: 'bad' };
  return {
    kind: 'number',
    value,
    isPercent,
    isPlain: !isPercent && !knowsFormats,
  };
}
