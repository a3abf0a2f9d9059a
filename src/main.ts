import { currentQuery } from '#io/address.ts';
import { colourFirstMap } from '#io/colourFirstMap.ts';
import { dropFirstMap, firstMap } from '#io/firstMap.ts';
import { beginPackage } from '#io/firstPackage.ts';
import { markChinese } from '#io/markChinese.ts';
import { markServedOutline } from '#io/marks.ts';
import { describePage, isTooOld, tellLanguage } from '#io/page.ts';
import { guardMarkup } from '#io/trustedTypes.ts';
import { WORLD } from '#io/world.ts';
import { parseAddress } from '#parse/address.ts';

// A table, not a condition: the minifier would join the imports of a condition, and every shell would load the files of the last.
const SHELLS = {
  app: async () => (await import('#app/start.tsx')).start,
  wall: async () => (await import('#wall/start.tsx')).start,
  embed: async () => (await import('#embed/start.tsx')).start,
};

/** Ms that the shell waits for the first map; what comes later still colours it while the shell is on its way. */
const PATIENCE = 1000;

if (!isTooOld()) void begin();

/** Not awaited at the top: the shells import what this file imports, and would wait for it for ever. */
async function begin(): Promise<void> {
  guardMarkup();
  const asked = parseAddress(currentQuery());
  const { mode = 'app', view = 'overview', data: folder = 'data' } = asked.spec;
  describePage({ mode, view });
  tellLanguage();
  markChinese();
  const { ofMap, readOn } = beginPackage(folder);
  if (firstMap()) {
    markServedOutline();
    const coloured = ofMap(asked.spec).then((read) => read && colourFirstMap(read(), asked, folder));
    // The board says by itself what it cannot show.
    const done = coloured.catch(reportError);
    // The shell is ten times as large as what colours the map: asked for at once, it would take the line from it.
    await inTime(done);
  } else dropFirstMap();
  readOn();
  (await SHELLS[mode]())();
}

/** Resolves with what was asked for; with nothing when it takes too long. */
function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  return Promise.race([asked, new Promise<undefined>((resolve) => WORLD.setTimer(() => resolve(undefined), PATIENCE))]);
}
