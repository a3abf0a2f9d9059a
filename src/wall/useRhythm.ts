import { useSyncExternalStore } from 'react';
import { hourNow, onBeat } from '#io/clock.ts';
import { WORLD } from '#io/world.ts';
import { drift } from '#stats/drift.ts';
import { isNight } from '#stats/night.ts';

/** Where the picture stands this minute, as the text of a `translate`. */
export function useDrift(): string {
  return useSyncExternalStore(onBeat, () => {
    const { x, y } = drift(WORLD.now());
    return `${x}px ${y}px`;
  });
}

/** Is it night, by the hours of the address? */
export function useNight(hours: string | undefined): boolean {
  return useSyncExternalStore(onBeat, () => isNight(hours, hourNow()));
}
