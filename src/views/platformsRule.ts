import { platformsContent } from '#charts/platformsContent.ts';
import { platformsDrawing } from '#charts/platformsPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Platforms and their regions. */
export const platformsRule: PanelRule = {
  contentOf: platformsContent,
  drawingOf: ({ snapshot }, look) => platformsDrawing(snapshot, look),
  needs: ['platforms', 'platform_regions'],
  unfiltered: true,
};
