import { figure } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/outlines.ts';

/** Words of the report on the outlines. */
export const outlinesWords: Translated<typeof zh.outlinesWords> = {
  title(counts) {
    const { regions, missing, alone, crossings, repeats, twins, overlaps, gaps, isMatched } = counts;
    const faults = [
      missing > 0 && `${missing} missing`,
      alone > 0 && `${alone} surplus`,
      repeats > 0 && counted(repeats, 'repeated code'),
      twins > 0 && `${twins} with the same shape`,
      crossings > 0 && `${crossings} crossing ${crossings === 1 ? 'itself' : 'themselves'}`,
      overlaps > 0 && counted(overlaps, 'overlap'),
      gaps > 0 && counted(gaps, 'gap'),
      !isMatched && 'mostly not touching their neighbours',
    ].filter((fault) => fault !== false);
    const all = `Outlines of ${counted(regions, 'region')}`;
    if (faults.length === 0) return `${all} complete, without crossings, overlaps or gaps`;
    return `${all}${missing > 0 ? ': ' : ' complete; '}${faults.join(', ')}`;
  },
  subtitle: (hectares, kilometres) =>
    `Overlaps and gaps computed in the plane: those under ${hectares} ha are not counted; blanks between two places narrower than ${kilometres} km count as gaps`,
  columns: {
    rings: 'Rings',
    points: 'Points',
    turned: 'Direction',
    crossing: 'Crossing',
    fit: 'Overlaps and gaps',
    state: 'Note',
  },
  caption: 'Outlines checked one by one',
  head: 'Region',
  turned: (count) => (count === 0 ? 'right' : `${counted(count, 'ring')} turned`),
  crossing: (place) => (place === undefined ? 'none' : `at ${place.replace(',', ', ')}`),
  fits: 'none',
  unchecked: 'not checked',
  overlap: (names, area) =>
    names === '' ? `overlaps itself, ${squareKilometres(area)}` : `overlaps ${names}, ${squareKilometres(area)}`,
  gap: (names, area) =>
    names === '' ? `blank inside, ${squareKilometres(area)}` : `gap to ${names}, ${squareKilometres(area)}`,
  states: {
    there: 'outline found',
    missing: 'no outline, not shown',
    alone: 'not in the table of regions, not shown',
  },
  repeats: (count) => `code repeated ${counted(count, 'time')}, not used`,
  twin: (name) => `same shape as ${name}`,
  none: 'none',
  names: ', ',
  sep: '; ',
  facts: {
    coordinates: 'Coordinates',
    note: 'Note on the map',
    source: 'Source',
    year: 'Year',
    review: 'Map review number',
    rights: 'Rights',
  },
  coordinates: {
    gcj: 'GCJ-02 (obfuscated coordinates of Chinese web maps): some hundred metres off GPS coordinates, about 420 to 500 m here, for orientation only; convert before GPS points are laid over it.',
    other: (name) => `${name}; check the coordinate system before base maps or points are laid over it.`,
    unknown: 'The outlines file does not state its coordinate system; check it before points are laid over it.',
  },
  noReview:
    'No map review number: for the public, tiles of equal area take the place of outlines. Use a map with a review number before showing it in public.',
};

/** 0.014 → "0.01", 536.73 → "537": no more figures than are worth telling. */
function squareKilometres(area: number): string {
  return `about ${figure(area, area < 1 ? 2 : area < 100 ? 1 : 0)} km²`;
}
