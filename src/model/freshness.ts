/** How the data on screen stand to those on the server; public names of `data-freshness`. */
export const FRESHNESS = ['fresh', 'retrying', 'stale', 'no-network', 'bad-data', 'new-build'] as const;
export type FreshnessWord = (typeof FRESHNESS)[number];
