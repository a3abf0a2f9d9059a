import type { Point } from '#geo/box.ts';
import type { FlatOutline } from '#geo/flatOutlines.ts';
import { eachSegment } from '#geo/polygons.ts';

/** A piece of boundary that no neighbour runs back along. */
export interface LooseEdge {
  /** The lower end, then the upper one. */
  readonly a: Point;
  readonly b: Point;
  readonly codes: readonly string[];
  /** By how much the ground to its right is covered more often than that to its left. */
  readonly turn: number;
}

/**
 * Edges of the outlines without the lines that neighbours share: of a sound file the rim is left.
 *
 * So the cost of what follows grows with what is wrong, not with the size of the file.
 */
export function looseEdges(outlines: readonly FlatOutline[]): LooseEdge[] {
  const found = new Map<string, LooseEdge>();
  for (const { code, polygons } of outlines) {
    eachSegment(polygons, (from, to) => {
      const [a, b] = isBelow(from, to) ? [from, to] : [to, from];
      const key = `${a.join()} ${b.join()}`;
      const { codes, turn } = found.get(key) ?? { codes: [], turn: 0 };
      found.set(key, { a, b, codes: [...codes, code], turn: turn + (a === from ? 1 : -1) });
    });
  }
  return [...found.values()].filter(({ turn }) => turn !== 0);
}

/** The same edges with north and east exchanged. */
export function transposed(edges: readonly LooseEdge[]): LooseEdge[] {
  return edges.map(({ a, b, codes, turn }) => {
    const [from, to]: [Point, Point] = [
      [b[1], b[0]],
      [a[1], a[0]],
    ];
    // A mirror turns rings round: the edge now runs from its upper end.
    return isBelow(from, to) ? { a: from, b: to, codes, turn } : { a: to, b: from, codes, turn: -turn };
  });
}

function isBelow([x, y]: Point, [otherX, otherY]: Point): boolean {
  return y < otherY || (y === otherY && x < otherX);
}
