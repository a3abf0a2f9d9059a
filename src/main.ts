import { currentQuery } from '#io/address.ts';
import { describePage } from '#io/page.ts';
import { parseAddress } from '#parse/address.ts';

const { spec } = parseAddress(currentQuery());
describePage({ mode: spec.mode ?? 'app', view: spec.view ?? 'overview', lang: spec.lang ?? 'zh' });
// One shell to begin with: wall, embed and briefing join as shells of their own.
const { start } = await import('#app/start.tsx');
start();
