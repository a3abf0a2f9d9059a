import { onLife } from '#io/lifecycle.ts';

/** What became of the wish that the screen stay awake. */
export type WakeWord = 'held' | 'lost' | 'refused';

/**
 * Keeps the screen from sleeping as long as the page is shown, where the browser can (over https or on localhost).
 *
 * told     called on every change; of a refusal once, until the screen was held
 * returns  the way to let it sleep again
 */
export function keepAwake(told: (word: WakeWord) => void): () => void {
  let held: WakeLockSentinel | undefined;
  let isOver = false;
  let isRefused = false;
  const ask = async () => {
    if (isOver || (held && !held.released) || document.visibilityState !== 'visible') return;
    const lock = await request();
    if (!lock) {
      if (!isRefused && !isOver) told('refused');
      isRefused = true;
      return;
    }
    isRefused = false;
    if (isOver) return void lock.release().catch(() => undefined);
    held = lock;
    lock.addEventListener('release', () => told('lost'), { once: true });
    told('held');
  };
  void ask();
  // A lock is lost with every change to another window.
  const stop = onLife((event) => {
    if (event === 'visible' || event === 'resume') void ask();
  });
  return () => {
    isOver = true;
    stop();
    void held?.release().catch(() => undefined);
  };
}

async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    // Browsers of before, and pages over plain http, have none.
    return await navigator.wakeLock?.request('screen');
  } catch {
    return undefined;
  }
}
