import { currentQuery } from '#io/address.ts';
import { colourFirstMap } from '#io/colourFirstMap.ts';
import { firstMap } from '#io/firstMap.ts';
import { beginPackage } from '#io/firstPackage.ts';
import { markServedOutline } from '#io/marks.ts';
import { describePage, isTooOld } from '#io/page.ts';
import { guardMarkup } from '#io/trustedTypes.ts';
import { WORLD } from '#io/world.ts';
import { parseAddress } from '#parse/address.ts';

// A table, not a condition: the minifier would join the imports of a condition, and every shell would load the files of the last.
const SHELLS = {
  app: async () => (await import('#app/start.tsx')).start,
  wall: async () => (await import('#wall/start.tsx')).start,
  embed: async () => (await import('#embed/start.tsx')).start,
};

/** Ms that the shell's files wait for the data of the first map, which are few: both come over one line. */
const PATIENCE = 500;

if (!isTooOld()) void begin();

/** Not awaited at the top: the shells import what this file imports, and would wait for it for ever. */
async function begin(): Promise<void> {
  guardMarkup();
  const asked = parseAddress(currentQuery());
  const { mode = 'app', view = 'overview', lang = 'zh', data: folder = 'data' } = asked.spec;
  describePage({ mode, view, lang });
  const { ofMap, readOn } = beginPackage(folder);
  const reading = firstMap() && ofMap();
  if (reading) {
    markServedOutline();
    await inTime(reading);
  }
  readOn();
  const start = SHELLS[mode]();
  // Whichever is there first: on a slow line the shell is not kept waiting.
  const read = await Promise.race([reading, start.then(() => undefined)]);
  if (read) await colourFirstMap(read(), asked, folder);
  (await start)();
}

/** Resolves with what was asked for, or when it takes too long. */
function inTime(asked: Promise<unknown>): Promise<unknown> {
  return Promise.race([asked, new Promise<void>((resolve) => WORLD.setTimer(resolve, PATIENCE))]);
}
