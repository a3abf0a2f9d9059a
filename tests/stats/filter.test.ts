import { describe, expect, it } from 'vitest';
import type { Spec } from '#model/spec.ts';
import { itemsAsked, narrowsRegions, regionsAsked } from '#stats/filter.ts';
import { A, B, C, type Parts, statesOf, toyItem, toyLedger } from '../support/toyLedger.ts';

/**
 * One item of each scope; November, 83.3 % elapsed:
 *   a  area x, listed A          70 → late         platform p
 *   bc area y, listed B and C    90 → ahead        platforms p and q
 *   al area x, all16             no report → not-reported
 *   pr area y, provincial        100 → done
 *   ou no area, outside          words → not-quantified
 *   un area x, unassigned        late by number, on schedule by hand
 *   u  no name, no area          undisclosed
 */
const PARTS: Parts = {
  items: [
    toyItem('a'),
    toyItem('bc', { area_id: 'y' }),
    toyItem('al', { scope: 'all16' }),
    toyItem('pr', { area_id: 'y', scope: 'provincial' }),
    toyItem('ou', { area_id: undefined, scope: 'outside' }),
    toyItem('un'),
    { id: 'u', period_id: 'P', named: false, scope: 'all16' },
  ],
  item_regions: [
    { item_id: 'a', region_code: A },
    { item_id: 'bc', region_code: B },
    { item_id: 'bc', region_code: C },
  ],
  item_platforms: [
    { item_id: 'a', platform_id: 'p' },
    { item_id: 'bc', platform_id: 'p' },
    { item_id: 'bc', platform_id: 'q' },
  ],
  reports: [
    { item_id: 'a', month: '2023-11', progress: 70 },
    { item_id: 'bc', month: '2023-11', progress: 90 },
    { item_id: 'pr', month: '2023-11', progress: 100 },
    { item_id: 'ou', month: '2023-11', text: '持续推进' },
    { item_id: 'un', month: '2023-11', progress: 70, override_status: 'on-schedule', override_reason: '经核定' },
  ],
};

function asked(spec: Spec, parts: Parts = PARTS): string[] {
  const ledger = toyLedger(parts);
  return itemsAsked(ledger, statesOf(ledger), spec).map(({ item }) => item.id);
}

describe('items', () => {
  it.each<[string, Spec, string[]]>([
    ['none: all', {}, ['a', 'bc', 'al', 'pr', 'ou', 'un', 'u']],
    ['area', { area: ['x'] }, ['a', 'al', 'un']],
    ['areas are joined by or; items without one never pass', { area: ['x', 'y'] }, ['a', 'bc', 'al', 'pr', 'un']],
    ['item', { item: ['pr', 'a'] }, ['a', 'pr']],
    ['status', { status: ['late'] }, ['a']],
    ['status as shown, set by hand', { status: ['on-schedule'] }, ['un']],
    ['statuses are joined by or', { status: ['late', 'not-reported', 'undisclosed'] }, ['a', 'al', 'u']],
    ['platform', { platform: 'p' }, ['a', 'bc']],
    ['another platform', { platform: 'q' }, ['bc']],
    ['a platform without items', { platform: 'r' }, []],
    ['region: its items and all16', { region: [A] }, ['a', 'al']],
    ['one region of several is enough', { region: [C] }, ['bc', 'al']],
    ['regions are joined by or', { region: [A, C] }, ['a', 'bc', 'al']],
    ['all regions: still not provincial, outside, unassigned, undisclosed', { region: [A, B, C] }, ['a', 'bc', 'al']],
    ['side 渝', { side: 'cq' }, ['a', 'bc', 'al']],
    ['side 川', { side: 'sc' }, ['bc', 'al']],
    ['region and side intersect', { region: [A, B], side: 'cq' }, ['a', 'bc', 'al']],
    ['an empty intersection is nothing, not everything', { region: [A], side: 'sc' }, []],
    ['filters are joined by and', { area: ['y'], region: [B] }, ['bc']],
    ['area and status', { area: ['x'], status: ['late', 'ahead'] }, ['a']],
    ['area of another item', { area: ['y'], item: ['a'] }, []],
  ])('%s', (_what, spec, expected) => {
    expect(asked(spec)).toEqual(expected);
  });

  it('without any report nothing is known of an item but whether it is disclosed', () => {
    const parts = { ...PARTS, reports: [] };
    expect(asked({ status: ['not-reported'] }, parts)).toEqual([]);
    expect(asked({ status: ['not-reported', 'undisclosed'] }, parts)).toEqual(['u']);
    expect(asked({ region: [A] }, parts)).toEqual(['a', 'al']);
  });
});

describe('regions', () => {
  it.each<[Spec, string[]]>([
    [{}, [A, B, C]],
    [{ side: 'cq' }, [A, B]],
    [{ side: 'sc' }, [C]],
    [{ region: [C, A] }, [A, C]],
    [{ region: [C, A], side: 'sc' }, [C]],
    [{ region: [A], side: 'sc' }, []],
    [{ platform: 'p', area: ['x'] }, [A, B, C]],
  ])('%o: %j', (spec, expected) => {
    expect(regionsAsked(toyLedger(), spec)).toEqual(expected);
  });

  it.each<[Spec, boolean]>([
    [{}, false],
    [{ region: [A] }, true],
    [{ side: 'cq' }, true],
    [{ area: ['x'], platform: 'p' }, false],
  ])('narrowsRegions %o: %s', (spec, expected) => {
    expect(narrowsRegions(spec)).toBe(expected);
  });
});
