import { useEffect, useState } from 'react';
import type { FramedPicture } from '#charts/framedPicture.ts';
import { pictureRoom, pictureScale } from '#charts/paperSize.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { Ground, PanelRule } from '#views/PanelRule.ts';
import { panelPicture } from '#views/panelPicture.ts';
import { useStage } from '#views/Stage.ts';

/** Width of a picture, px: on paper its smallest letters are still 8 points. */
const UPRIGHT = 600;
const ACROSS = 900;

/** A panel whose picture is asked for; isWide: its page lies across. */
export interface PictureWish {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly isWide: boolean;
}

interface Drawn {
  readonly of: unknown;
  readonly pictures: ReadonlyMap<BuiltPanel, FramedPicture>;
}

/** The pictures asked for, light as paper is, one after the other as they are drawn; those drawn once stay until the numbers change. */
export function usePictures(wishes: readonly PictureWish[]): ReadonlyMap<BuiltPanel, FramedPicture> {
  const { snapshot, ground, titleBlock, mayDrawOutlines, withheldItems } = useStage();
  const [drawn, setDrawn] = useState<Drawn>({ of: undefined, pictures: new Map() });
  const pictures = drawn.of === snapshot ? drawn.pictures : NONE;
  const next = wishes.find(({ panel }) => !pictures.has(panel));
  useEffect(() => {
    if (!next) return;
    let isWanted = true;
    const keep = (picture: FramedPicture) =>
      isWanted &&
      setDrawn((before) => ({
        of: snapshot,
        pictures: new Map(before.of === snapshot ? before.pictures : []).set(next.panel, picture),
      }));
    void paperPicture({ snapshot, ground, titleBlock, mayDrawOutlines }, next, withheldItems).then(keep, () =>
      keep(NO_PICTURE),
    );
    return () => {
      isWanted = false;
    };
  }, [next, snapshot, ground, titleBlock, mayDrawOutlines, withheldItems]);
  return pictures;
}

const NONE: ReadonlyMap<BuiltPanel, FramedPicture> = new Map();
/** Stands for a picture that cannot be drawn or read: its table stands alone. */
const NO_PICTURE: FramedPicture = { svg: '', width: 0, height: 0, alt: '' };
/** Size of the small letters of a picture, px; on paper they must not fall below 8 points. */
const SMALL = 12;
const LEAST_POINTS = 8;

/** A panel's picture for a page: one that is higher than the page is drawn closer; none where its letters could not be read. */
async function paperPicture(
  ground: Ground,
  { rule, isWide }: PictureWish,
  withheldItems: number,
): Promise<FramedPicture> {
  const terms = { theme: 'light' as const, width: isWide ? ACROSS : UPRIGHT, withheldItems };
  const picture = await panelPicture(ground, rule, terms);
  if (isLegible(picture, isWide)) return picture;
  const room = pictureRoom(isWide);
  const over = picture.height - (room.height * picture.width) / room.width;
  const closer = await panelPicture(ground, rule, { ...terms, cut: over });
  return isLegible(closer, isWide) ? closer : NO_PICTURE;
}

function isLegible(picture: FramedPicture, isWide: boolean): boolean {
  return pictureScale(picture, isWide) * SMALL * 0.75 >= LEAST_POINTS;
}
