import { bearing, neighbours } from '#geo/neighbours.ts';
import type { Shape } from '#geo/shape.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const BEARINGS: Readonly<Record<Direction, number>> = { up: 0, right: 90, down: 180, left: 270 };

/** Degrees to each side of an arrow key; more than 45, so that a neighbour in a corner answers to two keys. */
const CONE = 60;

/** The shapes of a map stay; who borders whom is worked out once. */
const known = new WeakMap<readonly Shape[], ReturnType<typeof neighbours>>();

/**
 * The shape an arrow key leads to: the bordering one that lies most nearly that way, else the nearest of all in the cone.
 *
 * from     code of the shape left behind
 * returns  its code; undefined at the edge, or if `from` is none of the shapes
 */
export function step(shapes: readonly Shape[], from: string, direction: Direction): string | undefined {
  const start = shapes.find(({ code }) => code === from);
  if (!start) return undefined;
  const off = (degrees: number) => Math.abs(((degrees - BEARINGS[direction] + 540) % 360) - 180);
  const around = known.get(shapes) ?? neighbours(shapes);
  known.set(shapes, around);
  const bordering = (around.get(from) ?? [])
    .filter((other) => other.shared && off(other.bearing) <= CONE)
    .sort((a, b) => off(a.bearing) - off(b.bearing));
  if (bordering[0]) return bordering[0].code;
  return shapes
    .filter((other) => other.code !== from && off(bearing(start, other)) <= CONE)
    .sort((a, b) => distance(start, a) - distance(start, b))[0]?.code;
}

function distance({ centroid: a }: Shape, { centroid: b }: Shape): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
