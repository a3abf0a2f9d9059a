import { useNight } from '#wall/useRhythm.ts';
import { useShown } from '#wall/useShown.ts';

/** How long a touch or a key lights a wall at night, ms. */
const LIT_MS = 60_000;

/** The way to light the wall for a minute; undefined where it is not dimmed, by day or while it is lit. */
export function useDimmed(hours: string | undefined): (() => void) | undefined {
  const isNight = useNight(hours);
  const [isLit, light] = useShown(LIT_MS);
  return isNight && !isLit ? light : undefined;
}
