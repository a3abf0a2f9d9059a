import { afterAll, beforeAll, expect, it } from 'vitest';
import { localTime } from '#io/clock.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Shanghai';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ['Asia/Shanghai', '2023-12-31T23:30:05Z', '2024-01-01T07:30:05+08:00'],
  ['UTC', '2023-12-31T23:30:05Z', '2023-12-31T23:30:05+00:00'],
  ['America/St_Johns', '2023-12-31T23:30:05Z', '2023-12-31T20:00:05-03:30'],
  ['Asia/Kathmandu', '2023-12-31T23:30:05Z', '2024-01-01T05:15:05+05:45'],
])('in %s it is %s → %s', (place, moment, local) => {
  process.env.TZ = place;
  expect(localTime(Date.parse(moment))).toBe(local);
});
