/** Marks for measuring, public names. Each counts once per load. */
export type MarkName = 'board:outline' | 'board:data' | 'board:map' | 'board:ready';

const set = new Set<MarkName>();

/** Sets a mark in the frame after the next paint. */
export function markPainted(name: MarkName): void {
  if (set.has(name)) return;
  set.add(name);
  afterPaint(() => performance.mark(name));
}

/** Measures `board:filter` from `start` (ms, as `performance.now()`) to the frame that shows the new state. */
export function measureFilter(start: number): void {
  afterPaint(() => performance.measure('board:filter', { start, end: performance.now() }));
}

/** Milliseconds since the page began, for `measureFilter`. */
export function now(): number {
  return performance.now();
}

/** Calls `then` once the next frame is painted, or `later` ms after that; in a hidden page once it is seen. */
export function afterPaint(then: () => void, later = 0): void {
  requestAnimationFrame(() => setTimeout(then, later));
}
