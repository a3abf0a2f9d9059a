import { useCallback, useEffect, useRef, useState } from 'react';

/** Something that goes away by itself: whether it is shown, and the way to show it for another `ms`. */
export function useShown(ms: number): readonly [boolean, () => void] {
  const [isShown, setShown] = useState(false);
  const timer = useRef(0);
  const show = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(false), ms);
    setShown(true);
  }, [ms]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [isShown, show];
}
