import { currentQuery } from '#io/address.ts';
import { describePage } from '#io/page.ts';
import { parseAddress } from '#parse/address.ts';

const { spec } = parseAddress(currentQuery());
const mode = spec.mode ?? 'app';
describePage({ mode, view: spec.view ?? 'overview', lang: spec.lang ?? 'zh' });
const { start } = mode === 'wall' ? await import('#wall/start.tsx') : await import('#app/start.tsx');
start();
