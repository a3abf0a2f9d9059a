import type { Spec } from '#model/spec.ts';
import { formatAddress } from '#parse/address.ts';

const listeners = new Set<() => void>();

/** The query of the address bar, "" for the default view. */
export function currentQuery(): string {
  return window.location.search;
}

/** Calls `listener` on back, forward and every `goTo`. Returns the way to stop it. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The whole address of this page at a Spec. */
export function pageUrl(spec: Spec): string {
  const url = new URL(window.location.href);
  url.search = formatAddress(spec);
  url.hash = '';
  return url.href;
}

/** Writes the Spec into the address. `push` for steps a person would go back over, `replace` for the rest. */
export function goTo(spec: Spec, how: 'push' | 'replace'): void {
  const query = formatAddress(spec);
  if (query === window.location.search) return;
  const url = query === '' ? window.location.pathname : query;
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  for (const listener of listeners) listener();
}

/** Leaves for another page of the board: a wall, or the other language, is a program of its own. */
export function openPage(spec: Spec): void {
  window.location.assign(pageUrl(spec));
}

/** The whole address of a query of this page, as it is written down or sent to others. */
export function wholeAddress(query: string): string {
  const url = new URL(window.location.href);
  url.search = query;
  url.hash = '';
  return url.href;
}
