import { decode, encode } from 'fast-png';
import { expect, it } from 'vitest';
import { withDensity } from '#io/pngDensity.ts';

it.each([
  [96, 3780],
  [300, 11811],
])('a PNG says its %d dots to the inch, and is the same picture', (dpi, perMetre) => {
  const data = new Uint8Array([1, 2, 3, 255, 4, 5, 6, 255]);
  const png = withDensity(encode({ width: 2, height: 1, data, channels: 4 }), dpi);
  // Reads the sum of every chunk too.
  const read = decode(png, { checkCrc: true });
  expect(read.resolution).toEqual({ x: perMetre, y: perMetre, unit: 1 });
  expect([...read.data]).toEqual([...data]);
});
