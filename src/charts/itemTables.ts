import { sideRows } from '#charts/itemBarCard.ts';
import { itemName, missingWord } from '#charts/itemRows.ts';
import { actualText, courseOf } from '#charts/itemTrendCard.ts';
import { milestoneRows } from '#charts/milestonesPicture.ts';
import { regionTiles } from '#charts/regionTilesPicture.ts';
import type { Table, TableCell } from '#charts/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';
import { figure, perCent, signed } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';

const words = itemWords.tables;

/** Completion, what it should be and the gap, and under them what each side reported. */
export function itemBarTable(snapshot: Snapshot, state: ItemState): Table {
  const { figure: own, elapsed, lead, basis } = state;
  const none: TableCell = {
    kind: 'missing',
    state: missingWord(snapshot, state),
    text: MISSING_WORDS[missingWord(snapshot, state)],
  };
  const sides = sideRows(own?.sides).map(({ side, value }) => row(side, words.ofSide(side), number(value)));
  return {
    head: itemName(state),
    columns: [{ id: 'value', title: words.value }],
    rows: [
      row('progress', words.progress, own ? number(own.value) : none),
      row('elapsed', words.elapsed(basis === 'plan'), number(elapsed)),
      row('lead', words.lead, lead === undefined ? none : { kind: 'number', value: lead, text: signed(lead) }),
      ...sides,
    ],
  };
}

function row(id: string, name: string, cell: TableCell): Table['rows'][number] {
  return { key: 'kpi', id, name, cells: [cell] };
}

/** Milestones: day due, day done, verdict at the end of the as-of month. */
export function milestonesTable(snapshot: Snapshot, state: ItemState): Table {
  return {
    head: words.milestone,
    columns: [
      { id: 'due', title: words.due },
      { id: 'done', title: words.done },
      { id: 'state', title: words.verdict },
    ],
    rows: milestoneRows(snapshot, state).map(({ milestone, state: stands, verdict }) => ({
      key: 'milestone',
      id: String(milestone.no),
      name: milestone.name,
      cells: [
        { kind: 'text', text: milestone.due_on },
        { kind: 'text', text: (stands === 'done' && milestone.done_on) || words.none },
        { kind: 'text', text: verdict },
      ],
    })),
  };
}

/** The whole plan by month, and the figures up to the as-of month. */
export function itemTrendTable(snapshot: Snapshot, state: ItemState): Table {
  const { plan, past } = courseOf(snapshot, state);
  const planned = new Map(plan.map((month) => [month.month, month.planned]));
  const actual = new Map(past.map((month) => [month.month, month]));
  return {
    head: words.month,
    columns: [
      { id: 'planned', title: words.planned },
      { id: 'actual', title: words.actual },
    ],
    rows: [...new Set([...planned.keys(), ...actual.keys()])].sort().map((month) => {
      const then = actual.get(month);
      const should = planned.get(month);
      const own = then?.state.reference === month ? then.state.figure : undefined;
      return {
        key: 'month',
        id: month,
        name: itemWords.trend.month(month),
        cells: [
          should === undefined ? { kind: 'text', text: words.none } : number(should),
          own ? number(own.value) : { kind: 'text', text: then ? actualText(snapshot, then) : words.none },
        ],
      };
    }),
  };
}

/** Every region with its role and its cell. */
export function regionTilesTable(snapshot: Snapshot, state: ItemState): Table {
  return {
    head: words.region,
    columns: [
      { id: 'role', title: words.role },
      { id: 'value', title: words.value },
    ],
    rows: regionTiles(snapshot, state).map(({ region, role, cell, text }) => ({
      key: 'code',
      id: region.code,
      name: region.short_name,
      cells: [
        { kind: 'text', text: role ?? words.none },
        cell.kind === 'value'
          ? { kind: 'number', value: cell.value, text: perCent(cell.value), inherited: cell.inherited }
          : { kind: 'missing', state: cell.state, text },
      ],
    })),
  };
}

function number(value: number): TableCell {
  return { kind: 'number', value, text: figure(value) };
}
