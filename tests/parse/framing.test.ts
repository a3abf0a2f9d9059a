import { expect, it } from 'vitest';
import { type Framing, framingOf } from '#parse/framing.ts';

it.each<[string, string | null, string | null, Framing]>([
  ['no header', null, null, { kind: 'anyone' }],
  ['DENY', null, 'DENY', { kind: 'nobody' }],
  ['SAMEORIGIN in any case', null, 'SameOrigin', { kind: 'same-origin' }],
  ['two that differ: the strictest', null, 'SAMEORIGIN, DENY', { kind: 'nobody' }],
  ['ALLOW-FROM, which browsers no longer heed', null, 'ALLOW-FROM https://a.example', { kind: 'anyone' }],
  ['a policy that says nothing of frames', "default-src 'self'", 'DENY', { kind: 'nobody' }],
  ['a policy goes before the older header', 'frame-ancestors *', 'DENY', { kind: 'anyone' }],
  ["'none'", "default-src 'self'; Frame-Ancestors 'none'", null, { kind: 'nobody' }],
  ['an empty list', 'frame-ancestors', null, { kind: 'nobody' }],
  ["'self'", "frame-ancestors 'self'", null, { kind: 'same-origin' }],
  [
    'a list',
    "frame-ancestors 'self' https://a.example",
    null,
    { kind: 'listed', sources: ["'self'", 'https://a.example'] },
  ],
  ['two policies: the strictest', "frame-ancestors *, frame-ancestors 'self'", null, { kind: 'same-origin' }],
  ['the first of two directives', "frame-ancestors 'self'; frame-ancestors *", null, { kind: 'same-origin' }],
])('%s', (_what, policy, options, framing) => {
  expect(framingOf(policy, options)).toEqual(framing);
});
