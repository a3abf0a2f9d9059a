import { describe, expect, it } from 'vitest';
import { SCENES, type Scene, type Slot, WALL_PLANS, type WallPlan } from '#model/scene.ts';
import { lateItems, scenesOf } from '#stats/scenes.ts';
import { shippedSnapshot, snapshotFrom } from '../support/shipped.ts';
import { toySnapshot } from '../support/toyBoard.ts';
import { C, type Parts, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

const WIDE: readonly WallPlan[] = ['double', 'triple'];

/** "areas 7": scenes with their steps. */
function counted(scenes: readonly Scene[]): string[] {
  return scenes.map(({ id, steps }) => `${id} ${steps.length}`);
}

/** "kpi,areas | map | items,ranking": panels of a step, left, main, right. */
function panels(scenes: readonly Scene[], id: string, step = 0): string {
  const slots = scenes.find((scene) => scene.id === id)?.steps[step]?.slots;
  return (['left', 'main', 'right'] as const)
    .map((slot: Slot) => slots?.[slot].map(({ panel }) => panel).join())
    .join(' | ');
}

/** A board of `count` items, each 1 point further behind than the one before it. */
function lateBoard(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `L${index}`);
  const parts: Parts = {
    items: ids.map((id) => toyItem(id)),
    reports: ids.map((item_id, index) => toyReport('2023-11', { item_id, progress: 70 - index })),
  };
  return snapshotFrom(toyTables(parts));
}

describe('scenes of the shipped data', () => {
  const snapshot = shippedSnapshot();

  it.each(WALL_PLANS)('%s: a step per area, a step per side, pages of late items', (plan) =>
    expect(counted(scenesOf(SCENES, snapshot, plan))).toEqual([
      'overview 1',
      'areas 7',
      'regions 2',
      'late 1',
      'lists 1',
      'platforms 1',
      'projects 1',
    ]),
  );

  it('stand in the order asked for, and only those', () => {
    expect(counted(scenesOf(['late', 'overview'], snapshot, 'single'))).toEqual(['late 1', 'overview 1']);
  });

  it('areas come in official order, each narrowed to itself', () => {
    const [scene] = scenesOf(['areas'], snapshot, 'single');
    expect(scene?.steps.map(({ filter }) => filter.area?.join())).toEqual(snapshot.ledger.areas.map(({ id }) => id));
  });

  it('渝西八区 come before 四川八市', () => {
    const [scene] = scenesOf(['regions'], snapshot, 'single');
    expect(scene?.steps.map(({ filter }) => filter)).toEqual([{ side: 'cq' }, { side: 'sc' }]);
  });

  it.each(WALL_PLANS)('%s: no panel twice in a step, and none of a wall’s own making', (plan) => {
    for (const { id, steps } of scenesOf(SCENES, snapshot, plan))
      for (const { slots, filter } of steps) {
        const all = Object.values(slots).flat();
        const names = all.map(({ panel }) => panel);
        expect(new Set(names).size, id).toBe(names.length);
        expect(names.length, id).toBeGreaterThan(1);
        expect(JSON.parse(JSON.stringify([filter, all]))).toEqual([filter, all]);
      }
  });

  it.each(WIDE)('%s: every screen has something on it, with a ledger and without', (plan) => {
    const all = [snapshot, shippedSnapshot('?demo=0')].flatMap((one) => scenesOf(SCENES, one, plan));
    for (const { id, steps } of all)
      for (const { slots } of steps)
        expect(
          [slots.left, slots.main, slots.right].map((slot) => slot.length > 0),
          id,
        ).toEqual([true, true, true]);
  });
});

describe('what a scene shows on one, two, three screens and upright', () => {
  const snapshot = shippedSnapshot();
  it.each<[WallPlan, string, string]>([
    ['single', 'overview', 'kpi,areas | map | items,ranking'],
    ['tall', 'overview', 'kpi,areas | map | items,ranking'],
    ['double', 'overview', 'kpi,areas | map | items,ranking,changes'],
    ['triple', 'overview', 'kpi,areas,trend | map | items,ranking,changes'],
    ['single', 'areas', 'kpi,trend | map | items,ranking'],
    ['tall', 'areas', 'kpi,items | map | ranking,trend'],
    ['double', 'areas', 'kpi,trend | map | matrix,ranking,items'],
    ['triple', 'areas', 'kpi,trend,items | map | matrix,ranking'],
    ['single', 'regions', 'kpi,ranking | map | items'],
    ['double', 'regions', 'kpi,ranking | map | matrix'],
    ['triple', 'regions', 'kpi,trend,ranking | map | matrix'],
    ['single', 'late', 'kpi,areas | items,changes | ranking'],
    ['tall', 'late', 'kpi,areas | items,changes | '],
    ['double', 'late', 'kpi,areas | items,changes | map,ranking'],
    ['single', 'lists', 'kpi,areas | lists,calendar | '],
    ['double', 'lists', 'kpi,areas | lists | mechanism,calendar,changes'],
    ['triple', 'lists', 'kpi,areas,trend | lists,calendar | mechanism,changes'],
    ['single', 'platforms', 'map | platforms | '],
    ['double', 'platforms', 'map | platforms | mechanism'],
    ['single', 'projects', 'shares | projects,calendar | '],
    ['triple', 'projects', 'shares | projects | calendar,mechanism'],
  ])('%s %s: %s', (plan, id, expected) =>
    expect(panels(scenesOf([id as Scene['id']], snapshot, plan), id)).toBe(expected),
  );

  it.each<[WallPlan, string]>([
    ['single', 'kpi,changes | items,trend | '],
    ['tall', 'kpi,changes | items,trend | '],
    ['double', 'kpi,changes | trend | items,calendar'],
    ['triple', 'kpi,changes | trend | items,calendar'],
  ])('%s: an area without one item of a place has no map of 不涉及: %s', (plan, expected) => {
    const scenes = scenesOf(['areas'], snapshot, plan);
    const placeless = scenes[0]?.steps.map((_, step) => panels(scenes, 'areas', step) === expected);
    // 科技创新: two items beyond the 16, one of the two provinces.
    expect(placeless).toEqual([false, false, false, true, false, false, false]);
  });

  it('on one screen the overview’s items are the late ones, on two screens all', () => {
    const itemsOf = (plan: WallPlan) =>
      scenesOf(['overview'], snapshot, plan)[0]?.steps[0]?.slots.right.find(({ panel }) => panel === 'items');
    expect(itemsOf('single')?.status).toEqual(['slightly-late', 'late', 'severe']);
    expect(itemsOf('double')?.status).toBeUndefined();
  });
});

describe('without a report that may be shown', () => {
  const bare = shippedSnapshot('?demo=0');

  it('areas and late items have nothing to show; the lists are as they are', () => {
    expect(counted(scenesOf(SCENES, bare, 'single'))).toEqual(['overview 1', 'regions 2', 'platforms 1', 'projects 1']);
  });

  it.each(WALL_PLANS)('%s: no panel that counts progress', (plan) => {
    const entries = toyTables({ list_entries: [{ id: 'N', list: '政策需求', title: '一' }], items: [toyItem('I')] });
    const all = [...scenesOf(SCENES, bare, plan), ...scenesOf(['lists'], snapshotFrom(entries), plan)];
    expect(all.at(-1)?.id).toBe('lists');
    const names = all.flatMap(({ steps }) =>
      steps.flatMap(({ slots }) => Object.values(slots).flatMap((slot) => slot.map(({ panel }) => panel))),
    );
    for (const panel of ['kpi', 'areas', 'matrix', 'trend', 'changes']) expect(names).not.toContain(panel);
  });
});

describe('a scene with nothing to show is left out', () => {
  it.each<[string, string, string[]]>([
    ['no list entries', '', ['overview 1', 'areas 2', 'regions 2', 'late 1']],
    ['places of one side alone', `?region=${C}`, ['overview 1', 'areas 2', 'regions 1', 'late 1']],
    ['items of one area alone', '?area=x', ['overview 1', 'areas 1', 'regions 2', 'late 1']],
    ['nothing late', '?status=done', ['overview 1', 'areas 1', 'regions 2']],
  ])('%s', (_what, query, expected) =>
    expect(counted(scenesOf(SCENES, toySnapshot(query), 'single'))).toEqual(expected),
  );

  it('the overview stands where none is left', () => {
    expect(counted(scenesOf(['late', 'lists'], toySnapshot('?status=done'), 'single'))).toEqual(['overview 1']);
    expect(counted(scenesOf([], toySnapshot(), 'tall'))).toEqual(['overview 1']);
  });
});

describe('late items', () => {
  it('severe ones first, then late, then slightly late; within each the furthest behind', () =>
    expect(lateItems(toySnapshot()).map(({ item }) => item.id)).toEqual(['7', '2', '8']));

  it('one not reported past its due month is among them', () => {
    const parts: Parts = {
      items: [toyItem('I', { due_on: '2023-10-31' }), toyItem('J')],
      reports: [toyReport('2023-11', { item_id: 'J', progress: 90 })],
    };
    expect(lateItems(snapshotFrom(toyTables(parts), '', '2023-12-20')).map(({ item }) => item.id)).toEqual(['I']);
  });

  it.each([
    [1, [1]],
    [8, [8]],
    [9, [8, 1]],
    [17, [8, 8, 1]],
  ])('%d of them stand on pages of %j, each once', (count, expected) => {
    const [scene] = scenesOf(['late'], lateBoard(count), 'single');
    const pages = scene?.steps.map(({ slots }) => slots.main[0]?.item ?? []) ?? [];
    expect(pages.map((page) => page.length)).toEqual(expected);
    expect(pages.flat()).toEqual(lateItems(lateBoard(count)).map(({ item }) => item.id));
  });
});
