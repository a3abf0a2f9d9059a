import { projectsContent } from '#charts/projectsContent.ts';
import { projectsDrawing } from '#charts/projectsPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Joint major projects as published. */
export const projectsRule: PanelRule = {
  contentOf: projectsContent,
  drawingOf: ({ snapshot }, look) => projectsDrawing(snapshot, look),
  needs: ['major_projects'],
  unfiltered: true,
};
