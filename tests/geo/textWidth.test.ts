import { expect, it } from 'vitest';
import { textWidth } from '#geo/textWidth.ts';

it.each([
  ['江津', 20],
  ['88.8', 19.8],
  ['江津 9', 28.6],
  ['％', 10],
  ['', 0],
])('"%s" at 10 px', (text, width) => {
  expect(textWidth(text, 10)).toBeCloseTo(width, 6);
});

// Measured by Chromium at 10 px in Noto Sans CJK SC, whose Latin letters are those of Source Han Sans.
it.each([
  ['Severely late', 59.3],
  ['Done', 24.6],
  ['Name not published', 94.4],
  ['Ecology and environment', 119.2],
  ['Improve the system of plans and policies', 189.1],
  ['83.3–87.5', 44.2],
  ['Yongchuan', 51.5],
  ['illicit', 22.8],
  ['完成 · 2', 40],
  ['≥2.5×', 33.9],
])('"%s" is at least what a screen measures, at most 7 per cent more', (text, measured) => {
  expect(textWidth(text, 10) / measured).toBeGreaterThan(0.99);
  expect(textWidth(text, 10) / measured).toBeLessThan(1.07);
});
