import { useEffect } from 'react';
import type { WallActs } from '#wall/acts.ts';

/** What each key of a presenter does. */
const KEYS: ReadonlyMap<string, (acts: WallActs) => void> = new Map([
  ['ArrowRight', ({ go }) => go(1)],
  ['PageDown', ({ go }) => go(1)],
  ['ArrowLeft', ({ go }) => go(-1)],
  ['PageUp', ({ go }) => go(-1)],
  [' ', ({ pause }) => pause()],
  ['Home', ({ home }) => home()],
  ['f', ({ fullScreen }) => fullScreen()],
  ['p', ({ visitors }) => visitors()],
  ['ctrl+shift+l', ({ log }) => log()],
]);

/**
 * Keys of a presenter: arrows and page keys step, Space pauses, Home begins anew, F fills the screen, P is for visitors.
 *
 * wake  lights a dimmed wall, where it is dimmed: any key then does this alone, but P, which nobody may have to press twice
 */
export function useWallKeys(acts: WallActs, wake: (() => void) | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      wake?.();
      if (wake && nameOf(event) !== 'p') return;
      const act = KEYS.get(nameOf(event));
      if (!act) return;
      event.preventDefault();
      act(acts);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts, wake]);
}

function nameOf({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): string {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (altKey || metaKey) return '';
  return ctrlKey ? `ctrl+${shiftKey ? 'shift+' : ''}${plain}` : plain;
}
