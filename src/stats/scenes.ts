import type { Scene, SceneId, Slot, Step, WallPlan } from '#model/scene.ts';
import type { PanelId, Spec } from '#model/spec.ts';
import { STATUS_GROUPS, STATUS_ORDER, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Late items on one page; more go to the next step. */
const LATE_ON_PAGE = 8;
const LATE: readonly StatusId[] = STATUS_GROUPS.late;

type Slots = Partial<Record<Slot, readonly Spec[]>>;
type Builder = (snapshot: Snapshot, plan: WallPlan) => Step[];

const BUILDERS: Readonly<Record<SceneId, Builder>> = {
  overview: (_, plan) => [step({}, overviewSlots(plan))],
  areas: areaSteps,
  regions: sideSteps,
  late: lateSteps,
  lists: ({ ledger }, plan) =>
    ledger.tables.list_entries.length === 0
      ? []
      : [step({}, { left: some('kpi', 'areas'), ...mainOrRight(plan, ['lists'], ['calendar', 'changes']) })],
  platforms: ({ ledger }, plan) =>
    ledger.tables.platforms.length === 0
      ? []
      : [
          step(
            {},
            {
              left: [{ panel: 'map', measure: 'platforms', tiles: true }],
              main: some('platforms'),
              right: isOneScreen(plan) ? [] : some('mechanism'),
            },
          ),
        ],
  projects: ({ ledger }, plan) =>
    ledger.tables.major_projects.length === 0
      ? []
      : [step({}, { left: some('shares'), ...mainOrRight(plan, ['projects'], ['calendar', 'mechanism']) })],
};

/**
 * The playlist of a wall: scenes with the steps the data give them.
 *
 * ids       in the order they are shown; one with nothing to show is left out, and `overview` stands where none is left
 * snapshot  of the wall's own filters
 */
export function scenesOf(ids: readonly SceneId[], snapshot: Snapshot, plan: WallPlan): Scene[] {
  const scenes = ids.map((id): Scene => ({ id, steps: BUILDERS[id](snapshot, plan) }));
  const shown = scenes.filter(({ steps }) => steps.length > 0);
  return shown.length > 0 ? shown : [{ id: 'overview', steps: BUILDERS.overview(snapshot, plan) }];
}

/** Late items and those past their due month, what most needs coordination first. */
export function lateItems({ shown }: Snapshot): ItemState[] {
  const rank = ({ status }: ItemState) => STATUS_ORDER.indexOf(status);
  return shown
    .filter(({ status, overdue }) => LATE.includes(status) || overdue)
    .sort((a, b) => rank(a) - rank(b) || (a.lead ?? 0) - (b.lead ?? 0));
}

function overviewSlots(plan: WallPlan): Slots {
  const late: Spec = { panel: 'items', status: LATE };
  const left = some('kpi', 'areas');
  const main = some('map');
  if (isOneScreen(plan)) return { left, main, right: [late, ...some('ranking')] };
  return { left, main, right: some('items', 'ranking', 'changes') };
}

function areaSteps(snapshot: Snapshot, plan: WallPlan): Step[] {
  const used = new Set(snapshot.shown.map(({ item }) => item.area_id));
  return snapshot.ledger.areas
    .filter(({ id }) => used.has(id))
    .map(({ id }) =>
      step(
        { area: [id] },
        {
          left: some('kpi', isOneScreen(plan) ? 'trend' : 'changes'),
          main: [of('map', 'onschedule')],
          right: isOneScreen(plan)
            ? [{ panel: 'items' }, of('ranking', 'onschedule')]
            : [of('ranking', 'onschedule'), ...some('items', 'trend')],
        },
      ),
    );
}

function sideSteps({ regions }: Snapshot, plan: WallPlan): Step[] {
  const sides = (['cq', 'sc'] as const).filter((side) =>
    regions.some((region) => region.side === (side === 'cq' ? '渝' : '川')),
  );
  return sides.map((side) =>
    step({ side }, { left: some('kpi', 'ranking'), main: some('map'), right: beside(plan, 'items', 'changes') }),
  );
}

function lateSteps(snapshot: Snapshot, plan: WallPlan): Step[] {
  const ids = lateItems(snapshot).map(({ item }) => item.id);
  const pages = Math.ceil(ids.length / LATE_ON_PAGE);
  return Array.from({ length: pages }, (_, page) => {
    const items: Spec = { panel: 'items', item: ids.slice(page * LATE_ON_PAGE, (page + 1) * LATE_ON_PAGE) };
    return step({}, { left: some('kpi', 'areas'), main: [items, ...some('changes')], right: lateMap(plan) });
  });
}

/** Upright, the items themselves take the room. */
function lateMap(plan: WallPlan): Spec[] {
  if (plan === 'tall') return [];
  return isOneScreen(plan) ? [of('ranking', 'late')] : [of('map', 'late'), of('ranking', 'late')];
}

function isOneScreen(plan: WallPlan): boolean {
  return plan === 'single' || plan === 'tall';
}

/** On one screen the first of the further panels stands under the main ones; a second screen takes them all. */
function mainOrRight(plan: WallPlan, main: PanelId[], further: PanelId[]): Slots {
  return isOneScreen(plan)
    ? { main: some(...main, ...further.slice(0, 1)) }
    : { main: some(...main), right: some(...further) };
}

/** One panel at the right of one screen; a second screen has room for all. */
function beside(plan: WallPlan, ...panels: PanelId[]): Spec[] {
  return isOneScreen(plan) ? some(...panels.slice(0, 1)) : some(...panels);
}

function some(...panels: PanelId[]): Spec[] {
  return panels.map((panel) => ({ panel }));
}

function of(panel: PanelId, measure: NonNullable<Spec['measure']>): Spec {
  return { panel, measure };
}

function step(filter: Spec, slots: Slots): Step {
  return { filter, slots: { title: [], left: [], main: [], right: [], foot: [], ...slots } };
}
