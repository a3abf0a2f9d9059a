import { useEffect, useMemo, useRef } from 'react';
import { type Look, lookOf } from '#charts/look.ts';
import type { Drawing } from '#charts/picture.ts';

/** `fill`: the drawing has the height its place gives; `grow`: the height it needs, or more where its place has it; else the height it needs. */
export type Stretch = false | 'fill' | 'grow';

interface DrawingRequest {
  /** Must be the same function as long as it draws the same. */
  readonly draw: (look: Look) => Drawing;
  readonly theme: Look['theme'];
  readonly stretch: Stretch;
  /** Px; undefined as long as the box has no area. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The drawing for a box, and the height it holds open, px: the drawing's own need, lest one that has grown keep its place from shrinking. */
export function useDrawing({ draw, theme, stretch, width, height }: DrawingRequest): {
  readonly drawing: Drawing | undefined;
  readonly room: number | undefined;
} {
  const natural = useMemo(
    () => (width && stretch !== 'fill' ? draw(lookOf(theme, width)) : undefined),
    [draw, theme, stretch, width],
  );
  const own = natural?.height;
  const isGrown = stretch === 'grow' && own !== undefined && height !== undefined && height > own;
  const given = stretch === 'fill' || isGrown ? height : undefined;
  const drawing = useMemo(
    () => (width && given !== undefined ? draw(lookOf(theme, width, given)) : natural),
    [draw, theme, width, given, natural],
  );
  // Not before the box has the room asked for: the first drawing would be thrown away at once.
  const hasDrawn = useRef(false);
  const isTooSoon = stretch === 'grow' && !hasDrawn.current && (own === undefined || (height ?? 0) < own);
  useEffect(() => {
    hasDrawn.current ||= drawing !== undefined && !isTooSoon;
  }, [drawing, isTooSoon]);
  return { drawing: isTooSoon ? undefined : drawing, room: own };
}
