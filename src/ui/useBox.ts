import { type RefCallback, useCallback, useRef, useState } from 'react';

/** Size of an element in whole px, following it; undefined until it has an area, for a chart in an empty box throws. */
export function useBox(): { ref: RefCallback<HTMLElement>; box: { width: number; height: number } | undefined } {
  const [box, setBox] = useState<{ width: number; height: number }>();
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
      setBox((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
    measure();
  }, []);
  return { ref, box: box && box.width > 0 ? box : undefined };
}
