import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { KEPT_PAGE } from '#io/keptPage.ts';

/*
 * The worker that opens the board without its server. It keeps one build whole: hashed files answer at once, the page only
 * where the server is silent, broken or gone. It knows nothing of data (`packageCopy.ts` does), and leaves embeds and every look
 * for something newer alone.
 */

declare const self: {
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly skipWaiting: () => Promise<void>;
  readonly location: Location;
};

/** Ms after which the kept page is shown rather than nothing. */
const PATIENCE = 5000;

/** Of the programs, the one of the language the worker was registered for is kept. */
function isSpoken({ url }: PrecacheEntry): boolean {
  const isEnglish = new URL(self.location.href).searchParams.get('lang') === 'en';
  return !url.startsWith('assets/') || url.startsWith('assets/en/') === isEnglish;
}

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST.filter(isSpoken), {
  cleanURLs: false,
  directoryIndex: '',
  ignoreURLParametersMatching: [],
});
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    request.mode === 'navigate' &&
    /\/(index\.html)?$/.test(url.pathname) &&
    url.searchParams.get('mode') !== 'embed',
  async ({ request }) => {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => Response.error());
    const isGone = answer.type === 'error' || answer.status >= 500;
    return (isGone && (await matchPrecache(KEPT_PAGE))) || answer;
  },
);
