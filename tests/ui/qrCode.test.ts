import { describe, expect, it } from 'vitest';
import { qrCode } from '#ui/qrCode.ts';
import { readQr } from '../support/readQr.ts';

/** The longest address a wall shows has about 180 characters. */
const LENGTHS = [0, 20, 40, 60, 80, 100, 130, 150, 180];

describe('the code of an address', () => {
  it.each(LENGTHS)('with %d more characters is read as it was written', (length) => {
    const text = `http://10.1.2.3/board/?${'x'.repeat(length)}`;
    expect(readQr(qrCode(text))).toBe(text);
  });

  it('holds characters beyond ASCII as UTF-8', () => expect(readQr(qrCode('?q=江津'))).toBe('?q=江津'));

  it('has a clear margin of four modules', () => {
    const code = qrCode('http://10.1.2.3/');
    const last = code.length - 4;
    const margin = code.flatMap((row, y) => row.filter((_, x) => Math.min(x, y) < 4 || Math.max(x, y) >= last));
    expect(margin.some(Boolean)).toBe(false);
  });

  it('barks: a code that is damaged or no code is not read', () => {
    const code = qrCode('http://10.1.2.3/').map((row) => [...row]);
    expect(() => readQr(code.slice(2))).toThrow();
    for (const row of code) row[4] = true;
    expect(() => readQr(code.map((row) => row.map(() => true)))).toThrow();
  });
});
