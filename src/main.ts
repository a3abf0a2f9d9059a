import { currentQuery } from '#io/address.ts';
import { describePage, isTooOld } from '#io/page.ts';
import { guardMarkup } from '#io/trustedTypes.ts';
import { parseAddress } from '#parse/address.ts';

// A table, not a condition: the minifier would join the imports of a condition, and every shell would load the files of the last.
const SHELLS = {
  app: async () => (await import('#app/start.tsx')).start,
  wall: async () => (await import('#wall/start.tsx')).start,
  embed: async () => (await import('#embed/start.tsx')).start,
};

if (!isTooOld()) {
  guardMarkup();
  const { spec } = parseAddress(currentQuery());
  const mode = spec.mode ?? 'app';
  describePage({ mode, view: spec.view ?? 'overview', lang: spec.lang ?? 'zh' });
  const start = await SHELLS[mode]();
  start();
}
