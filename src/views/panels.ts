import { areasContent } from '#charts/areasContent.ts';
import { areasDrawing } from '#charts/areasPicture.ts';
import { itemsContent } from '#charts/itemsContent.ts';
import { itemsDrawing } from '#charts/itemsPicture.ts';
import { kpiContent } from '#charts/kpiContent.ts';
import { kpiDrawing } from '#charts/kpiPicture.ts';
import type { Look } from '#charts/look.ts';
import { mapContent } from '#charts/mapContent.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import type { Content, Drawing } from '#charts/picture.ts';
import { rankingContent } from '#charts/rankingContent.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { TableName } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { Stage } from '#views/Stage.ts';

/** What a drawing is made from: of a stage, the part that needs no screen. */
export type Ground = Pick<Stage, 'snapshot' | 'ground' | 'titleBlock' | 'mayDrawOutlines'>;

/** What a panel is made of and what it cannot do without. */
export interface PanelRule {
  readonly contentOf: (snapshot: Snapshot) => Content;
  readonly drawingOf: (ground: Ground, look: Look) => Drawing;
  /** Optional tables it is drawn from. */
  readonly needs: readonly TableName[];
  /** Least width of the drawing, px; a narrower box scrolls sideways. */
  readonly minWidth?: (snapshot: Snapshot) => number;
  /** Says 未导入台账 without reports. */
  readonly ofLedger?: true;
  /** Neither filtered by regions nor by items. */
  readonly unfiltered?: true;
}

/** Panels of the first screen that come with the shell; all others are a chunk of their own, see `pagePanels.ts`. */
export const PANEL_RULES = {
  kpi: {
    contentOf: kpiContent,
    drawingOf: ({ snapshot }, look) => kpiDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  areas: {
    contentOf: areasContent,
    drawingOf: ({ snapshot }, look) => areasDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  ranking: { contentOf: rankingContent, drawingOf: ({ snapshot }, look) => rankingDrawing(snapshot, look), needs: [] },
  map: { contentOf: mapContent, drawingOf: mapOrTiles, needs: [] },
  items: {
    contentOf: itemsContent,
    drawingOf: ({ snapshot }, look) => itemsDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
} as const satisfies Partial<Record<BuiltPanel, PanelRule>>;

/** A panel that is there with the shell. */
export type ShellPanel = keyof typeof PANEL_RULES;

function mapOrTiles({ snapshot, ground, titleBlock, mayDrawOutlines }: Ground, look: Look): Drawing {
  if (ground && mayDrawOutlines && !snapshot.spec.tiles) return mapDrawing(snapshot, ground, titleBlock, look);
  return tilesDrawing(snapshot, ground, look);
}
