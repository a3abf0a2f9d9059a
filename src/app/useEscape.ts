import { useEffect, useRef } from 'react';
import type { Patch, Spec } from '#model/spec.ts';
import { type FilterStep, stepBack, stepsTo } from '#stats/filterSteps.ts';

/** Esc steps back: out of the page of one thing or a single panel, then filter by filter, what was set last first. A dialog closes itself first. */
export function useEscape(spec: Spec, change: (patch: Patch) => void, isDialogOpen: boolean): void {
  const way = useRef<{ spec: Spec; steps: readonly FilterStep[] }>({ spec: {}, steps: [] });
  useEffect(() => {
    way.current = { spec, steps: stepsTo(way.current.steps, way.current.spec, spec) };
  }, [spec]);
  useEffect(() => {
    if (isDialogOpen) return;
    const listen = (event: KeyboardEvent) => {
      const wider = event.key === 'Escape' && !event.defaultPrevented ? stepBack(spec, way.current.steps) : undefined;
      if (wider) change(wider);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [spec, change, isDialogOpen]);
}
