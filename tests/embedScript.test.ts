import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { EMBED_PANELS } from '#embed/panels.ts';
import { PARAMS } from '#model/param.ts';
import { BUILT_PANELS } from '#model/spec.ts';

const SCRIPT = readFileSync(new URL('../public/embed.js', import.meta.url));

/** Of the page as a whole, of walls and briefings, or the frame's own. */
const NOT_OF_PANELS = [
  'view',
  'mode',
  'q',
  'ledger',
  'panels',
  'scenes',
  'seconds',
  'seams',
  'night',
  'qr',
  'check',
  'v',
];

it('what a host page loads is 2 kB at most', () => {
  expect(gzipSync(SCRIPT, { level: 9 }).length).toBeLessThanOrEqual(2000);
});

it('its attributes are the names of the address that concern one panel', () => {
  const names = /'(panel [^']+)'/.exec(SCRIPT.toString('utf8'))?.[1]?.split(' ');
  expect(names).toEqual(Object.keys(PARAMS).filter((name) => !NOT_OF_PANELS.includes(name)));
});

it('every panel can be embedded', () => {
  expect(Object.keys(EMBED_PANELS).sort()).toEqual([...BUILT_PANELS].sort());
});
