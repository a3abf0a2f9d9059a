/** As far as this board uses it; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => unknown;
}

/** Clearing an element is all that ECharts does with markup. */
function emptyOnly(html: string): string | null {
  return html === '' ? html : null;
}

/** Scripts of this board: the worker that reads files, and a service worker. Anything else in the same origin is somebody else's. */
function ownScript(url: string): string | null {
  const { protocol, origin, pathname } = new URL(url, location.href);
  const folder = location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);
  const isOwn = /^https?:$/.test(protocol) && origin === location.origin && pathname.startsWith(folder);
  return isOwn && pathname.endsWith('.js') ? url : null;
}

/**
 * Says what the page's policy (`require-trusted-types-for`) lets pass where the browser enforces it: no markup and no code is
 * ever made from a string, not even by a library or a fault of ours. Call it before anything else.
 */
export function guardMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: emptyOnly, createScriptURL: ownScript });
}
