import { createContext, useContext } from 'react';
import type { Code } from '#charts/codeMarks.ts';
import type { Theme } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import type { Target } from '#charts/picture.ts';
import type { Issue } from '#model/issue.ts';
import type { TitleBlock } from '#model/package.ts';
import type { BuiltPanel, Patch } from '#model/spec.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** How a panel stands alone in somebody else's page. */
export interface Embedding {
  /** What a click does there: it filters nothing and opens nothing. */
  readonly select: (target: Target) => void;
  readonly hasTitle: boolean;
  readonly hasSource: boolean;
  /** Whether its table can be opened. */
  readonly hasControls: boolean;
  /** Where the board itself shows the same. */
  readonly boardUrl: string;
}

/** What the shell hands to every view: the numbers, the look, and the ways to change the address. */
export interface Stage {
  readonly snapshot: Snapshot;
  /** Content hash of the data on screen, `data-hash`. */
  readonly hash: string;
  readonly ground: MapGround | undefined;
  readonly titleBlock: TitleBlock | undefined;
  /** Tables of the package that could not be read. */
  readonly failed: ReadonlyMap<string, Issue>;
  /** Everything that is wrong with the data. */
  readonly issues: readonly Issue[];
  readonly hasDemo: boolean;
  readonly withheldItems: number;
  /** Whether outlines may be drawn; tiles stand in for them otherwise. */
  readonly mayDrawOutlines: boolean;
  readonly theme: Theme;
  /** Size of body text in pictures, px; undefined: as on a desk. */
  readonly textSize?: number | undefined;
  /** See `Look`. */
  readonly code?: Code | undefined;
  readonly isPrinting: boolean;
  /** Pictures answer neither pointer nor keys, statuses are plain words: a wall. */
  readonly isStill?: boolean | undefined;
  /** Only in an embed. */
  readonly embedding?: Embedding | undefined;
  /** Chinese title of a table of the package. */
  readonly tableTitle: (table: string) => string;
  readonly change: (patch: Patch) => void;
  /** Opens what can be taken out of a panel: pictures, tables; undefined where nothing can. */
  readonly export?: ((panel: BuiltPanel) => void) | undefined;
  readonly showSources: (ids: readonly string[]) => void;
  /** Offers a panel's link, snippet and code; undefined where nobody shares. */
  readonly share?: ((panel: BuiltPanel) => void) | undefined;
  readonly drawn: (panel: BuiltPanel) => void;
}

const StageContext = createContext<Stage | undefined>(undefined);

/** Puts a stage under the views. */
export const StageProvider = StageContext.Provider;

/** The stage a view stands on. throws if a view is rendered without a shell */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('useStage: no shell around this view.');
  return stage;
}
