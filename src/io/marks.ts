/** Marks for measuring, public names. Each counts once per load. */
export type MarkName = 'board:outline' | 'board:data' | 'board:map' | 'board:ready';

const set = new Set<MarkName>();

/** Sets a mark in the frame after the next paint. */
export function markPainted(name: MarkName): void {
  if (set.has(name)) return;
  set.add(name);
  afterPaint(() => performance.mark(name));
}

/** Marks the outlines that came with the page: they were painted with its first words, before any script of ours. */
export function markServedOutline(): void {
  if (set.has('board:outline')) return;
  set.add('board:outline');
  // The browser tells of a paint when it has the time.
  const observer = new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    performance.mark('board:outline', { startTime: paint.startTime });
    observer.disconnect();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** Measures `board:filter` from `start` (ms, as `performance.now()`) to the frame that shows the new state. */
export function measureFilter(start: number): void {
  afterPaint(() => performance.measure('board:filter', { start, end: performance.now() }));
}

/** Milliseconds since the page began, for `measureFilter`. */
export function now(): number {
  return performance.now();
}

/** Ms after which nobody waits for a frame any longer: a page in the background paints none. */
const NO_FRAME = 250;

/** Resolves when what stands in the page now has been painted, or will not be soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, NO_FRAME);
  });
}

/** Calls `then` once the next frame is painted, or `later` ms after that; in a hidden page once it is seen. */
export function afterPaint(then: () => void, later = 0): void {
  requestAnimationFrame(() => setTimeout(then, later));
}
