import type { Look } from '#charts/look.ts';
import type { Needs } from '#charts/panelState.ts';
import type { Content, Drawing } from '#charts/picture.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { Stage } from '#views/Stage.ts';

/** What a drawing is made from: of a stage, the part that needs no screen. */
export type Ground = Pick<Stage, 'snapshot' | 'ground' | 'titleBlock' | 'mayDrawOutlines'>;

/** What a picture with its words and table is made of. */
export interface PictureRule {
  readonly contentOf: (snapshot: Snapshot) => Content;
  readonly drawingOf: (ground: Ground, look: Look) => Drawing;
  /** Neither filtered by regions nor by items. */
  readonly unfiltered?: true;
}

/** What a panel is made of and what it cannot do without. */
export interface PanelRule extends PictureRule, Needs {}
