import { useEffect, useSyncExternalStore } from 'react';
import { untilThere } from '#io/untilThere.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PANEL_RULES } from '#views/panels.ts';

type Rules = Readonly<Partial<Record<string, PanelRule>>>;
interface Arrived {
  readonly rules: Rules;
  /** Of those that show less among others. */
  readonly brief: Rules;
}

let arrived: Arrived = { rules: PANEL_RULES, brief: {} };
let isWhole = false;
const listeners = new Set<() => void>();

/** Fetched beside the data, not after them: most often the chunk is there before the first panel is drawn. */
const below = untilThere(() => import('#views/belowPanels.ts')).then(({ BELOW_RULES, BRIEF_RULES }) =>
  add(BELOW_RULES, BRIEF_RULES),
);

/**
 * The rule by which a panel is drawn, whichever chunk it comes with; undefined until that is there, which is tried again and again.
 *
 * isBrief  among the other panels of the overview, where some show less
 */
export function useRule(panel: BuiltPanel | undefined, isBrief = false): PanelRule | undefined {
  const { rules, brief } = useSyncExternalStore(onArrival, () => arrived);
  useEffect(() => {
    if (panel) void below.then(() => !(panel in arrived.rules) && loadRest());
  }, [panel]);
  return panel && ((isBrief && brief[panel]) || rules[panel]);
}

/** Panels of pages of their own, asked for elsewhere. */
function loadRest(): void {
  if (isWhole) return;
  isWhole = true;
  void untilThere(() => import('#views/pagePanels.ts')).then(({ PAGE_RULES }) => add(PAGE_RULES));
}

function add(rules: Rules, brief: Rules = {}): void {
  arrived = { rules: { ...arrived.rules, ...rules }, brief: { ...arrived.brief, ...brief } };
  for (const listener of listeners) listener();
}

function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
