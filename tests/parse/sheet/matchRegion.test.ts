import { describe, expect, it } from 'vitest';
import { regionIndex } from '#parse/sheet/matchRegion.ts';
import { shippedLists } from '../../support/sheetLists.ts';

const { find, within, ofUnit, sets } = regionIndex(shippedLists());

describe('one region', () => {
  it.each([
    ['500116', '500116', 'exact'],
    ['500116000000', '500116', 'exact'],
    ['江津区', '500116', 'exact'],
    ['江津', '500116', 'short'],
    ['江 津', '500116', 'short'],
    ['重庆市江津区', '500116', 'exact'],
    ['四川省泸州市', '510500', 'exact'],
    ['500116 江津区', '500116', 'exact'],
    ['江津区（500116）', '500116', 'exact'],
    ['大足县', '500111', 'old'],
    ['500225', '500111', 'old'],
    ['500225 大足县', '500111', 'old'],
    ['潼南县', '500152', 'old'],
    ['500111', '500111', 'exact'],
    ['壁山区', '500120', 'near'],
    ['壁山', '500120', 'near'],
    ['江津区区', '500116', 'near'],
    ['江津市', '500116', 'near'],
    ['泸洲市', '510500', 'near'],
    ['遂宁市政', '510900', 'near'],
  ])('%s is %s', (written, code, how) => expect(find(written)).toMatchObject({ code, how }));

  it.each(['500111 双桥区', '双桥区', '双桥区（500111）'])('%s is not 大足', (written) => {
    expect(find(written)).toEqual({ how: 'none', names: [] });
  });

  it.each(['江北区', '江北', '合江县', '泸县', '广安区', '达川区', '绵阳市', '宜昌市', '荣县', '乐山'])(
    '%s is another place, not one that is like it',
    (written) => expect(find(written).code).toBeUndefined(),
  );

  it.each(['500116 合川区', '500999', '成都市', '甲乙丙', '', '5001161', '泸'])('%s is none', (written) =>
    expect(find(written)).toMatchObject({ how: 'none' }),
  );

  it('suggests what is likest where nothing fits', () => {
    expect(find('江律区域').names).toEqual(['江津区']);
    expect(find('甲乙丙').names).toEqual([]);
  });
});

it.each([
  ['江津区发展改革委', '500116'],
  ['重庆市江津区发展和改革委员会', '500116'],
  ['江津发改委', '500116'],
  ['泸州市江阳区', '510500'],
  ['大足县政府办', '500111'],
  ['广安区发展改革局', undefined],
  ['重庆市发展改革委', undefined],
  ['江北区发展改革委', undefined],
])('the unit %s', (unit, code) => expect(ofUnit(unit)).toBe(code));

it.each([
  ['江津区-2023年11月', ['500116']],
  ['成渝中部地区合作事项台账（广安市）', ['511600']],
  ['江津、永川联合', ['500116', '500118']],
  ['广安区', []],
  ['合作事项台账', []],
  ['双桥区', []],
])('%s names', (text, codes) => expect(within(text)).toEqual(codes));

it('knows the sets the regions belong to', () => {
  expect(sets.get('渝西八区')).toHaveLength(8);
  expect(sets.get('四川八市')?.[0]).toBe('510300');
});

it('a name a person has said the meaning of, in any way it is written; a code of no region says nothing', () => {
  const said = regionIndex(shippedLists(), { 重庆市江津老城: '500116', 某地: '999999' });
  expect([said.find('江津老城'), said.find('某地').code]).toEqual([
    { code: '500116', how: 'hand', names: ['江津区'] },
    undefined,
  ]);
});
