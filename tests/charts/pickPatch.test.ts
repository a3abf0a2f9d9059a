import { describe, expect, it } from 'vitest';
import { pickHint, pickPatch } from '#charts/pickPatch.ts';
import type { Target } from '#charts/picture.ts';
import type { Patch, Spec } from '#model/spec.ts';

const target = (kind: Target['kind'], id: string, more: Partial<Target> = {}): Target => ({
  kind,
  id,
  tip: [],
  ...more,
});
const segment = target('area', 'ecology', { statuses: ['late', 'severe'] });

const CASES: [string, Partial<Spec>, Target, Patch | undefined, string | undefined][] = [
  ['a region', {}, target('region', '500116'), { region: ['500116'] }, '按此区市筛选'],
  ['a second region', { region: ['500116'] }, target('region', '1'), { region: ['500116', '1'] }, '按此区市筛选'],
  ['the same region', { region: ['500116'] }, target('region', '500116'), { region: undefined }, '取消此筛选'],
  ['an item', {}, target('item', '2023H2-05'), { item: ['2023H2-05'] }, '只看此事项'],
  ['the same item', { item: ['a', 'b'] }, target('item', 'a'), { item: ['b'] }, '取消此筛选'],
  ['an area', { status: ['late'] }, target('area', 'ecology'), { area: ['ecology'] }, '只看此方面'],
  ['the same area', { area: ['ecology'] }, target('area', 'ecology'), { area: undefined }, '取消此筛选'],
  ['statuses', {}, target('status', 'done,closed'), { status: ['done', 'closed'] }, '只看此状态'],
  ['other statuses', { status: ['late'] }, target('status', 'done'), { status: ['done'] }, '只看此状态'],
  ['the same', { status: ['done', 'closed'] }, target('status', 'done,closed'), { status: undefined }, '取消此筛选'],
  ['a segment', {}, segment, { area: ['ecology'], status: ['late', 'severe'] }, '只看此方面的这些事项'],
  [
    'a segment of the area asked for',
    { area: ['ecology'] },
    segment,
    { area: ['ecology'], status: ['late', 'severe'] },
    '只看此方面的这些事项',
  ],
  [
    'the same segment',
    { area: ['ecology'], status: ['late', 'severe'] },
    segment,
    { area: undefined, status: undefined },
    '取消此筛选',
  ],
  ['a class', {}, target('class', 'class-1'), undefined, undefined],
  ['a status of an item', {}, target('why', '2023H2-05'), undefined, '看判定依据'],
];

describe('a click in a picture', () => {
  it.each(CASES)('on %s', (_name, spec, on, patch, hint) => {
    expect(pickPatch(spec as Spec, on)).toEqual(patch);
    expect(pickHint(spec as Spec, on)).toBe(hint);
  });
});
