import type { Issue } from '#model/issue.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { TableName } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Whether a panel can be drawn, and what stands in the way. */
export type PanelState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty'; readonly why: 'filtered' | 'no-ledger' }
  | { readonly kind: 'empty'; readonly why: 'absent'; readonly table: string }
  | { readonly kind: 'error'; readonly table: string };

/** What the state of a panel depends on. */
interface Footing {
  readonly snapshot: Snapshot;
  /** Tables of the package that could not be read. */
  readonly failed: ReadonlyMap<string, Issue>;
}

/** What a panel cannot do without. */
export interface Needs {
  /** Optional tables it is drawn from. */
  readonly needs: readonly TableName[];
  /** Says 未导入台账 without reports. */
  readonly ofLedger?: true;
  /** Neither filtered by regions nor by items. */
  readonly unfiltered?: true;
}

/** The state of a panel on this stage. A broken optional table costs the panels drawn from it, never the page. */
export function panelState(stage: Footing, panel: BuiltPanel, rule: Needs): PanelState {
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
