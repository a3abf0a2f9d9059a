import { glyph } from '#charts/glyph.ts';
import { drawnStatus } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark } from '#charts/marks.ts';
import type { Box } from '#geo/box.ts';
import { textWidth } from '#geo/textWidth.ts';
import { STATUS_ORDER, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';
import { SCOPE_WORDS } from '#words/measure.ts';

export type BoxScope = 'all16' | 'provincial' | 'outside' | 'unassigned' | 'undisclosed';
const ORDER: readonly BoxScope[] = ['all16', 'provincial', 'outside', 'unassigned', 'undisclosed'];

/** Items that no region's mean holds, by scope: together with those listed by region they are all items. */
export function sideScopes(states: readonly ItemState[]): { scope: BoxScope; states: readonly ItemState[] }[] {
  const scopeOf = (state: ItemState) => (state.status === 'undisclosed' ? 'undisclosed' : state.scope);
  return ORDER.map((scope) => ({ scope, states: states.filter((state) => scopeOf(state) === scope) })).filter(
    (line) => line.states.length > 0,
  );
}

/** Lines kept for the side box, its head included: for all items, so that a filter does not move the map. */
export function sideLines(snapshot: Snapshot): number {
  const scopes = sideScopes(snapshot.states).length;
  return scopes === 0 ? 0 : scopes + 1;
}

/** A line per scope: its name, how many items, and their shapes. */
export function mapSideBox(snapshot: Snapshot, look: Look, box: Box): Group[] {
  const scopes = sideScopes(snapshot.shown);
  if (scopes.length === 0) return [];
  const line = box.height / sideLines(snapshot);
  const total = scopes.reduce((sum, { states }) => sum + states.length, 0);
  const head = label(box.x, box.y + line / 2, mapWords.notByRegion(total), {
    fill: look.tokens.text,
    size: look.size * 0.86,
    weight: 600,
  });
  const rows = scopes.map(({ scope, states }, index) => ({
    name: scope,
    marks: row(scope, statusesOf(snapshot, states), box.x, box.y + line * (index + 1.5), look),
  }));
  return [{ name: 'side', marks: [head] }, ...rows];
}

/** Statuses as they are drawn, what most needs coordination first; a public audience sees one late status. None without a ledger. */
function statusesOf(snapshot: Snapshot, states: readonly ItemState[]): (StatusId | undefined)[] {
  const order = (status: StatusId | undefined) => (status ? STATUS_ORDER.indexOf(status) : 0);
  return states.map((state) => drawnStatus(snapshot, state)).sort((a, b) => order(a) - order(b));
}

function row(scope: BoxScope, statuses: readonly (StatusId | undefined)[], x: number, y: number, look: Look): Mark[] {
  const size = look.size * 0.86;
  const words = `${SCOPE_WORDS[scope]} ${statuses.length}`;
  const name = label(x, y, words, { fill: look.tokens.text, size });
  if (scope === 'undisclosed' || statuses.length > 12) return [name];
  const start = x + textWidth(words, size) + size;
  const shapes = statuses.flatMap((status, index) =>
    status ? glyph(status, start + index * size * 1.35, y, size * 0.4, look.tokens) : [],
  );
  return [name, ...shapes];
}
