import { expect, it } from 'vitest';
import { dotsOf, pictureSize } from '#charts/pictureSize.ts';

it.each([
  [
    { kind: 'times', width: 960, times: 1 },
    { width: 960, scale: 1, dpi: 96 },
  ],
  [
    { kind: 'times', width: 640, times: 4 },
    { width: 640, scale: 4, dpi: 384 },
  ],
  // 15.6 cm are 6.142 inches: 590 px of 96, and 300 / 96 dots to each.
  [
    { kind: 'paper', cm: 15.6, dpi: 300 },
    { width: 590, scale: 3.125, dpi: 300 },
  ],
  [
    { kind: 'paper', cm: 2.54 * 4, dpi: 96 },
    { width: 384, scale: 1, dpi: 96 },
  ],
  // Out of bounds: 5 to 60 cm, 72 to 600 dots.
  [
    { kind: 'paper', cm: 1, dpi: 5000 },
    { width: 189, scale: 6.25, dpi: 600 },
  ],
  [
    { kind: 'paper', cm: Number.NaN, dpi: 1 },
    { width: 189, scale: 0.75, dpi: 72 },
  ],
] as const)('%j is drawn %j', (choice, expected) => expect(pictureSize(choice)).toEqual(expected));

it.each([
  [{ width: 640, height: 480 }, 3, { width: 1920, height: 1440, fits: true }],
  [{ width: 4000, height: 100 }, 4.1, { width: 16400, height: 410, fits: false }],
  [{ width: 3000, height: 3000 }, 4, { width: 12000, height: 12000, fits: false }],
] as const)('%j at %d has dots %j', (picture, scale, expected) => expect(dotsOf(picture, scale)).toEqual(expected));
