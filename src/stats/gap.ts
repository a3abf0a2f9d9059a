/**
 * How far progress stands behind elapsed time, in percentage points; negative: ahead.
 *
 * Rounded to 6 decimals before it is compared, so that 83.333… − 83.333… is 0 and a limit is a limit.
 */
export function gapOf(elapsed: number, progress: number): number {
  return Math.round((elapsed - progress) * 1e6) / 1e6 + 0;
}

/** The same seen from the other end: positive is ahead of elapsed time, in points. */
export function leadOf(elapsed: number, progress: number): number {
  return gapOf(progress, elapsed);
}
