import { expect, it } from 'vitest';
import { longMoment, shortMoment } from '#stats/moment.ts';

it.each([
  ['2023-12-05T09:10:23+08:00', '12-05 09:10', '2023-12-05 09:10:23'],
  ['2024-01-01T00:00:00-03:30', '01-01 00:00', '2024-01-01 00:00:00'],
])('%s is %s, or in full %s', (moment, short, long) => {
  expect(shortMoment(moment)).toBe(short);
  expect(longMoment(moment)).toBe(long);
});
