import type { FramedPicture } from '#charts/framedPicture.ts';
import { mapGround } from '#charts/mapGround.ts';
import { panelState } from '#charts/panelState.ts';
import type { Package } from '#io/board.ts';
import { boardOn, boardTerms, mayDrawOutlines, settledOn } from '#io/settledBoard.ts';
import { BUILT_PANELS, type BuiltPanel } from '#model/spec.ts';
import { parseAddress } from '#parse/address.ts';
import { indexLedger } from '#stats/ledger.ts';
import { periodOf, snapshotOf } from '#stats/snapshot.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { panelPicture } from '#views/panelPicture.ts';
import { PANEL_RULES } from '#views/panels.ts';

const RULES: Readonly<Record<BuiltPanel, PanelRule>> = { ...PANEL_RULES, ...PAGE_RULES };

/** Which picture of a package is wanted. */
export interface SvgTerms {
  /** Address: panel and filters, as "?panel=map&asof=2023-11". */
  readonly query: string;
  readonly theme: 'light' | 'dark';
  /** Px. */
  readonly width: number;
  /** "2023-12-05": decides whether a report is still awaited. */
  readonly today: string;
}

/**
 * The picture of a panel without a browser: the same builder, from the same content, as the export of the page.
 *
 * throws  Error in one sentence where the address cannot be used or there is nothing to draw
 */
export async function panelSvg(data: Package, { query, theme, width, today }: SvgTerms): Promise<FramedPicture> {
  const asked = parseAddress(query);
  const terms = boardTerms(data, asked);
  const { board, spec, notices, isUsable } = settledOn(data, boardOn(data, terms), asked, terms);
  const [notice] = notices;
  if (notice) throw new Error(`${notice.name}=${notice.value} is not known (${notice.kind}).`);
  const panel = BUILT_PANELS.find((id) => id === spec.panel);
  if (!panel) throw new Error(`Which panel? --panel ${BUILT_PANELS.join(' | ')}`);
  if (!isUsable) throw new Error('Required tables of the package cannot be read.');
  const ledger = indexLedger(board.tables, periodOf(board.tables, spec) ?? '', data.descriptor.side_order);
  const ground = {
    snapshot: snapshotOf(ledger, spec, today),
    ground: mapGround(data, board.tables.regions),
    titleBlock: data.titleBlock,
    mayDrawOutlines: mayDrawOutlines(data, spec),
  };
  const state = panelState({ snapshot: ground.snapshot, failed: data.failed }, panel, RULES[panel]);
  if (state.kind !== 'ready') throw new Error(`There is nothing to draw: ${JSON.stringify(state)}.`);
  return panelPicture(ground, RULES[panel], { theme, width, withheldItems: board.withheldItems });
}
