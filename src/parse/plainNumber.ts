/**
 * A number as the tables hold it: plain decimal digits with a dot, unrounded, never "1e-7".
 *
 * value  finite
 */
export function plainNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${part}` : `${sign}${whole}${part.padEnd(shift, '0')}`;
}

/** Text of a number → the same number as `plainNumber` writes it, so that "85.0" and "85" are equal; anything else as it is. */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? plainNumber(value) : text;
}
