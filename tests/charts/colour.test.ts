import { describe, expect, it } from 'vitest';
import { inkOn, luminance, statusColour } from '#charts/colour.ts';
import { TOKENS } from '#charts/look.ts';
import { STATUS_IDS } from '#model/status.ts';
import { contrast } from '../support/colourProof.ts';

const THEMES = ['dark', 'light'] as const;

describe('ink', () => {
  it.each(THEMES)('%s: stands 4.5 : 1 and more on every step of the ramps', (theme) => {
    const { seq5, seq7, div7 } = TOKENS[theme];
    for (const fill of [...seq5, ...seq7, ...div7])
      expect(contrast(inkOn(fill), fill), fill).toBeGreaterThanOrEqual(4.5);
  });

  // The counts in the segments of statuses are set in 600. The green of light `ahead` leaves 4.29.
  it.each(THEMES)('%s: stands 4.2 : 1 and more on every status', (theme) => {
    for (const status of STATUS_IDS) {
      const fill = statusColour(status, TOKENS[theme]);
      expect(contrast(inkOn(fill), fill), status).toBeGreaterThanOrEqual(4.2);
    }
  });

  it('is white on dark and near-black on light, whichever contrasts more', () => {
    expect([inkOn('#0d2b50'), inkOn('#000000')]).toEqual(['#ffffff', '#ffffff']);
    expect([inkOn('#cef0db'), inkOn('#ffffff')]).toEqual(['#0b1620', '#0b1620']);
  });
});

describe('luminance', () => {
  // WCAG 2.2: white 1, black 0; the weights of red, green, blue are 0.2126, 0.7152, 0.0722.
  it.each([
    ['#ffffff', 1],
    ['#000000', 0],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.21586],
  ])('%s is %f', (hex, expected) => expect(luminance(hex)).toBeCloseTo(expected, 4));
});

describe('colour of a status', () => {
  it('is shared only by the kin', () => {
    const colours = STATUS_IDS.map((status) => statusColour(status, TOKENS.light));
    const kin = [...new Set(colours)].map((colour) => STATUS_IDS.filter((_, at) => colours[at] === colour));
    expect(kin.filter((own) => own.length > 1)).toEqual([
      ['undisclosed', 'not-started', 'awaiting'],
      ['closed', 'done'],
      ['not-reported', 'not-quantified'],
    ]);
  });

  // Red is never the fill of a place.
  it.each(THEMES)('%s: no class of the map has the colour of a status', (theme) => {
    const { seq5, seq7, div7 } = TOKENS[theme];
    const statuses = new Set(STATUS_IDS.map((status) => statusColour(status, TOKENS[theme])));
    expect([...seq5, ...seq7, ...div7].filter((fill) => statuses.has(fill))).toEqual([]);
  });
});
