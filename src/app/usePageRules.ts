import { useSyncExternalStore } from 'react';
import { untilThere } from '#io/untilThere.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PANEL_RULES } from '#views/panels.ts';

type Chunk = typeof import('#views/pagePanels.ts');
type PageRules = Pick<Chunk, 'PAGE_RULES' | 'briefRule'>;

let arrived: PageRules | undefined;
const listeners = new Set<() => void>();

/** Fetched beside the data, not after them: most often the chunk is there before the first panel is drawn. */
void untilThere(() => import('#views/pagePanels.ts')).then(({ PAGE_RULES, briefRule }) => {
  arrived = { PAGE_RULES, briefRule };
  for (const listener of listeners) listener();
});

/** Rules of the panels that come with the second chunk; undefined until they are there, which is tried again and again. */
export function usePageRules(): PageRules | undefined {
  return useSyncExternalStore(onArrival, () => arrived);
}

/** The rule by which a panel is drawn where it stands alone, whichever chunk it comes with; undefined until that is there. */
export function useRuleOf(): (panel: BuiltPanel) => PanelRule | undefined {
  const rules = usePageRules();
  return (panel) => ({ ...PANEL_RULES, ...rules?.PAGE_RULES })[panel];
}

function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
