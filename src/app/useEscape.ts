import { useEffect } from 'react';
import type { Patch, Spec } from '#model/spec.ts';
import { stepBack } from '#stats/toggle.ts';

/** Esc steps back: out of a single panel, then filter by filter. A dialog closes itself first. */
export function useEscape(spec: Spec, change: (patch: Patch) => void, isDialogOpen: boolean): void {
  useEffect(() => {
    if (isDialogOpen) return;
    const listen = (event: KeyboardEvent) => {
      const wider = event.key === 'Escape' && !event.defaultPrevented ? stepBack(spec) : undefined;
      if (wider) change(wider);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [spec, change, isDialogOpen]);
}
