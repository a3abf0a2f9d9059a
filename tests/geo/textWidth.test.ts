import { expect, it } from 'vitest';
import { textWidth } from '#geo/textWidth.ts';

it.each([
  ['江津', 20],
  ['88.8', 22.4],
  ['江津 9', 31.2],
  ['％', 10],
  ['', 0],
])('"%s" at 10 px', (text, width) => {
  expect(textWidth(text, 10)).toBeCloseTo(width, 6);
});
