import { runLog } from '#io/log.ts';
import { pageStore, type Store } from '#io/storage.ts';

/** Whether the page has not yet reloaded itself for `build`. */
export function mayReloadFor(build: string, store: Store = pageStore): boolean {
  return store.get('reloaded') !== build;
}

/**
 * Reloads the page for the sake of `build`: by itself once, since a server that goes on sending the old page must not keep a
 * wall reloading; by hand as often as a person likes. Where nothing can be kept, a page that came by a reload stays.
 */
export function reloadFor(build: string, byHand: boolean, store: Store = pageStore): void {
  const isKept = store.set('reloaded', build);
  if (!byHand && !isKept && cameByReload()) return;
  runLog.add('reload', build);
  location.reload();
}

/** Calls `listener` when a part of the program cannot be loaded: the server is gone, or has a newer build. Returns the way to stop it. */
export function onLostChunk(listener: () => void): () => void {
  window.addEventListener('vite:preloadError', listener);
  return () => window.removeEventListener('vite:preloadError', listener);
}

function cameByReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
