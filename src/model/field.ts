import * as v from 'valibot';
import type { IssueCode } from '#model/issue.ts';

/** A schema's message is the code of the issue it raises; `words/` makes the sentence. */
const says = (code: IssueCode): IssueCode => code;

/** Text of a cell; blank cells are `undefined` before they come here. */
export const text = v.pipe(v.string(says('missing-value')), v.trim(), v.nonEmpty(says('missing-value')));

/** A decimal number with a dot, as text: "12", "-0.5". No thousands marks, no per-cent sign; never Infinity, never -0. */
export const number = v.pipe(
  text,
  v.regex(/^[+-]?(\d+(\.\d*)?|\.\d+)$/, says('bad-number')),
  v.transform(plainValue),
  v.finite(says('out-of-range')),
);

/** A whole number as text, of a size that is counted exactly. */
export const integer = v.pipe(
  text,
  v.regex(/^[+-]?\d+$/, says('bad-integer')),
  v.transform(plainValue),
  v.safeInteger(says('out-of-range')),
);

/** A whole number from `low` to `high`, both included. */
export const integerWithin = (low: number, high: number) =>
  v.pipe(integer, v.minValue(low, says('out-of-range')), v.maxValue(high, says('out-of-range')));

/** A number that is not below zero, such as a weight or a done value. */
export const notNegative = v.pipe(number, v.minValue(0, says('out-of-range')));

/** "true" or "false". */
export const boolean = v.pipe(
  text,
  v.picklist(['true', 'false'], says('bad-boolean')),
  v.transform((word) => word === 'true'),
);

/** A calendar day "2023-09-30", kept as text: a `Date` would shift with the time zone. */
export const day = v.pipe(text, v.check(isDay, says('bad-date')));

/** A calendar month "2023-09", kept as text. */
export const month = v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, says('bad-month')));

/** Official six-digit code of a region ("500116"). Never its name: names repeat and change. */
export const regionCode = v.pipe(text, v.regex(/^\d{6}$/, says('code-length')));

/** Internal id: letters, digits, `-`, `_`, `.`; it must fit in an address. */
export const id = v.pipe(text, v.regex(/^[A-Za-z0-9_.-]+$/, says('bad-code')));

/** An http(s) address; anything else could run as a script when clicked. */
export const link = v.pipe(text, v.regex(/^https?:\/\/\S+$/, says('bad-link')));

/** One of a fixed list of words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.pipe(text, v.picklist(words, says('not-in-list')));

/** A field that may be blank; the key is always there. */
export const maybe = <T extends v.GenericSchema<string, unknown>>(field: T) => v.undefinedable(field);

/** "-0" is 0. */
function plainValue(digits: string): number {
  return Number(digits) + 0;
}

function isDay(value: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!found) return false;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
