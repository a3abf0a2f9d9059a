import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookOf, SANS, TOKENS, type Tokens } from '#charts/look.ts';
import { contrast, deltaE2000, greyOf, labOf, leastStep, neighbours, SIGHTS } from '../support/colourProof.ts';

const THEMES = ['dark', 'light'] as const;
const CSS = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Custom properties of one rule of the style sheet. */
function rule(selector: string): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('the same colours in the style sheet and in the pictures', () => {
  it.each([
    ['light', ':root'],
    ['dark', ':root[data-theme="dark"]'],
  ] as const)('%s', (theme, selector) => {
    const colours = Object.entries(rule(selector)).filter(([, value]) => value.startsWith('#'));
    const names = ['bg', 'surface', 'raised', 'line', 'line2', 'text', 'muted', 'faint', 'focus', 'demo'];
    expect(colours.map(([name]) => name)).toEqual(names);
    for (const [name, value] of colours) expect(value, name).toBe(TOKENS[theme][name as keyof Tokens]);
  });

  it('the same families of type, in the same order', () => {
    const families = (text: string) => text.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));
    expect(families(rule(':root').sans ?? '')).toEqual(families(SANS));
  });
});

describe('tokens', () => {
  it.each(THEMES)('%s: six-digit colours, ramps of 5, 7 and 7', (theme) => {
    expect(
      Object.values(TOKENS[theme])
        .flat()
        .every((hex) => /^#[0-9a-f]{6}$/.test(hex)),
    ).toBe(true);
    const { seq5, seq7, div7 } = TOKENS[theme];
    expect([seq5.length, seq7.length, div7.length]).toEqual([5, 7, 7]);
  });

  it('a look takes the tokens of its theme, and 14 px', () => {
    expect(lookOf('dark', 300)).toEqual({
      theme: 'dark',
      tokens: TOKENS.dark,
      width: 300,
      height: undefined,
      size: 14,
    });
    expect(lookOf('light', 300, 200, 18)).toMatchObject({ tokens: TOKENS.light, height: 200, size: 18 });
  });
});

describe('CIEDE2000', () => {
  // Sharma, Wu & Dalal 2005, table 1: pairs 1, 13, 16, 24 and 25.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('of %j and %j is %f', (one, other, expected) => {
    expect(deltaE2000(one, other)).toBeCloseTo(expected, 4);
    expect(deltaE2000(other, one)).toBeCloseTo(expected, 4);
  });

  it.each([
    ['#ffffff', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [53.24, 80.09, 67.2]],
  ])('%s is L*a*b* %j', (hex, expected) => {
    labOf(hex).forEach((part, at) => {
      expect(part).toBeCloseTo(expected[at] ?? Number.NaN, 1);
    });
  });

  it.each(SIGHTS)('grey stays grey: %s', (sight) => {
    for (const on of ['encoded', 'linear'] as const)
      expect(deltaE2000(labOf('#777777', sight, on), labOf('#777777'))).toBeLessThan(0.01);
  });
});

// The table "Measured minimums" of the design, to its one decimal. Its figures are those of Machado's matrices on encoded
// values and of the grey of CSS; the last column of ramps is the grey order of `seq7`, the finest.
describe('measured minimums', () => {
  it.each([
    ['dark', 'seq5', [15.8, 13.5, 12.1, 13.3]],
    ['dark', 'seq7', [11.0, 8.5, 8.7, 8.7]],
    ['dark', 'div7', [15.8, 16.4, 14.5, 12.5]],
    ['light', 'seq5', [15.6, 13.2, 13.3, 13.3]],
    ['light', 'seq7', [9.9, 8.4, 8.4, 8.4]],
    ['light', 'div7', [14.9, 12.2, 14.7, 17.6]],
  ] as const)('%s %s', (theme, ramp, expected) => {
    const measured = SIGHTS.map((sight) => leastStep(TOKENS[theme][ramp], sight));
    for (const [at, value] of measured.entries())
      expect(Math.abs(value - (expected[at] ?? 0))).toBeLessThanOrEqual(0.06);
  });

  // Not in the table: what is left where the same matrices are applied to light, as the eye gets it.
  it.each([
    ['dark', 'seq5', 12.4],
    ['dark', 'seq7', 8.0],
    ['dark', 'div7', 12.1],
    ['light', 'seq5', 12.4],
    ['light', 'seq7', 8.0],
    ['light', 'div7', 11.8],
  ] as const)('%s %s: %f at least on linear light', (theme, ramp, least) => {
    for (const sight of SIGHTS) expect(leastStep(TOKENS[theme][ramp], sight, 'linear'), sight).toBeGreaterThan(least);
  });

  it.each([
    ['dark', 10.5],
    ['light', 11.2],
  ] as const)('%s: the ramps keep their order in grey, %f apart', (theme, expected) => {
    const { seq5, seq7 } = TOKENS[theme];
    const steps = [seq5, seq7].map((ramp) => neighbours(ramp).map(([one, other]) => greyOf(other) - greyOf(one)));
    for (const own of steps) expect(new Set(own.map(Math.sign)).size).toBe(1);
    expect(Math.abs(Math.min(...steps.flat().map(Math.abs)) - expected)).toBeLessThanOrEqual(0.06);
  });

  it.each([
    ['dark', 4.5, 4.9, 4.8, 13],
    ['light', 3.06, 4.6, 4.8, 15],
  ] as const)('%s: statuses %f, text %f, ink on fill %f, side from status ΔE %i', (theme, status, text, ink, side) => {
    const tokens = TOKENS[theme];
    const least = (keys: readonly (keyof Tokens)[]) =>
      Math.min(...keys.flatMap((key) => GROUNDS.map((ground) => contrast(tokens[key] as string, tokens[ground]))));
    expect(Math.abs(least(STATUSES) - status)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(least(TEXTS) - text)).toBeLessThanOrEqual(0.06);
    expect(least(TEXTS)).toBeGreaterThanOrEqual(4.5);
    const onFill = [...tokens.seq5, ...tokens.seq7, ...tokens.div7].map((fill) =>
      Math.max(contrast(fill, '#0b1620'), contrast(fill, '#ffffff')),
    );
    expect(Math.abs(Math.min(...onFill) - ink)).toBeLessThanOrEqual(0.05);
    const apart = (['cq', 'sc'] as const).flatMap((hue) =>
      STATUSES.map((key) => deltaE2000(labOf(tokens[hue]), labOf(tokens[key] as string))),
    );
    expect(Math.floor(Math.min(...apart))).toBe(side);
  });
});

const GROUNDS = ['bg', 'surface', 'raised'] as const;
const TEXTS = ['text', 'muted', 'faint', 'cq', 'sc', 'demo'] as const;
const STATUSES = [
  'done',
  'ahead',
  'onSchedule',
  'slightlyLate',
  'late',
  'severe',
  'notReported',
  'notStarted',
] as const;
