import { glyph } from '#charts/glyph.ts';
import { drawnStatus, itemName, itemNumber } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, rowGround, rule } from '#charts/marks.ts';
import { hasCells } from '#charts/matrixCells.ts';
import { figureMark } from '#charts/matrixFigures.ts';
import { matrixItemTip } from '#charts/matrixTips.ts';
import type { Hit } from '#charts/picture.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { Box } from '#geo/box.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';

/** Items without cells in groups by the reason, each with its own figure: a part of the turned matrix. */
export interface MatrixRest {
  /** Lower edge, px. */
  readonly bottom: number;
  readonly groups: readonly Group[];
  /** The groups' names. */
  readonly frame: readonly Mark[];
  readonly hits: readonly Hit[];
}

interface RestGroup {
  readonly words: string;
  readonly states: readonly ItemState[];
  /** They have no name to tell: their shapes stand in a line. */
  readonly isNameless: boolean;
}

interface Placed extends Box {
  readonly state: ItemState;
  readonly isNameless: boolean;
}

const LINE = 1.3;
const HEAD = 1.5;
const SQUARE = 1.35;
const COLUMN = 18;

/** Lays the items without cells into a place, in columns side by side where it is wide. */
export function matrixRest(
  snapshot: Snapshot,
  look: Look,
  place: { readonly x: number; readonly y: number; readonly width: number },
): MatrixRest {
  const { size } = look;
  const count = Math.max(Math.floor((place.width + size) / ((COLUMN + 1) * size)), 1);
  const width = (place.width - (count - 1) * size) / count;
  const ends = Array.from({ length: count }, () => place.y);
  const laid = groupsOf(snapshot).map((group) => {
    const at = ends.indexOf(Math.min(...ends));
    const [x, y] = [place.x + at * (width + size), ends[at] ?? place.y];
    const items = placed(group, { x, y: y + HEAD * size, width }, size);
    ends[at] = (items.at(-1)?.y ?? y) + (items.at(-1)?.height ?? 0) + size * 0.7;
    return { items, frame: headMarks(group.words, { x, y, width }, look) };
  });
  const all = laid.flatMap(({ items }) => items);
  return {
    bottom: Math.max(...ends),
    groups: all.map((one): Group => ({ name: one.state.item.id, marks: itemMarks(snapshot, one, look) })),
    frame: laid.flatMap(({ frame }) => frame),
    hits: all.flatMap((one) => hitsOf(snapshot, one, size)),
  };
}

function groupsOf({ shown }: Snapshot): RestGroup[] {
  const rest = shown.filter((state) => !hasCells(state));
  const reasonOf = ({ status, scope }: ItemState) => {
    if (status === 'undisclosed') return 'undisclosed';
    return scope === 'provincial' || scope === 'outside' ? scope : 'unassigned';
  };
  const reasons = ['provincial', 'outside', 'unassigned', 'undisclosed'] as const;
  return reasons
    .map((reason) => ({
      words: matrixWords.across[reason],
      states: rest.filter((state) => reasonOf(state) === reason),
      isNameless: reason === 'undisclosed',
    }))
    .filter(({ states }) => states.length > 0);
}

function placed({ states, isNameless }: RestGroup, place: Omit<Box, 'height'>, size: number): Placed[] {
  if (!isNameless)
    return states.map((state, index) => ({
      ...{ state, isNameless, x: place.x, y: place.y + index * LINE * size },
      ...{ width: place.width, height: LINE * size },
    }));
  const side = SQUARE * size;
  const each = Math.max(Math.floor(place.width / side), 1);
  return states.map((state, index) => ({
    ...{ state, isNameless, width: side, height: side },
    ...{ x: place.x + (index % each) * side, y: place.y + Math.floor(index / each) * side },
  }));
}

function headMarks(words: string, { x, y, width }: Omit<Box, 'height'>, { size, tokens }: Look): Mark[] {
  const style = { fill: tokens.muted, size: size * 0.86, weight: 600, within: width } as const;
  return [rule(x, y, x + width, y, tokens.line2), label(x, y + size * 0.8, words, style)];
}

function itemMarks(snapshot: Snapshot, one: Placed, look: Look): Mark[] {
  const { state, x, y, width, height, isNameless } = one;
  const { size, tokens } = look;
  const middle = y + height / 2;
  const status = drawnStatus(snapshot, state);
  const ground = rowGround(x, y, width, height, look);
  const shape = status ? glyph(status, x + size * 0.55, middle, size * 0.36, tokens) : [];
  if (isNameless) return [ground, ...shape];
  const left = x + size * 1.4;
  const name = [itemNumber(state.item), itemName(state)].filter(Boolean).join(' ');
  const figure = size * 4.2;
  return [
    ground,
    ...shape,
    label(left, middle, name, { fill: tokens.text, size: size * 0.86, within: x + width - figure - left }),
    figureMark(snapshot, state, { x: x + width, y: middle }, look),
  ];
}

function hitsOf(snapshot: Snapshot, { state, x, y, width, height }: Placed, size: number): Hit[] {
  const own: Hit = { kind: 'item', id: state.item.id, tip: matrixItemTip(snapshot, state), x, y, width, height };
  return [own, ...whyHit(snapshot, state, { x, y, width: size * 1.2, height })];
}
