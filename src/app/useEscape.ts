import { useEffect, useRef } from 'react';
import { hasOpenDialog } from '#io/page.ts';
import type { Patch, Spec } from '#model/spec.ts';
import { type FilterStep, stepBack, stepsTo } from '#stats/filterSteps.ts';

/** Esc steps back: out of the page of one thing or a single panel, then filter by filter, what was set last first. A dialog closes itself first. */
export function useEscape(spec: Spec, change: (patch: Patch) => void): void {
  const way = useRef<{ spec: Spec; steps: readonly FilterStep[] }>({ spec: {}, steps: [] });
  useEffect(() => {
    way.current = { spec, steps: stepsTo(way.current.steps, way.current.spec, spec) };
  }, [spec]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenDialog()) return;
      const wider = stepBack(spec, way.current.steps);
      if (wider) change(wider);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [spec, change]);
}
