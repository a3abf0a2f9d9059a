import { useCallback, useRef } from 'react';
import { markPainted } from '#io/marks.ts';
import type { BuiltPanel } from '#model/spec.ts';

/** Sets `board:map` when the map stands, and `board:ready` when every panel that begins in the first viewport does. */
export function useFirstViewport(): (panel: BuiltPanel) => void {
  const done = useRef(new Set<string>());
  return useCallback((panel) => {
    done.current.add(panel);
    if (panel === 'map') {
      markPainted('board:outline');
      markPainted('board:map');
    }
    // With the frame, which lays the page out anyway.
    requestAnimationFrame(() => {
      const first = [...document.querySelectorAll<HTMLElement>('[data-panel]')].filter(
        (element) => element.getBoundingClientRect().top < window.innerHeight,
      );
      if (first.length > 0 && first.every((element) => done.current.has(element.dataset.panel ?? '')))
        markPainted('board:ready');
    });
  }, []);
}
