import type { Box, Point } from '#geo/box.ts';

/** Pairs of named boxes that share some area, by more than `slack` px each way. */
export function boxFaults(boxes: Readonly<Record<string, Box>>, slack = 0.5): string[] {
  const named = Object.entries(boxes);
  return named.flatMap(([name, one], index) =>
    named
      .slice(index + 1)
      .flatMap(([other, box]) =>
        Math.min(one.x + one.width, box.x + box.width) - Math.max(one.x, box.x) > slack &&
        Math.min(one.y + one.height, box.y + box.height) - Math.max(one.y, box.y) > slack
          ? [`${name} lies on ${other}`]
          : [],
      ),
  );
}

/** Does a closed ring touch the inside of a box: a corner of it in the box, an edge across it, or the box within the ring? */
export function ringMeets(ring: readonly Point[], box: Box): boolean {
  const edges = ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const);
  if (edges.some(([from, to]) => edgeMeets(from, to, box))) return true;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const crossings = edges.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  );
  return crossings.length % 2 === 1;
}

/** Part of the edge inside the box, by cutting it at the four sides in turn. source: Liang & Barsky 1984, ACM Transactions on Graphics 3(1) */
function edgeMeets([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [ax - bx, ax - box.x],
    [bx - ax, box.x + box.width - ax],
    [ay - by, ay - box.y],
    [by - ay, box.y + box.height - ay],
  ] as const;
  for (const [way, room] of sides) {
    if (way === 0 && room <= 0) return false;
    if (way < 0) from = Math.max(from, room / way);
    if (way > 0) to = Math.min(to, room / way);
  }
  return to - from > 1e-9;
}
