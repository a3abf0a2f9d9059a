import { drawnStatus, itemTip } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, rect } from '#charts/marks.ts';
import type { Hit } from '#charts/picture.ts';
import { segments } from '#charts/segments.ts';
import { shownAs, shownWord } from '#charts/shownStatus.ts';
import { type Box, DONE_FIRST, statusBox } from '#charts/statusBox.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { kpiWords } from '#words/kpi.ts';

interface Squares {
  readonly groups: readonly Group[];
  readonly hits: readonly Hit[];
  /** Lowest edge, px. */
  readonly bottom: number;
}

const MOST_ROWS = 4;

/** One square per shown item from `top` down; above what four rows can hold, one bar per status. */
export function kpiSquares(snapshot: Snapshot, look: Look, top: number): Squares {
  const states = inOrder(snapshot);
  if (states.length === 0) return { groups: [], hits: [], bottom: top };
  const rows = rowsFor(states.length, look);
  if (rows > MOST_ROWS) return bars(snapshot, look, top);
  const columns = Math.ceil(states.length / rows);
  const width = Math.min(look.width / columns, look.size * 1.8);
  const height = squareHeight(look, top, rows);
  const gap = rows > 2 ? 1 : 2;
  const boxes = states.map((_state, index) => ({
    x: (index % columns) * width,
    y: top + Math.floor(index / columns) * (height + 2),
    width: width - gap,
    height,
  }));
  return {
    groups: states.map((state, index) => squareGroup(snapshot, state, boxes[index], look)),
    hits: states.flatMap((state, index) => itemHit(snapshot, state, boxes[index])),
    bottom: top + rows * (height + 2) - 2,
  };
}

/** Rows of squares of a comfortable width, or of the least one where they would be many. */
function rowsFor(count: number, { width, size }: Look): number {
  const rowsOf = (ems: number) => Math.ceil(count / Math.floor(width / (size * ems)));
  return rowsOf(0.8) < MOST_ROWS ? rowsOf(0.8) : rowsOf(0.64);
}

function inOrder(snapshot: Snapshot): ItemState[] {
  const rank = (state: ItemState) => DONE_FIRST.indexOf(drawnStatus(snapshot, state) ?? 'closed');
  return [...snapshot.shown].sort((a, b) => rank(a) - rank(b));
}

function squareHeight({ size, height = 0 }: Look, top: number, rows: number): number {
  const least = size * (1.62 - rows * 0.18);
  return Math.min(Math.max((height - top - 2) / rows - 2, least), size * 1.8);
}

function squareGroup(snapshot: Snapshot, state: ItemState, box: Box | undefined, look: Look): Group {
  if (!box) return { name: state.item.id, marks: [] };
  const edge = rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2, {
    fill: 'transparent',
    lit: look.tokens.text,
  });
  return { name: state.item.id, marks: [edge, ...statusBox(drawnStatus(snapshot, state), box, look)] };
}

function itemHit(snapshot: Snapshot, state: ItemState, box: Box | undefined): Hit[] {
  if (!box) return [];
  const whole = { ...box, width: box.width + 2 };
  const why = whyHit(snapshot, state, whole);
  return why.length > 0 ? why : [{ kind: 'item', id: state.item.id, tip: itemTip(snapshot, state), ...whole }];
}

/** One bar, a segment per status, each at least as wide as its shape and count. */
function bars(snapshot: Snapshot, look: Look, top: number): Squares {
  const order = [undefined, ...DONE_FIRST];
  const parts = order.flatMap((status) => {
    const count = snapshot.shown.filter((state) => drawnStatus(snapshot, state) === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  const height = squareHeight(look, top, 1);
  const bar = { x: 0, y: top, width: look.width, height };
  const boxes = segments(
    parts.map(({ count }) => count),
    bar,
    look.width / snapshot.shown.length,
    look,
  );
  const named = parts.flatMap(({ status, count }, index) => {
    const box = boxes[index];
    return box ? [{ status, count, box }] : [];
  });
  return {
    groups: named.map(({ status, count, box }) => ({
      name: status ?? '',
      marks: statusBox(status, box, look, String(count)),
    })),
    hits: named.flatMap(({ status, count, box }) => statusHit(snapshot, status, count, box)),
    bottom: top + height,
  };
}

function statusHit(snapshot: Snapshot, status: StatusId | undefined, count: number, box: Box): Hit[] {
  if (!status) return [];
  return [
    {
      kind: 'status',
      id: shownAs(snapshot, status).join(','),
      tip: [kpiWords.line(shownWord(snapshot, status), count)],
      ...box,
    },
  ];
}
