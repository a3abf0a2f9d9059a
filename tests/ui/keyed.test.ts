import { expect, it } from 'vitest';
import { keyed } from '#ui/keyed.ts';

it('numbers what says the same, in its order', () => {
  expect(keyed(['甲', '乙', '甲'], (one) => one)).toEqual([
    { key: '甲 1', one: '甲' },
    { key: '乙 1', one: '乙' },
    { key: '甲 2', one: '甲' },
  ]);
});
