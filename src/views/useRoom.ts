import { useBox } from '#ui/useBox.ts';
import type { Stretch } from '#ui/useDrawing.ts';
import { useStage } from '#views/Stage.ts';

/** Width of a picture on an upright A4 sheet with usual margins, px. */
const PAPER_WIDTH = 686;

/** The box of a picture, and how it fills it. Paper is narrower than the screen, and asks for nothing to be filled. */
export function useRoom(stretch: Stretch): ReturnType<typeof useBox> & { readonly stretch: Stretch } {
  const { isPrinting } = useStage();
  const { ref, box } = useBox();
  if (!isPrinting || !box) return { ref, box, stretch };
  return { ref, box: { ...box, width: Math.min(box.width, PAPER_WIDTH) }, stretch: false };
}
