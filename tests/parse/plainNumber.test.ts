import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber, plainText } from '#parse/plainNumber.ts';

fc.configureGlobal({ seed: 20230626 });

it.each([
  [0, '0'],
  [85, '85'],
  [100 / 3, '33.333333333333336'],
  [1e-7, '0.0000001'],
  [1.25e-9, '0.00000000125'],
  [-2.5e-8, '-0.000000025'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
])('%d is %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

it('any number comes back the same, in plain digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(plainNumber(value)) + 0).toBe(value + 0);
    }),
  );
});

it.each([
  ['85.0', '85'],
  [' 12 ', '12'],
  ['约 12', '约 12'],
  ['  ', undefined],
  [undefined, undefined],
])('the text %s is the number %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
