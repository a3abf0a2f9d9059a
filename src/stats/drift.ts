/** Farthest from its place the picture of a wall stands, px along either axis. */
const REACH = 4;
/** A walk round the place and through it: no pixel shows the same edge for months. */
const WALK = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** Where the picture stands in a minute, px off its place: another point each minute, never farther than 4. */
export function drift(nowMs: number): { readonly x: number; readonly y: number } {
  const minute = Math.floor(nowMs / 60_000);
  const [x, y] = WALK[((minute % WALK.length) + WALK.length) % WALK.length] ?? WALK[0];
  return { x: x * REACH, y: y * REACH };
}
