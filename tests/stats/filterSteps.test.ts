import { describe, expect, it } from 'vitest';
import type { Patch, Spec } from '#model/spec.ts';
import { stepBack, stepsTo } from '#stats/filterSteps.ts';

/** What each Esc takes back, after a person has come by these addresses, until nothing is left. */
function waysBack(...specs: Spec[]): Patch[] {
  let [steps, spec] = [stepsTo([], {}, specs[0] ?? {}), specs[0] ?? {}];
  const go = (to: Spec) => {
    [steps, spec] = [stepsTo(steps, spec, to), to];
  };
  for (const next of specs.slice(1)) go(next);
  const back: Patch[] = [];
  for (let patch = stepBack(spec, steps); patch && back.length < 9; patch = stepBack(spec, steps)) {
    back.push(patch);
    go({ ...spec, ...patch } as Spec);
  }
  return back;
}

describe('what was set last is taken back first', () => {
  it.each<[string, Spec[], Patch[]]>([
    ['nothing', [{}], []],
    ['what is no filter stays', [{ asof: '2023-09', measure: 'late', theme: 'dark' }], []],
    [
      'a side after an item',
      [{}, { item: ['I'] }, { item: ['I'], side: 'cq' }],
      [{ side: undefined }, { item: undefined }],
    ],
    [
      'an item after a side',
      [{}, { side: 'cq' }, { item: ['I'], side: 'cq' }],
      [{ item: undefined }, { side: undefined }],
    ],
    [
      'one region more is a step of its own',
      [{}, { region: ['1'] }, { region: ['1'], area: ['x'] }, { region: ['1', '2'], area: ['x'] }],
      [{ region: ['1'] }, { area: undefined }, { region: undefined }],
    ],
    [
      'three statuses set at once are one step',
      [{}, { status: ['severe', 'late', 'slightly-late'] }],
      [{ status: undefined }],
    ],
    [
      'a filter taken away by hand is none',
      [{}, { side: 'cq' }, { side: 'cq', area: ['x'] }, { area: ['x'] }],
      [{ area: undefined }],
    ],
    [
      'what was widened and narrowed again is one step',
      [{}, { region: ['1'] }, { region: ['1', '2'] }, { region: ['1'] }],
      [{ region: undefined }],
    ],
    [
      'a changed filter goes back to what it was',
      [{}, { side: 'cq' }, { side: 'sc' }],
      [{ side: 'cq' }, { side: undefined }],
    ],
    [
      'a panel alone after a filter',
      [{}, { area: ['x'] }, { area: ['x'], panel: 'map' }],
      [{ panel: undefined }, { area: undefined }],
    ],
  ])('%s', (_what, specs, expected) => expect(waysBack(...specs)).toStrictEqual(expected));
});

it('of an address opened with several filters each is one step, the panel first and the side last', () => {
  const all: Spec = {
    side: 'cq',
    area: ['x'],
    platform: 'p',
    status: ['late'],
    region: ['1', '2'],
    item: ['I'],
    panel: 'map',
  };
  expect(waysBack(all).flatMap((patch) => Object.keys(patch))).toEqual([
    'panel',
    'item',
    'region',
    'status',
    'platform',
    'area',
    'side',
  ]);
});

it('the page of one thing is left for its list; the things walked through there are no filters', () => {
  expect(waysBack({ view: 'item', item: ['I'] }, { view: 'item', item: ['J'] })).toStrictEqual([
    { view: 'items', item: undefined },
  ]);
  expect(waysBack({ view: 'region', region: ['1'] })).toStrictEqual([{ view: 'regions', region: undefined }]);
  expect(waysBack({ view: 'item', item: ['I'] }, { view: 'item', item: ['J'] }, { item: ['J'] })).toStrictEqual([
    { item: undefined },
  ]);
});
