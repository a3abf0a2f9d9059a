import { type RefCallback, useCallback, useRef } from 'react';

/** Keeps `--top` of an element at its distance from the head of the page, px: style sheets fill the screen below it. */
export function useTop(): RefCallback<HTMLElement> {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => element.style.setProperty('--top', `${element.offsetTop}px`);
    observer.current = new ResizeObserver(measure);
    for (const before of element.parentElement?.children ?? [])
      if (before !== element) observer.current.observe(before);
    measure();
  }, []);
}
