import { type RefObject, useEffect, useState } from 'react';
import { holdPicture } from '#wall/holdPicture.ts';

/** `wanted`, one render late and under a still copy of what `deck` showed before: a change is seen as a cross-fade. */
export function useFaded<T>(wanted: T, deck: RefObject<HTMLElement | null>): T {
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (shown === wanted) return;
    const release = deck.current ? holdPicture(deck.current) : () => {};
    setShown(wanted);
    requestAnimationFrame(release);
  }, [wanted, shown, deck]);
  return shown;
}
