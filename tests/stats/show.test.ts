import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atStep, LONGEST_PAUSE_MS, pauseOrGoOn, type Show, showTime, stepped, withoutLongPause } from '#stats/show.ts';

const MINUTE = 60_000;
/** Steps gone since the start, 20 s each. */
const stepAt = (show: Show, now: number) => Math.floor((showTime(show, now) - show.startMs) / 20_000);

describe('a running show', () => {
  it('stands still while paused and goes on from there', () => {
    const paused = pauseOrGoOn({ startMs: 0 }, 50_000);
    expect(stepAt(paused, 50_000)).toBe(2);
    expect(stepAt(paused, 50_000 + 9 * MINUTE)).toBe(2);
    const going = pauseOrGoOn(paused, 50_000 + 9 * MINUTE);
    expect(going).toEqual({ startMs: 9 * MINUTE });
    expect(stepAt(going, 50_000 + 9 * MINUTE + 9_999)).toBe(2);
    expect(stepAt(going, 50_000 + 9 * MINUTE + 10_000)).toBe(3);
  });

  it.each([
    ['just before ten minutes', LONGEST_PAUSE_MS - 1, true, 2],
    ['after ten minutes', LONGEST_PAUSE_MS, false, 2],
    ['a minute later', LONGEST_PAUSE_MS + MINUTE, false, 5],
    ['with the clock set back', -MINUTE, true, 2],
  ])('ends its pause by itself: %s', (_when, later, isPaused, step) => {
    const now = 50_000 + later;
    const show = withoutLongPause(pauseOrGoOn({ startMs: 0 }, 50_000), now);
    expect(show.pausedMs !== undefined).toBe(isPaused);
    expect(stepAt(show, now)).toBe(step);
  });

  it.each([
    [1, 3],
    [-1, 1],
    [-5, -3],
    [0, 2],
  ])('stepped by %d the step begins now', (by, step) => {
    const show = stepped({ startMs: 0 }, by, 20, 53_000);
    expect(stepAt(show, 53_000)).toBe(step);
    expect(stepAt(show, 72_999)).toBe(step);
    expect(stepAt(show, 73_000)).toBe(step + 1);
  });

  it('stepped while paused it stays paused', () => {
    const show = stepped(pauseOrGoOn({ startMs: 0 }, 50_000), 1, 20, 55_000);
    expect(show.pausedMs).toBe(50_000);
    expect(stepAt(show, 99_000)).toBe(3);
  });

  it('goes to a step by its index', () => {
    expect(stepAt(atStep({ startMs: 123 }, 4, 20, 77_777), 77_777)).toBe(4);
    expect(atStep({ startMs: 0 }, 0, 20, 500)).toEqual({ startMs: 500 });
  });

  it('a pause of any length under ten minutes loses and gains no time', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: LONGEST_PAUSE_MS - 1 }), (at, length) => {
        const going = pauseOrGoOn(pauseOrGoOn({ startMs: 0 }, at), at + length);
        expect(showTime(going, at + length) - going.startMs).toBe(at);
      }),
    ));
});
