import { expect, it } from 'vitest';
import { contextName } from '#geo/contextName.ts';

it.each([
  ['凉山彝族自治州', '凉山'],
  ['甘孜藏族自治州', '甘孜'],
  ['阿坝藏族羌族自治州', '阿坝'],
  ['彭水苗族土家族自治县', '彭水'],
  ['石柱土家族自治县', '石柱'],
  ['酉阳土家族苗族自治县', '酉阳'],
  ['成都市', '成都'],
  ['万州区', '万州'],
  ['城口县', '城口'],
  ['忠县', '忠县'],
])('%s → %s', (full, short) => {
  expect(contextName(full)).toBe(short);
});
