import { useSyncExternalStore } from 'react';

type Chunk = typeof import('#views/pagePanels.ts');
type PageRules = Pick<Chunk, 'PAGE_RULES' | 'briefRule'>;

/** Fetched beside the data, not after them: most often it is there before the first panel is drawn. */
let arrived: PageRules | { readonly failed: unknown } | undefined;
const arrival = import('#views/pagePanels.ts').then(
  ({ PAGE_RULES, briefRule }) => {
    arrived = { PAGE_RULES, briefRule };
  },
  (failed: unknown) => {
    arrived = { failed };
  },
);

/** Rules of the panels that come with the second chunk; undefined until they are there. throws what kept them away */
export function usePageRules(): PageRules | undefined {
  const rules = useSyncExternalStore(onArrival, () => arrived);
  if (rules && 'failed' in rules) throw rules.failed;
  return rules;
}

function onArrival(listener: () => void): () => void {
  let isWanted = true;
  void arrival.then(() => isWanted && listener());
  return () => {
    isWanted = false;
  };
}
