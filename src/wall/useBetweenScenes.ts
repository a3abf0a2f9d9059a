import { useEffect, useRef } from 'react';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import type { Position } from '#wall/useShow.ts';

/** Takes newer data, or a newer program, when a scene begins and never within one. */
export function useBetweenScenes({ scene, step, beganMs }: Position): void {
  const fresh = useFreshness();
  const latest = useRef(fresh);
  useEffect(() => {
    latest.current = fresh;
  }, [fresh]);
  const last = useRef({ scene, beganMs });
  useEffect(() => {
    const isNew = scene !== last.current.scene || (step === 0 && beganMs !== last.current.beganMs);
    last.current = { scene, beganMs };
    if (!isNew) return;
    if (latest.current?.canReload) latest.current.reload(false);
    else if (latest.current?.canTake) latest.current.take();
  }, [scene, step, beganMs]);
}
