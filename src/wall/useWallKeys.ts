import { useEffect } from 'react';
import type { ShowActs } from '#wall/useShow.ts';

/** What each key of a presenter does. */
const KEYS: ReadonlyMap<string, (acts: ShowActs) => void> = new Map([
  ['ArrowRight', ({ go }) => go(1)],
  ['PageDown', ({ go }) => go(1)],
  ['ArrowLeft', ({ go }) => go(-1)],
  ['PageUp', ({ go }) => go(-1)],
  [' ', ({ pause }) => pause()],
  ['Home', ({ home }) => home()],
]);

/** Keys of a presenter: arrows and page keys step, Space pauses, Home begins anew. */
export function useWallKeys(acts: ShowActs): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : KEYS.get(event.key);
      if (!act) return;
      event.preventDefault();
      act(acts);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts]);
}
