import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import type { Stage } from '#views/Stage.ts';

/** Whether a panel can be drawn, and what stands in the way. */
export type PanelState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty'; readonly why: 'filtered' | 'no-ledger' }
  | { readonly kind: 'empty'; readonly why: 'absent'; readonly table: string }
  | { readonly kind: 'error'; readonly table: string };

/** What the state of a panel depends on. */
type Footing = Pick<Stage, 'snapshot' | 'failed'>;

/** The state of a panel on this stage. A broken optional table costs the panels drawn from it, never the page. */
export function panelState(stage: Footing, panel: BuiltPanel, rule: PanelRule): PanelState {
  const { snapshot, failed } = stage;
  const { needs, ofLedger, unfiltered } = rule;
  const broken = [...needs, ...statNeeds(stage, panel)].find((table) => failed.has(table));
  if (broken) return { kind: 'error', table: broken };
  if (ofLedger && !snapshot.ledger.hasReports) return { kind: 'empty', why: 'no-ledger' };
  const lacking = [...needs, ...statNeeds(stage, panel)].find((table) => snapshot.ledger.tables[table].length === 0);
  if (lacking) return { kind: 'empty', why: 'absent', table: lacking };
  const withoutItems = snapshot.measure === 'stat' || snapshot.measure === 'platforms';
  const byRegion = (panel === 'map' || panel === 'ranking') && withoutItems;
  const isEmpty = byRegion ? !snapshot.hasRegions : snapshot.isEmpty;
  return isEmpty && !unfiltered ? { kind: 'empty', why: 'filtered' } : { kind: 'ready' };
}

function statNeeds({ snapshot: { measure } }: Footing, panel: BuiltPanel) {
  if (panel !== 'map' && panel !== 'ranking') return [];
  if (measure === 'stat') return ['statistics', 'indicators'] as const;
  return measure === 'platforms' ? (['platforms', 'platform_regions'] as const) : [];
}
