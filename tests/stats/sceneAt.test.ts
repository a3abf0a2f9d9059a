import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene, SceneId } from '#model/scene.ts';
import { sceneAt, stepsIn } from '#stats/sceneAt.ts';

const SLOTS = { title: [], left: [], main: [], right: [], foot: [] };
const scene = (id: SceneId, steps: number): Scene => ({
  id,
  steps: Array.from({ length: steps }, () => ({ filter: {}, slots: SLOTS })),
});
/** One overview, three areas, one page of late items; 20 s each, begun at noon. */
const LIST = [scene('overview', 1), scene('areas', 3), scene('regions', 0), scene('late', 1)];
const NOON = 1_700_000_000_000;
const at = (seconds: number) => {
  const { scene: shown, step, remainingMs } = sceneAt(LIST, 20, NOON, NOON + seconds * 1000);
  return [shown.id, step, remainingMs / 1000];
};

describe('what a wall shows', () => {
  it.each([
    [0, 'overview', 0, 20],
    [19.999, 'overview', 0, 0.001],
    [20, 'areas', 0, 20],
    [45, 'areas', 1, 15],
    [79, 'areas', 2, 1],
    [80, 'late', 0, 20],
    [100, 'overview', 0, 20],
    [100 * 1000 + 25, 'areas', 0, 15],
    // A clock set back before the start: the list goes on backwards.
    [-1, 'late', 0, 1],
    [-100, 'overview', 0, 20],
    [-86_400, 'overview', 0, 20],
  ])('after %d s: %s, step %d, %d s left', (seconds, id, step, left) => expect(at(seconds)).toEqual([id, step, left]));

  it('refuses a list without steps and a step without time', () => {
    expect(() => sceneAt([scene('late', 0)], 20, 0, 0)).toThrow(RangeError);
    expect(() => sceneAt(LIST, 0, 0, 0)).toThrow(RangeError);
    expect(() => sceneAt(LIST, Number.NaN, 0, 0)).toThrow(RangeError);
  });
});

describe('whatever the clock does', () => {
  const lists = fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 7 })
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => counts.map((count, index) => scene(LIST[index % LIST.length]?.id ?? 'overview', count)));
  const seconds = fc.integer({ min: 5, max: 600 });
  const times = fc.integer({ min: -4e12, max: 4e12 });
  /** Index of a moment among all steps, counted scene by scene. */
  const indexOf = (list: readonly Scene[], shown: Scene, step: number) =>
    list.slice(0, list.indexOf(shown)).reduce((sum, { steps }) => sum + steps.length, 0) + step;

  it('a step there is, with time left of it', () =>
    fc.assert(
      fc.property(lists, seconds, times, times, (list, each, start, now) => {
        const { scene: shown, step, remainingMs } = sceneAt(list, each, start, now);
        expect(shown.steps[step]).toBeDefined();
        expect(remainingMs).toBeGreaterThan(0);
        expect(remainingMs).toBeLessThanOrEqual(each * 1000);
      }),
    ));

  it('the next step follows when the time left is over, and after the last the first', () =>
    fc.assert(
      fc.property(lists, seconds, times, times, (list, each, start, now) => {
        const before = sceneAt(list, each, start, now);
        const after = sceneAt(list, each, start, now + before.remainingMs);
        const total = stepsIn(list);
        expect(indexOf(list, after.scene, after.step)).toBe((indexOf(list, before.scene, before.step) + 1) % total);
        expect(after.remainingMs).toBe(each * 1000);
      }),
    ));

  it('a jump by whole rounds either way changes nothing', () =>
    fc.assert(
      fc.property(lists, seconds, times, fc.integer({ min: -5000, max: 5000 }), (list, each, now, rounds) => {
        const round = stepsIn(list) * each * 1000;
        expect(sceneAt(list, each, 0, now + rounds * round)).toEqual(sceneAt(list, each, 0, now));
      }),
    ));
});
