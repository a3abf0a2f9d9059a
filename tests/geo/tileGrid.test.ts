import { describe, expect, it } from 'vitest';
import { planeOf } from '#geo/plane.ts';
import { tileGrid } from '#geo/tileGrid.ts';
import { toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const outlines = shippedOutlines('regions');
const { shapes } = planeOf(outlines);
const CODES = shapes.map(({ code }) => code).sort();
const cells = tileGrid(CODES, shapes);

function distinct(grid: readonly { column: number; row: number }[]): number {
  return new Set(grid.map(({ column, row }) => `${column} ${row}`)).size;
}

describe('the 16', () => {
  it('have a cell each, their own', () => {
    expect(cells.map(({ code }) => code)).toEqual(CODES);
    expect(distinct(cells)).toBe(16);
  });

  it('stand in a grid of five by five at most, from 0', () => {
    // 16 · 1.25 = 20 cells make a side of five.
    const [columns, rows] = [cells.map(({ column }) => column), cells.map(({ row }) => row)];
    expect([Math.min(...columns), Math.min(...rows)]).toEqual([0, 0]);
    expect(Math.max(...columns)).toBeLessThanOrEqual(4);
    expect(Math.max(...rows)).toBeLessThanOrEqual(4);
    expect(cells.flatMap(({ column, row }) => [column, row]).every(Number.isInteger)).toBe(true);
  });

  it('are the same each time', () => expect(tileGrid(CODES, shapes)).toEqual(cells));

  it('lie roughly as on the map', () => {
    // Dazhou in the north-east, Yibin in the south-west, Luzhou in the south, Suining and Guang'an in the north.
    const at = (code: string) => cells.find((cell) => cell.code === code) ?? { column: -1, row: -1 };
    const [dazhou, yibin, luzhou, suining, guangan, zigong] = [
      '511700',
      '511500',
      '510500',
      '510900',
      '511600',
      '510300',
    ].map(at);
    expect(dazhou?.row).toBe(0);
    expect(dazhou?.column).toBe(Math.max(...cells.map(({ column }) => column)));
    expect(yibin?.column).toBeLessThanOrEqual(1);
    expect(yibin?.row).toBeGreaterThanOrEqual(3);
    expect(luzhou?.row).toBeGreaterThan(suining?.row ?? 9);
    expect(guangan?.column).toBeGreaterThan(suining?.column ?? 9);
    expect(zigong?.row).toBeGreaterThan(suining?.row ?? 9);
    expect(at('500116').column).toBeGreaterThan(zigong?.column ?? 9);
  });

  it('no two far apart on the map change places', () => {
    // Of 1000 across: 350 is more than the largest of them is wide.
    const byCode = new Map(shapes.map((shape) => [shape.code, shape.centroid]));
    for (const one of cells)
      for (const other of cells) {
        const [a, b] = [byCode.get(one.code), byCode.get(other.code)];
        if (!a || !b) continue;
        if (b.x - a.x > 350) expect(other.column, `${one.code} ${other.code}`).toBeGreaterThanOrEqual(one.column);
        if (b.y - a.y > 350) expect(other.row, `${one.code} ${other.code}`).toBeGreaterThanOrEqual(one.row);
      }
  });
});

describe('outlines missing', () => {
  it.each(CODES)('%s keeps a cell without its outline', (code) => {
    const grid = tileGrid(
      CODES,
      shapes.filter((shape) => shape.code !== code),
    );
    expect(grid.map((cell) => cell.code)).toEqual(CODES);
    expect(distinct(grid)).toBe(16);
  });

  it('all but one', () => {
    const grid = tileGrid(CODES, shapes.slice(0, 1));
    expect(grid.map((cell) => cell.code)).toEqual(CODES);
    expect(distinct(grid)).toBe(16);
  });

  it('all: rows of eight in the order of the codes', () => {
    const grid = tileGrid(CODES, []);
    expect(grid).toEqual(CODES.map((code, at) => ({ code, column: at % 8, row: at < 8 ? 0 : 1 })));
  });

  it('outlines of others do not count', () => {
    expect(tileGrid(['a', 'b'], shapes)).toEqual([
      { code: 'a', column: 0, row: 0 },
      { code: 'b', column: 1, row: 0 },
    ]);
  });
});

describe('the toy country', () => {
  const [a, b, c] = ['500001', '500002', '510003'];

  it('lies as it is: C over A, B to the right of A', () => {
    const grid = tileGrid([a, b, c] as string[], toyShapes());
    expect(Object.fromEntries(grid.map(({ code, column, row }) => [code, [column, row]]))).toEqual({
      [a as string]: [0, 1],
      [b as string]: [1, 1],
      [c as string]: [0, 0],
    });
  });

  it('one region, no region', () => {
    expect(tileGrid([a] as string[], toyShapes())).toEqual([{ code: a, column: 0, row: 0 }]);
    expect(tileGrid([], toyShapes())).toEqual([]);
  });
});
