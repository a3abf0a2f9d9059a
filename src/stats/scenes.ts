import type { Scene, SceneId, Slot, Step, WallPlan } from '#model/scene.ts';
import { type PanelId, SIDE_OF, type Spec } from '#model/spec.ts';
import { STATUS_GROUPS, STATUS_ORDER, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Late items on one page; more go to the next step. */
const LATE_ON_PAGE = 8;
const LATE: readonly StatusId[] = STATUS_GROUPS.late;

type Slots = Partial<Record<Slot, readonly Spec[]>>;
type Builder = (snapshot: Snapshot, plan: WallPlan) => Step[];

/** The lists, what is decided on them when, and how they came about. */
const LISTS: Readonly<Record<WallPlan, Slots>> = {
  single: { main: some('lists', 'calendar') },
  tall: { main: some('lists', 'calendar') },
  double: { main: some('lists'), right: some('mechanism', 'calendar', 'changes') },
  triple: { main: some('lists', 'calendar'), right: some('mechanism', 'changes') },
};

const BUILDERS: Readonly<Record<SceneId, Builder>> = {
  overview: (snapshot, plan) => [step({}, snapshot.ledger.hasReports ? overviewSlots(plan) : publicSlots(plan))],
  areas: areaSteps,
  regions: sideSteps,
  late: lateSteps,
  lists: listSteps,
  platforms: ({ ledger }, plan) =>
    ledger.tables.platforms.length === 0
      ? []
      : [
          step(
            {},
            {
              left: [{ panel: 'map', measure: 'platforms', tiles: true }],
              main: some('platforms'),
              right: beyond(plan, 'mechanism'),
            },
          ),
        ],
  projects: ({ ledger }, plan) =>
    ledger.tables.major_projects.length === 0
      ? []
      : [
          step(
            {},
            isOneScreen(plan)
              ? { left: some('shares'), main: some('projects', 'calendar') }
              : { left: some('shares'), main: some('projects'), right: some('calendar', 'mechanism') },
          ),
        ],
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
  const left = wideLeft(plan);
  const main = some('map');
  if (isOneScreen(plan)) return { left, main, right: [{ panel: 'items', status: LATE }, ...some('ranking')] };
  return { left, main, right: some('items', 'ranking', 'changes') };
}

/** Without a report that may be shown: what is published of the items, and statistics. */
function publicSlots(plan: WallPlan): Slots {
  const main = some('map');
  if (isOneScreen(plan)) return { left: some('items'), main, right: some('ranking') };
  if (plan === 'double') return { left: some('items'), main, right: some('projects', 'ranking', 'shares') };
  return { left: some('items', 'shares'), main, right: some('projects', 'ranking') };
}

/** An area has few items: what they are, cell by cell where there is room, and by place. */
function areaSteps({ shown, ledger }: Snapshot, plan: WallPlan): Step[] {
  if (!ledger.hasReports) return [];
  return ledger.areas.flatMap(({ id }) => {
    const own = shown.filter(({ item }) => item.area_id === id);
    if (own.length === 0) return [];
    return [step({ area: [id] }, own.some(concernsPlaces) ? placedSlots(plan) : placelessSlots(plan))];
  });
}

function placedSlots(plan: WallPlan): Slots {
  const [main, ranking] = [[of('map', 'onschedule')], of('ranking', 'onschedule')];
  const slots: Record<WallPlan, Slots> = {
    single: { left: some('kpi', 'trend'), main, right: [...some('items'), ranking] },
    tall: { left: some('kpi', 'items'), main, right: [ranking, ...some('trend')] },
    double: { left: some('kpi', 'trend'), main, right: [...some('matrix'), ranking, ...some('items')] },
    triple: { left: some('kpi', 'trend', 'items'), main, right: [...some('matrix'), ranking] },
  };
  return slots[plan];
}

/** Where no item of an area is one of a place, a map and 16 rows would say nothing but 不涉及: its items and months instead. */
function placelessSlots(plan: WallPlan): Slots {
  const left = some('kpi', 'changes');
  if (isOneScreen(plan)) return { left, main: some('items', 'trend') };
  return { left, main: some('trend'), right: some('items', 'calendar') };
}

function concernsPlaces({ scope, status }: ItemState): boolean {
  return status !== 'undisclosed' && (scope === 'listed' || scope === 'all16');
}

function sideSteps({ regions, ledger }: Snapshot, plan: WallPlan): Step[] {
  const sides = (['cq', 'sc'] as const).filter((side) => regions.some((region) => region.side === SIDE_OF[side]));
  return sides.map((side) => step({ side }, ledger.hasReports ? sideSlots(plan) : bareSideSlots(plan)));
}

function sideSlots(plan: WallPlan): Slots {
  const left = plan === 'triple' ? some('kpi', 'trend', 'ranking') : some('kpi', 'ranking');
  return { left, main: some('map'), right: isOneScreen(plan) ? some('items') : some('matrix') };
}

function bareSideSlots(plan: WallPlan): Slots {
  const main = some('map');
  if (isOneScreen(plan)) return { left: some('ranking'), main, right: some('shares') };
  if (plan === 'double') return { left: some('ranking'), main, right: some('shares', 'projects') };
  return { left: some('ranking', 'shares'), main, right: some('projects') };
}

function lateSteps(snapshot: Snapshot, plan: WallPlan): Step[] {
  if (!snapshot.ledger.hasReports) return [];
  const ids = lateItems(snapshot).map(({ item }) => item.id);
  const pages = Math.ceil(ids.length / LATE_ON_PAGE);
  return Array.from({ length: pages }, (_, page) => {
    const items: Spec = { panel: 'items', item: ids.slice(page * LATE_ON_PAGE, (page + 1) * LATE_ON_PAGE) };
    return step({}, { left: wideLeft(plan), main: [items, ...some('changes')], right: lateMap(plan) });
  });
}

function listSteps({ ledger }: Snapshot, plan: WallPlan): Step[] {
  if (ledger.tables.list_entries.length === 0) return [];
  const { main = [], right = [] } = LISTS[plan];
  if (ledger.hasReports) return [step({}, { left: wideLeft(plan), main, right })];
  return [step({}, { left: some('shares'), main, right: right.filter(({ panel }) => panel !== 'changes') })];
}

/** Upright, the items themselves take the room. */
function lateMap(plan: WallPlan): Spec[] {
  if (plan === 'tall') return [];
  return isOneScreen(plan) ? [of('ranking', 'late')] : [of('map', 'late'), of('ranking', 'late')];
}

function isOneScreen(plan: WallPlan): boolean {
  return plan === 'single' || plan === 'tall';
}

/** What is said of all items, at the left of every scene that narrows nothing. */
function wideLeft(plan: WallPlan): Spec[] {
  return plan === 'triple' ? some('kpi', 'areas', 'trend') : some('kpi', 'areas');
}

/** Panels that only a second screen has room for. */
function beyond(plan: WallPlan, ...panels: PanelId[]): Spec[] {
  return isOneScreen(plan) ? [] : some(...panels);
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
