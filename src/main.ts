import { currentQuery } from '#io/address.ts';
import { describePage } from '#io/page.ts';
import { parseAddress } from '#parse/address.ts';

const { spec } = parseAddress(currentQuery());
const mode = spec.mode ?? 'app';
describePage({ mode, view: spec.view ?? 'overview', lang: spec.lang ?? 'zh' });
const { start } = await shell();
start();

function shell(): Promise<{ start: () => void }> {
  if (mode === 'wall') return import('#wall/start.tsx');
  return mode === 'embed' ? import('#embed/start.tsx') : import('#app/start.tsx');
}
