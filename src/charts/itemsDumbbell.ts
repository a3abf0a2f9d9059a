import { statusColour } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import { type ItemLine, missingWord } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { disc, label, type Mark, path, rect, rule } from '#charts/marks.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { figure, signed } from '#words/number.ts';
import { MISSING_WORDS, OVERDUE } from '#words/status.ts';

/** Where the axis and the figures beside it stand, px. */
export interface Axis {
  /** X of 0 per cent. */
  readonly chartX: number;
  /** Px per per cent. */
  readonly scale: number;
  /** X of the period's elapsed time. */
  readonly elapsedX: number;
  /** Right edge of the completion. */
  readonly valueX: number;
}

/** Between elapsed time and completion; where there is no figure, its pattern or its reason. */
export function chartMarks(snapshot: Snapshot, line: ItemLine, y: number, axis: Axis, look: Look): Mark[] {
  const { state, status } = line;
  if (!status || !state.figure) return reasonMarks(snapshot, state, y, axis, look);
  const { tokens, size } = look;
  const colour = statusColour(status, tokens);
  const from = axis.chartX + state.elapsed * axis.scale;
  const to = axis.chartX + state.figure.value * axis.scale;
  const bar = rect(Math.min(from, to), y - size * 0.16, Math.abs(to - from), size * 0.32, { fill: colour });
  const ownTick =
    Math.abs(state.elapsed - snapshot.elapsed) > 1e-6
      ? [rule(from, y - size * 0.5, from, y + size * 0.5, tokens.text, 1.5)]
      : [];
  return [
    bar,
    ...ownTick,
    disc(to, y, size * 0.38, colour, tokens.surface, 1.2),
    ...sideWords(state, from, to, y, axis, look),
  ];
}

/** Overdue and set by hand: left of the dumbbell, or right of it where the left has no room. */
function sideWords(
  { overdue, override }: ItemState,
  from: number,
  to: number,
  y: number,
  axis: Axis,
  { tokens, size }: Look,
): Mark[] {
  const words = [...(overdue ? [OVERDUE] : []), ...(override ? [itemsWords.overridden] : [])].join(' ');
  if (words === '') return [];
  const style = { fill: tokens.muted, size: size * 0.86, halo: tokens.surface } as const;
  const width = textWidth(words, size * 0.86);
  const left = Math.min(from, to) - size * 0.55 - width;
  const hasRoom = left >= axis.chartX && clearOf(axis.elapsedX, left, width, size) === left;
  const right = clearOf(axis.elapsedX, Math.max(from, to) + size * 0.55, width, size);
  return [label(hasRoom ? left : right, y, words, style)];
}

/** Where a text of this width starts so that the line of elapsed time does not run through it. */
function clearOf(lineX: number, x: number, width: number, size: number): number {
  return x < lineX + 2 && x + width > lineX - 2 ? lineX + size * 0.4 : x;
}

function reasonMarks(
  snapshot: Snapshot,
  state: ItemState,
  y: number,
  { chartX, scale, elapsedX }: Axis,
  { tokens, size }: Look,
): Mark[] {
  const word = missingWord(snapshot, state);
  if (word === 'not-reported') {
    const height = size * 0.8;
    return [path(hatch('lines', chartX, y - height / 2, 100 * scale, height, 5), { stroke: tokens.hatch, width: 1.2 })];
  }
  const reason = reasonText(snapshot, state);
  const x = clearOf(elapsedX, chartX + size * 0.3, textWidth(reason, size * 0.89), size);
  const style = { fill: tokens.muted, size: size * 0.89, halo: tokens.surface };
  return reason === '' ? [] : [label(x, y, reason, style)];
}

/** Why there is no figure, in the words of the picture; '' where the name already says it. */
export function reasonText(snapshot: Snapshot, state: ItemState): string {
  const word = missingWord(snapshot, state);
  if (word === 'not-quantified') return itemsWords.textOnly;
  if (word === 'awaiting') return itemsWords.awaited;
  if (word === 'not-applicable') return itemsWords.from(state.span.start, snapshot.moment.asof);
  return '';
}

/** Completion and gap at the right; a dash, or 未报送, where there is none. */
export function valueMarks(
  snapshot: Snapshot,
  { state, status }: ItemLine,
  y: number,
  { valueX }: Axis,
  { tokens, size, width }: Look,
): Mark[] {
  const quiet = { fill: tokens.muted, size: size * 0.96, align: 'right' } as const;
  if (status && state.figure && state.lead !== undefined) {
    const bold = { ...quiet, fill: tokens.text, weight: 600 } as const;
    return [label(valueX, y, figure(state.figure.value), bold), label(width, y, signed(state.lead), quiet)];
  }
  const isSilent = missingWord(snapshot, state) === 'not-reported';
  const value = label(valueX, y, isSilent ? MISSING_WORDS['not-reported'] : itemsWords.dash, quiet);
  return state.overdue && status ? [value, label(width, y, OVERDUE, quiet)] : [value];
}
