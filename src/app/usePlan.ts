import { useSyncExternalStore } from 'react';

/** How the overview is laid out; the widths are those of app.css. `fold`: columns of fixed height; `columns`: two; else one. */
export type Plan = 'fold' | 'columns' | 'single';

const FOLD = '(min-width: 1760px)';
const COLUMNS = '(min-width: 1200px)';

/** The layout there is room for. */
export function usePlan(): Plan {
  return useSyncExternalStore(listen, planNow);
}

function planNow(): Plan {
  if (window.matchMedia(FOLD).matches) return 'fold';
  return window.matchMedia(COLUMNS).matches ? 'columns' : 'single';
}

function listen(listener: () => void): () => void {
  const queries = [FOLD, COLUMNS].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
