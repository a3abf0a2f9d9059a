import { expect, it } from 'vitest';
import { READER, rememberingReader } from '#io/reader.ts';
import { toyGeoJson } from '../support/toyCountry.ts';

const SOURCE = { file: 'areas.csv', provenance: 'public' } as const;
const AREAS = 'period_id,id,name,order\nP,x,面,1\n';
const MORE = `${AREAS}P,y,又,2\n`;

it('reads a text once, and again when it has changed', () => {
  const reader = rememberingReader();
  const first = reader.table('areas', AREAS, SOURCE);
  expect(first).toEqual(READER.table('areas', AREAS, SOURCE));
  expect(reader.table('areas', AREAS, SOURCE)).toBe(first);
  const second = reader.table('areas', MORE, SOURCE);
  expect(second.rows).toHaveLength(2);
  expect(reader.table('areas', AREAS, SOURCE).rows).toHaveLength(1);
});

it.each([
  ['as another table', 'regions', SOURCE],
  ['of another origin', 'areas', { ...SOURCE, provenance: 'demo' }],
  ['as an overlay', 'areas', { ...SOURCE, overlay: true }],
  ['with other titles', 'areas', { ...SOURCE, titles: { 面: 'name' } }],
] as const)('the same text %s is read anew', (_what, name, source) => {
  const reader = rememberingReader();
  const first = reader.table('areas', AREAS, SOURCE);
  expect(reader.table(name, AREAS, source)).not.toBe(first);
  expect(reader.table(name, AREAS, source)).toEqual(READER.table(name, AREAS, source));
});

it('outlines too', () => {
  const reader = rememberingReader();
  const text = JSON.stringify(toyGeoJson());
  const first = reader.outlines(text, 'a.json');
  expect(first.outlines).toHaveLength(3);
  expect(reader.outlines(text, 'a.json')).toBe(first);
  expect(reader.outlines('{', 'a.json').issues.map(({ code }) => code)).toEqual(['not-json']);
});

it('keeps one text for each file, and not endlessly many files', () => {
  const reader = rememberingReader();
  const first = reader.table('areas', AREAS, SOURCE);
  for (let file = 0; file < 250; file += 1) reader.table('areas', AREAS, { ...SOURCE, file: `${file}.csv` });
  expect(reader.table('areas', AREAS, SOURCE)).not.toBe(first);
});
