import { expect, it } from 'vitest';
import { saidNames, withSaidName } from '#model/saidNames.ts';

const BEFORE = { 甲: { month: '2023-11', regions: { 江津曲: '500116' } } };

it('a name said of two sheets stands beside what was said before, and can be taken back', () => {
  const said = withSaidName(BEFORE, ['甲', '乙'], { kind: 'region', written: '永川曲', id: '500118' });
  expect(said).toEqual({
    甲: { month: '2023-11', regions: { 江津曲: '500116', 永川曲: '500118' } },
    乙: { regions: { 永川曲: '500118' } },
  });
  expect(saidNames(Object.values(said))).toEqual([
    ['江津曲', '500116'],
    ['永川曲', '500118'],
  ]);
  expect(withSaidName(said, ['甲', '乙'], { kind: 'region', written: '永川曲' })).toEqual({
    ...BEFORE,
    乙: { regions: {} },
  });
});

it.each([
  ['item', { items: { 高速: '2023H2-05' } }],
  ['area', { areas: { 高速: '2023H2-05' } }],
  ['platform', { platforms: { 高速: '2023H2-05' } }],
  ['month', undefined],
] as const)('of a name of an %s', (kind, expected) => {
  expect(withSaidName({}, ['甲'], { kind, written: '高速', id: '2023H2-05' }).甲).toEqual(expected);
});
