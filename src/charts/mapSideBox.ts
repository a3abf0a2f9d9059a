import { glyph } from '#charts/glyph.ts';
import { drawnStatus } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark } from '#charts/marks.ts';
import type { Hit } from '#charts/picture.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { Box } from '#geo/box.ts';
import { textWidth } from '#geo/textWidth.ts';
import { STATUS_ORDER } from '#model/status.ts';
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

/** Lines kept for the side box, its head included: for all items, so that a filter does not move the map. None where the map is of no items. */
export function sideLines(snapshot: Snapshot): number {
  const scopes = isOfItems(snapshot) ? sideScopes(snapshot.states).length : 0;
  return scopes === 0 ? 0 : scopes + 1;
}

/** A line per scope: its name, how many items, and their shapes, each of which opens the reason of its item. */
export function mapSideBox(snapshot: Snapshot, look: Look, box: Box): { groups: Group[]; hits: Hit[] } {
  const scopes = isOfItems(snapshot) ? sideScopes(snapshot.shown) : [];
  if (scopes.length === 0) return { groups: [], hits: [] };
  const line = box.height / sideLines(snapshot);
  const total = scopes.reduce((sum, { states }) => sum + states.length, 0);
  const head = label(box.x, box.y + line / 2, mapWords.notByRegion(total), {
    fill: look.tokens.text,
    size: look.size * 0.86,
    weight: 600,
  });
  const rows = scopes.map(({ scope, states }, index): Row => {
    const words = `${SCOPE_WORDS[scope]} ${states.length}`;
    return { scope, words, states: inOrder(snapshot, states), x: box.x, y: box.y + line * (index + 1.5), line };
  });
  return {
    groups: [
      { name: 'side', marks: [head] },
      ...rows.map((row) => ({ name: row.scope, marks: rowMarks(snapshot, row, look) })),
    ],
    hits: rows.flatMap((row) => rowHits(snapshot, row, look)),
  };
}

/** A public fact needs no items beside it, still less the status a ledger gives them. */
function isOfItems({ measure, ledger }: Snapshot): boolean {
  return measure !== 'platforms' && (measure !== 'stat' || !ledger.hasReports);
}

/** One line of the box; `y` is its middle. */
interface Row {
  readonly scope: BoxScope;
  readonly words: string;
  readonly states: readonly ItemState[];
  readonly x: number;
  readonly y: number;
  readonly line: number;
}

/** What most needs coordination first. */
function inOrder(snapshot: Snapshot, states: readonly ItemState[]): ItemState[] {
  const order = (state: ItemState) => {
    const status = drawnStatus(snapshot, state);
    return status ? STATUS_ORDER.indexOf(status) : 0;
  };
  return [...states].sort((a, b) => order(a) - order(b));
}

/** The states of a line that have a shape, and where; a public audience sees one late status. None without a ledger. */
function shapesOf(snapshot: Snapshot, { scope, words, states, x }: Row, { size }: Look) {
  if (scope === 'undisclosed' || states.length > 12) return [];
  const start = x + textWidth(words, size * 0.86) + size * 0.86;
  return states.flatMap((state, index) => {
    const status = drawnStatus(snapshot, state);
    return status ? [{ state, status, x: start + index * size * 0.86 * 1.35 }] : [];
  });
}

function rowMarks(snapshot: Snapshot, row: Row, look: Look): Mark[] {
  const name = label(row.x, row.y, row.words, { fill: look.tokens.text, size: look.size * 0.86 });
  const shapes = shapesOf(snapshot, row, look).flatMap(({ status, x }) =>
    glyph(status, x, row.y, look.size * 0.86 * 0.4, look.tokens),
  );
  return [name, ...shapes];
}

function rowHits(snapshot: Snapshot, row: Row, look: Look): Hit[] {
  const width = look.size * 0.86 * 1.35;
  return shapesOf(snapshot, row, look).flatMap(({ state, x }) =>
    whyHit(snapshot, state, { x: x - width / 2, y: row.y - row.line / 2, width, height: row.line }),
  );
}
