import type { Patch, View } from '#model/spec.ts';
import type { helpWords } from '#words/help.ts';
import type { helpMonthWords } from '#words/helpMonth.ts';

/** Where a link of the help leads: a page and what is meant on it, or another shape of the board in a tab of its own. */
export type Place =
  | {
      readonly view: View;
      readonly patch?: Patch;
      /** Public attribute of what is meant: `part="agenda"`. */
      readonly at?: `${'part' | 'panel'}="${string}"`;
      /** Whose page it is: the first one of the data that has something to show. */
      readonly first?: 'item' | 'region';
    }
  | { readonly other: Other };

/** Another shape of the board. */
export type Other = 'wall' | 'public-wall' | 'embed' | 'public';

type Roles = typeof helpWords.roles;
type Months = typeof helpMonthWords;

const TAKE: Place = { view: 'data', at: 'part="import"' };
const LEDGERS: Place = { view: 'data', at: 'part="ledgers"' };
const JOIN: Place = { view: 'data', at: 'part="join"' };
const STATE: Place = { view: 'data', at: 'part="package"' };
const ADDRESS: Place = { view: 'data', at: 'part="wall"' };
const REMINDERS: Place = { view: 'ledger', at: 'part="reminders"' };
const AGENDA: Place = { view: 'calendar', at: 'part="agenda"' };
const CHANGES: Place = { view: 'changes', at: 'panel="changes"' };
const BRIEFING: Place = { view: 'briefing' };
const WALL: Place = { other: 'wall' };

/** Where each step of a role is done. */
export const ROLE_PLACES: { readonly [R in keyof Roles]: { readonly [S in keyof Roles[R]['steps']]: Place } } = {
  leader: { wall: WALL, visitors: { other: 'public-wall' }, address: ADDRESS },
  office: { changes: CHANGES, reminders: REMINDERS, sign: LEDGERS, agenda: AGENDA },
  group: {
    items: { view: 'items', at: 'part="items"' },
    item: { view: 'item', first: 'item' },
    picture: { view: 'overview', patch: { panel: 'items' }, at: 'panel="items"' },
  },
  region: {
    regions: { view: 'regions' },
    region: { view: 'region', first: 'region' },
    owed: { view: 'region', first: 'region', at: 'part="reports"' },
    map: { view: 'overview', at: 'panel="map"' },
  },
  editor: {
    text: BRIEFING,
    picture: { view: 'overview', patch: { panel: 'map' }, at: 'panel="map"' },
    embed: { other: 'embed' },
  },
  clerk: { template: TAKE, take: TAKE, issues: JOIN, publish: LEDGERS },
  it: {
    state: STATE,
    wall: ADDRESS,
    kept: { view: 'data', at: 'part="storage"' },
    log: { view: 'data', at: 'part="log"' },
  },
};

/** Where each step of the month is done. */
export const MONTH_PLACES: { readonly [S in keyof Months]: { readonly [L in keyof Months[S]['links']]: Place } } = {
  notice: { templates: TAKE },
  collect: { reminders: REMINDERS },
  check: { take: TAKE, join: JOIN },
  return: { take: TAKE },
  sign: { ledgers: LEDGERS },
  publish: { ledgers: LEDGERS, state: STATE },
  wall: { wall: WALL, address: ADDRESS },
  briefing: { text: BRIEFING, changes: CHANGES },
  agenda: { agenda: AGENDA, lists: { view: 'lists', at: 'panel="lists"' } },
};

/** Where each answer can be seen. */
export const ANSWER_PLACES: { readonly [A in keyof typeof helpWords.counting]: Place } = {
  elapsed: { view: 'trend', at: 'panel="trend"' },
  status: { view: 'mechanism', at: 'part="thresholds"' },
  missing: { view: 'ledger', at: 'panel="ledger"' },
  demo: TAKE,
  map: { view: 'data', at: 'part="outlines"' },
  public: { other: 'public' },
};
