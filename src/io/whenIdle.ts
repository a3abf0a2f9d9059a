import { afterPaint } from '#io/marks.ts';

/** Left to the browser and to the person between a frame and a task, ms. */
const BREATH = 16;

const tasks = new Set<() => void>();
let isAsked = false;

/**
 * Runs `task` after what is done now is on screen, one task between two frames, the first asked for first. Safari does not tell of
 * idleness, so that nothing is waited for but the frame. Returns the way to call it off.
 */
export function whenIdle(task: () => void): () => void {
  tasks.add(task);
  ask();
  return () => tasks.delete(task);
}

function ask(): void {
  if (isAsked || tasks.size === 0) return;
  isAsked = true;
  afterPaint(runOne, BREATH);
}

function runOne(): void {
  isAsked = false;
  const [task] = tasks;
  if (!task) return;
  tasks.delete(task);
  try {
    task();
  } finally {
    ask();
  }
}
