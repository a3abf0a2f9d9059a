import { useSyncExternalStore } from 'react';
import { fillsPlaces, PLACES_FROM } from '#io/page.ts';

/** How the overview is laid out; the widths are those of app.css. `fold`: columns of fixed height; `columns`: two; else one. */
export type Plan = 'fold' | 'columns' | 'single';

const FOLD = '(min-width: 1760px)';

/** The layout there is room for. */
export function usePlan(): Plan {
  return useSyncExternalStore(listen, planNow);
}

function planNow(): Plan {
  if (window.matchMedia(FOLD).matches) return 'fold';
  return fillsPlaces() ? 'columns' : 'single';
}

function listen(listener: () => void): () => void {
  const queries = [FOLD, PLACES_FROM].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
