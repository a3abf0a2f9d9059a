import { onLife } from '#io/lifecycle.ts';

/**
 * Keeps the screen from sleeping as long as the page is shown, where the browser can (over https or on localhost).
 *
 * told     called with whether the screen is held, on every change
 * returns  the way to let it sleep again
 */
export function keepAwake(told: (isHeld: boolean) => void): () => void {
  let held: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (isOver || (held && !held.released) || document.visibilityState !== 'visible') return;
    const lock = await request();
    if (!lock) return;
    if (isOver) return void lock.release().catch(() => undefined);
    held = lock;
    lock.addEventListener('release', () => told(false), { once: true });
    told(true);
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
