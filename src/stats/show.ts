/** A running wall: when its first step began, and since when it stands still. */
export interface Show {
  readonly startMs: number;
  readonly pausedMs?: number;
}

/** A pause ends by itself: nobody may be left to end it. */
export const LONGEST_PAUSE_MS = 10 * 60_000;

/** The moment the wall looks from: its clock stands while paused. */
export function showTime({ pausedMs }: Show, nowMs: number): number {
  return pausedMs ?? nowMs;
}

/** The same show once its pause has lasted too long: it goes on from where it stood. */
export function withoutLongPause(show: Show, nowMs: number): Show {
  const { startMs, pausedMs } = show;
  if (pausedMs === undefined || nowMs - pausedMs < LONGEST_PAUSE_MS) return show;
  return { startMs: startMs + LONGEST_PAUSE_MS };
}

/** Stops the clock, or lets it go on from where it stood. */
export function pauseOrGoOn({ startMs, pausedMs }: Show, nowMs: number): Show {
  return pausedMs === undefined ? { startMs, pausedMs: nowMs } : { startMs: startMs + nowMs - pausedMs };
}

/**
 * The show moved by `by` steps; the step it comes to begins now.
 *
 * by  whole steps, negative ones go back
 */
export function stepped(show: Show, by: number, seconds: number, nowMs: number): Show {
  const time = showTime(show, nowMs);
  const index = Math.floor((time - show.startMs) / (seconds * 1000)) + by;
  return { ...show, startMs: time - index * seconds * 1000 };
}

/** The show at the beginning of step `index` of its playlist. */
export function atStep(show: Show, index: number, seconds: number, nowMs: number): Show {
  return { ...show, startMs: showTime(show, nowMs) - index * seconds * 1000 };
}
