import type { Look } from '#charts/look.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { Figure } from '#ui/Figure.tsx';
import { useDrawing } from '#ui/useDrawing.ts';
import { useStage } from '#views/Stage.ts';
import { usePick } from '#views/usePick.ts';
import { useRoom } from '#views/useRoom.ts';

interface PagePictureProps {
  /** Must be the same function as long as it draws the same. */
  readonly draw: (look: Look) => Drawing;
  readonly sentence: string;
  readonly onPick?: ((target: Target) => void) | undefined;
}

/** A drawing in a part of a page: as wide as its place, as high as it needs, or higher where the part beside it is. */
export function PagePicture(props: PagePictureProps) {
  return (
    <Boundary part="picture">
      <Whole {...props} />
    </Boundary>
  );
}

function Whole({ draw, sentence, onPick }: PagePictureProps) {
  const { theme } = useStage();
  const { dialog, ...pick } = usePick(onPick);
  const { ref, box, stretch } = useRoom('grow');
  const { drawing, room } = useDrawing({ draw, theme, stretch, width: box?.width, height: box?.height });
  return (
    <div className="picture-box grow" ref={ref}>
      <div style={{ height: room }}>
        {drawing && box && <Figure drawing={drawing} width={box.width} sentence={sentence} {...pick} />}
      </div>
      {dialog}
    </div>
  );
}
