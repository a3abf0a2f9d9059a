import { type RefCallback, useCallback, useRef } from 'react';
import { adoptFirstMap } from '#io/firstMap.ts';
import type { BuiltPanel } from '#model/spec.ts';

/**
 * Hands the map that came with the page over to the panel of the map.
 *
 * returns  `ref` for the box of its picture; `done` takes the first map away, when the panel's own stands
 */
export function useFirstMap(panel: BuiltPanel): { readonly ref: RefCallback<HTMLElement>; readonly done: () => void } {
  const remove = useRef<() => void>(undefined);
  const done = useCallback(() => {
    remove.current?.();
    remove.current = undefined;
  }, []);
  const ref = useCallback(
    (box: HTMLElement | null) => {
      if (box && panel === 'map') remove.current = adoptFirstMap(box);
    },
    [panel],
  );
  return { ref, done };
}
