import type { Shape } from '#geo/shape.ts';

/** A unit's place in a grid of equal tiles, from 0. */
export interface TileCell {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/**
 * Equal tiles about where the units lie: the grid is nearly square and holds a quarter more cells than units.
 *
 * codes   all units; those without a shape fill the cells left, in order
 * returns one cell each; without any shape rows of `perRow` in the order of `codes`
 *
 * Every unit starts in the free cell nearest its centroid, then pairs swap while that brings the whole nearer.
 */
export function tileGrid(codes: readonly string[], shapes: readonly Shape[], perRow = 8): TileCell[] {
  const located = shapes.filter(({ code }) => codes.includes(code));
  if (located.length === 0)
    return codes.map((code, index) => ({ code, column: index % perRow, row: Math.floor(index / perRow) }));
  const side = Math.ceil(Math.sqrt(codes.length * 1.25));
  const spots = spotsOf(codes, located, side);
  const cells = Array.from({ length: side * side }, (_, index) => ({
    column: index % side,
    row: Math.floor(index / side),
  }));
  const taken = new Map<number, string>();
  for (const code of codes) {
    const free = cells.map((_, index) => index).filter((index) => !taken.has(index));
    const nearest = [...free].sort((a, b) => cost(spots, code, cells[a]) - cost(spots, code, cells[b]))[0];
    if (nearest !== undefined) taken.set(nearest, code);
  }
  const settled = swapped(taken, cells, spots);
  return trimmed(
    codes.flatMap((code) => {
      const cell = cells[settled.get(code) ?? -1];
      return cell ? [{ code, ...cell }] : [];
    }),
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Centroids stretched by rank (equal ones share the mean of theirs), so that a crowded corner spreads over the grid; 0 to side − 1. */
function spotsOf(codes: readonly string[], shapes: readonly Shape[], side: number): Map<string, Spot> {
  const rankIn = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return (value: number) =>
      ((sorted.indexOf(value) + sorted.lastIndexOf(value)) * (side - 1)) / (2 * Math.max(sorted.length - 1, 1));
  };
  const across = rankIn(shapes.map(({ centroid }) => centroid.x));
  const down = rankIn(shapes.map(({ centroid }) => centroid.y));
  const middle = { x: (side - 1) / 2, y: side - 1 };
  const byCode = new Map(shapes.map(({ code, centroid }) => [code, { x: across(centroid.x), y: down(centroid.y) }]));
  return new Map(codes.map((code) => [code, byCode.get(code) ?? middle]));
}

function cost(
  spots: ReadonlyMap<string, Spot>,
  code: string | undefined,
  cell: { column: number; row: number } | undefined,
): number {
  const spot = code === undefined ? undefined : spots.get(code);
  return spot && cell ? (spot.x - cell.column) ** 2 + (spot.y - cell.row) ** 2 : 0;
}

/** Exchanges cells, also with empty ones, until no exchange helps. Returns code → index of its cell. */
function swapped(
  taken: Map<number, string>,
  cells: readonly { column: number; row: number }[],
  spots: ReadonlyMap<string, Spot>,
): Map<string, number> {
  let better = true;
  while (better) {
    better = false;
    for (let a = 0; a < cells.length; a += 1)
      for (let b = a + 1; b < cells.length; b += 1) {
        const [one, two] = [taken.get(a), taken.get(b)];
        const now = cost(spots, one, cells[a]) + cost(spots, two, cells[b]);
        const then = cost(spots, one, cells[b]) + cost(spots, two, cells[a]);
        if (then >= now - 1e-9) continue;
        for (const [index, code] of [
          [a, two],
          [b, one],
        ] as const)
          if (code === undefined) taken.delete(index);
          else taken.set(index, code);
        better = true;
      }
  }
  return new Map([...taken].map(([index, code]) => [code, index]));
}

/** Without empty rows and columns at the edges. */
function trimmed(cells: readonly TileCell[]): TileCell[] {
  const left = Math.min(...cells.map(({ column }) => column));
  const top = Math.min(...cells.map(({ row }) => row));
  return cells.map(({ code, column, row }) => ({ code, column: column - left, row: row - top }));
}
