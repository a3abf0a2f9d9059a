import { expect, it } from 'vitest';
import { type Around, targetOrigin } from '#parse/targetOrigin.ts';

const NOTHING: Around = { ancestor: undefined, referrer: '', host: undefined };

it.each<[string, Partial<Around>, string | undefined]>([
  ['nobody is told of: silence', {}, undefined],
  ['the nearest ancestor', { ancestor: 'https://a.example' }, 'https://a.example'],
  [
    'the ancestor goes before what the address names',
    { ancestor: 'https://a.example', referrer: 'https://b.example/x', host: 'https://c.example' },
    'https://a.example',
  ],
  [
    'the referrer’s origin goes before what the address names',
    { referrer: 'https://b.example:8443/x?y=1', host: 'https://c.example' },
    'https://b.example:8443',
  ],
  ['the address, where the browser tells nothing', { host: 'http://c.example:80' }, 'http://c.example'],
  ['an opaque ancestor is none', { ancestor: 'null', host: 'https://c.example' }, 'https://c.example'],
  ['a file is none', { ancestor: 'file://', referrer: 'file:///x.html' }, undefined],
  ['no star', { host: '*' }, undefined],
  ['no other scheme', { referrer: 'javascript:alert(1)', host: 'data:text/html,x' }, undefined],
  ['what is no address', { host: 'https://' }, undefined],
])('%s', (_what, around, origin) => {
  expect(targetOrigin({ ...NOTHING, ...around })).toBe(origin);
});
