import type { Look } from '#charts/look.ts';
import { lookOf } from '#charts/look.ts';
import { mapContent } from '#charts/mapContent.ts';
import { mapGround } from '#charts/mapGround.ts';
import { mapLayers } from '#charts/mapLayers.ts';
import { panelState } from '#charts/panelState.ts';
import { node, svgNodes } from '#charts/svgNodes.ts';
import { appliedLedger } from '#io/appliedLedger.ts';
import type { Package } from '#io/board.ts';
import { boundaryHash } from '#io/boundaryHash.ts';
import { today } from '#io/clock.ts';
import { dropFirstMap, type FirstView, firstMap, showFirstView } from '#io/firstMap.ts';
import { markPainted, painted } from '#io/marks.ts';
import { fillsPlaces, pageTheme } from '#io/page.ts';
import { type Asked, mayDrawOutlines } from '#io/settledBoard.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { monthName } from '#words/month.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** Where the first map stands: the look of the page, and px of its box; `height` only where the box fixes it. */
export interface FirstPlace {
  readonly theme: Look['theme'];
  readonly width: number;
  readonly height?: number | undefined;
}

/**
 * The map of the overview as the board itself will draw it, from the same layers; undefined where it will draw none: no outline
 * belongs to a region, this audience may not see outlines, no item or region passes the filters, or there is nothing to show.
 *
 * today  "2023-12-05"
 */
export function colouredFirstView(
  data: Package,
  asked: Asked,
  today: string,
  place: FirstPlace,
): FirstView | undefined {
  const snapshot = snapshotOn(data, asked, today);
  // The ledger asked for is empty, and the statistic shown in its place has not been asked for.
  if (snapshot?.measure === 'stat' && snapshot.ledger.tables.statistics.length === 0) return undefined;
  const ground = snapshot && mapGround(data, snapshot.ledger.tables.regions);
  if (!ground || !mayDrawOutlines(data, snapshot.spec)) return undefined;
  if (panelState({ snapshot, failed: data.failed }, 'map', { needs: [] }).kind !== 'ready') return undefined;
  const { theme, width, height } = place;
  const { layers, layout } = mapLayers(snapshot, ground, data.titleBlock, lookOf(theme, width, height));
  const { title, subtitle, isDemo, sourceText, asof = snapshot.moment.asof, asofText } = mapContent(snapshot);
  const size = { width: String(width), height: String(layout.height) };
  return {
    title,
    subtitle,
    picture: node('svg', size, svgNodes(layers, 'first')),
    source: `${SOURCE_WORDS.label}${sourceText}`,
    badge: isDemo ? SOURCE_WORDS.badge : undefined,
    asof: asofText ?? monthName(asof),
  };
}

/**
 * Colours the map that came with the page, unless this browser lays a ledger of its own over the data: that takes longer to read.
 * Outlines that are not those of the data go. Resolves when what is there has been painted.
 */
export async function colourFirstMap(data: Package, asked: Asked, folder: string): Promise<void> {
  const place = firstMap();
  if (!place) return;
  const { width, height, boundary } = place;
  const hasOwn = asked.spec.ledger !== undefined || appliedLedger(folder) !== undefined;
  const box = { theme: pageTheme(), width, height: fillsPlaces() ? height : undefined };
  const view = hasOwn ? undefined : colouredFirstView(data, asked, today(), box);
  if (!view) {
    if (!hasOwn || hashOf(data) !== boundary) dropFirstMap();
    return;
  }
  showFirstView(view);
  markPainted('board:map');
  await painted();
}

function hashOf({ descriptor, raw }: Package): string {
  return boundaryHash(
    descriptor,
    [...(raw?.files ?? [])].map(([path, bytes]) => ({ path, bytes })),
  );
}
