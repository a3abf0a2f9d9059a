import { drawingWidth, type FramedPicture, framedPicture } from '#charts/framedPicture.ts';
import { type Look, lookOf } from '#charts/look.ts';
import { pictureFrame } from '#charts/pictureFrame.ts';
import { drawnSvg } from '#ui/drawnSvg.ts';
import type { Ground, PictureRule } from '#views/PanelRule.ts';

/** How a picture that leaves the board is drawn. */
export interface PictureTerms {
  readonly theme: Look['theme'];
  /** Px. */
  readonly width: number;
  readonly withheldItems: number;
  /** Px by which the drawing is to be lower than it would be, where it can. */
  readonly cut?: number;
}

/**
 * The picture of a panel with all its words in it, drawn anew from the same content as the screen: for files, the clipboard,
 * paper and documents.
 *
 * throws  where the part of ECharts that it needs cannot be loaded
 */
export async function panelPicture(ground: Ground, rule: PictureRule, terms: PictureTerms): Promise<FramedPicture> {
  const { snapshot } = ground;
  const width = drawingWidth(terms.width);
  const { withheldItems, cut, theme } = terms;
  const look = lookOf(theme, width);
  const natural = rule.drawingOf(ground, look);
  const drawing = cut === undefined ? natural : rule.drawingOf(ground, { ...look, height: natural.height - cut });
  const drawn = await drawnSvg(drawing, width);
  const facts = { snapshot, withheldItems, isUnfiltered: rule.unfiltered ?? false };
  return framedPicture(pictureFrame(rule.contentOf(snapshot), facts), drawn, look.tokens);
}
