import { isNamed } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';

/** What a tab says of the page that is open, the nearest first: the item or region it is of, then its name. None for the overview. */
export function pageNames({ spec, states, ledger }: Snapshot): string[] {
  const { view = 'overview' } = spec;
  if (view === 'overview') return [];
  const item = view === 'item' && states.find((state) => state.item.id === spec.item?.[0])?.item;
  const region = view === 'region' && ledger.regions.find(({ code }) => code === spec.region?.[0])?.name;
  const subject = item ? (isNamed(item) && item.name) || '' : region || '';
  return [subject, appWords.views[view]].filter((name) => name !== '');
}
