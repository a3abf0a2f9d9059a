import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinOutlines } from '#geo/joinOutlines.ts';
import { readOutlines } from '#geo/outlines.ts';
import { TOY_REGIONS, toyGeoJson } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const toy = readOutlines(toyGeoJson(), 'b.json').outlines;
const join = (outlines = toy, regions = TOY_REGIONS) =>
  joinOutlines(
    outlines,
    regions.map((region, i) => ({ ...region, origin: { file: 'regions.csv', row: i + 2 } })),
    'b.json',
  );
/** The toy country with fields of its third unit replaced. */
const withThird = (fields: { code?: string; name?: string }) => toy.map((o, i) => (i === 2 ? { ...o, ...fields } : o));

const lost = {
  code: 'row-without-shape',
  severity: 'error',
  where: { file: 'regions.csv', row: 4, column: 'code' },
  value: '丙市',
  subject: '510003',
};

describe('joinOutlines', () => {
  it('has nothing to say where all codes and names fit', () => {
    expect(join()).toEqual([]);
  });

  it('row-without-shape', () => {
    expect(join(toy.slice(0, 2))).toEqual([lost]);
  });

  it('shape-without-row', () => {
    expect(join(toy, TOY_REGIONS.slice(0, 2))).toEqual([
      {
        code: 'shape-without-row',
        severity: 'warning',
        where: { file: 'b.json', row: 3, column: 'code' },
        value: '丙市',
        subject: '510003',
      },
    ]);
  });

  it.each(['丙市', '某省丙市', '丙丙', '丙 丙区'])('near-name: another code, named %s', (name) => {
    const near = {
      code: 'near-name',
      severity: 'warning',
      where: { file: 'b.json', row: 3, column: 'name' },
      value: name,
      subject: '510099',
      expected: '510003 丙市',
    };
    expect(join(withThird({ code: '510099', name }))).toEqual([
      lost,
      expect.objectContaining({ code: 'shape-without-row', subject: '510099' }),
      near,
    ]);
  });

  it('near-name: the same code with another name', () => {
    expect(join(withThird({ name: '丁市' }))).toMatchObject([
      { code: 'near-name', value: '丁市', expected: '510003 丙市' },
    ]);
  });

  it.each(['', '丙丙', '某省丙市'])('takes "%s" for the same name', (name) => {
    expect(join(withThird({ name }))).toEqual([]);
  });

  it('fits for the shipped regions', () => {
    const rows = readFileSync(new URL('../../data/regions.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const regions = rows
      .map((row) => row.split(','))
      .map(([code = '', name = '', short_name = '']) => ({ code, name, short_name }));
    expect(regions).toHaveLength(16);
    expect(join(shippedOutlines('regions'), regions)).toEqual([]);
  });
});
