import { glyph } from '#charts/glyph.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark } from '#charts/marks.ts';
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
export function sideScopes(snapshot: Snapshot): { scope: BoxScope; states: readonly ItemState[] }[] {
  const scopeOf = (state: ItemState) => (state.status === 'undisclosed' ? 'undisclosed' : state.scope);
  return ORDER.map((scope) => ({ scope, states: snapshot.shown.filter((state) => scopeOf(state) === scope) })).filter(
    ({ states }) => states.length > 0,
  );
}

/** Lines the side box takes, its head included. */
export function sideLines(snapshot: Snapshot): number {
  const scopes = sideScopes(snapshot).length;
  return scopes === 0 ? 0 : scopes + 1;
}

/** A line per scope: its name, how many items, and their shapes. */
export function mapSideBox(snapshot: Snapshot, look: Look, box: Box): Group[] {
  const scopes = sideScopes(snapshot);
  if (scopes.length === 0) return [];
  const line = box.height / (scopes.length + 1);
  const total = scopes.reduce((sum, { states }) => sum + states.length, 0);
  const head = label(box.x, box.y + line / 2, mapWords.notByRegion(total), {
    fill: look.tokens.text,
    size: look.size * 0.86,
    weight: 600,
  });
  const rows = scopes.map(({ scope, states }, index) => ({
    name: scope,
    marks: row(scope, states, box.x, box.y + line * (index + 1.5), look, snapshot.ledger.hasReports),
  }));
  return [{ name: 'side', marks: [head] }, ...rows];
}

function row(
  scope: BoxScope,
  states: readonly ItemState[],
  x: number,
  y: number,
  look: Look,
  hasReports: boolean,
): Mark[] {
  const size = look.size * 0.86;
  const words = `${SCOPE_WORDS[scope]} ${states.length}`;
  const name = label(x, y, words, { fill: look.tokens.text, size });
  if (scope === 'undisclosed' || !hasReports || states.length > 12) return [name];
  const start = x + textWidth(words, size) + size;
  const sorted = [...states].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  return [
    name,
    ...sorted.flatMap(({ status }, index) => glyph(status, start + index * size * 1.35, y, size * 0.4, look.tokens)),
  ];
}
