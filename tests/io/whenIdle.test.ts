import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '#io/whenIdle.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A frame is painted, and what waited for it runs. */
function paint(): void {
  for (const run of frames.splice(0)) run();
  vi.runAllTimers();
}

it('runs one task after each frame, in the order asked for, and no frame is asked for when none is left', () => {
  const run: string[] = [];
  for (const name of ['a', 'b', 'c']) whenIdle(() => run.push(name));
  expect(run).toEqual([]);
  const after = [1, 2, 3].map(() => {
    paint();
    return run.join('');
  });
  expect(after).toEqual(['a', 'ab', 'abc']);
  expect(frames).toEqual([]);
});

it('runs nothing that was called off, and goes on after a task that throws', () => {
  const run: string[] = [];
  const off = whenIdle(() => run.push('a'));
  whenIdle(() => {
    throw new Error('planted');
  });
  whenIdle(() => run.push('c'));
  off();
  expect(paint).toThrow('planted');
  paint();
  expect(run).toEqual(['c']);
});
