import { useMemo } from 'react';
import { type Look, lookOf } from '#charts/look.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import { Figure } from '#ui/Figure.tsx';
import { useBox } from '#ui/useBox.ts';
import { useStage } from '#views/Stage.ts';
import { usePick } from '#views/usePick.ts';

interface PagePictureProps {
  /** Must be the same function as long as it draws the same. */
  readonly draw: (look: Look) => Drawing;
  readonly sentence: string;
  readonly onPick?: ((target: Target) => void) | undefined;
}

/** A drawing in a part of a page: as wide as its place, as high as it needs. */
export function PagePicture({ draw, sentence, onPick }: PagePictureProps) {
  const { theme } = useStage();
  const { dialog, ...pick } = usePick(onPick);
  const { ref, box } = useBox();
  const width = box?.width;
  const drawing = useMemo(() => (width ? draw(lookOf(theme, width)) : undefined), [draw, theme, width]);
  return (
    <div className="picture-box" ref={ref}>
      {drawing && width && <Figure drawing={drawing} width={width} sentence={sentence} {...pick} />}
      {dialog}
    </div>
  );
}
