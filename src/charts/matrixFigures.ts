import { missingWord } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark } from '#charts/marks.ts';
import { meanOf } from '#charts/matrixCells.ts';
import { type Box, cellMarks } from '#charts/matrixSwatch.ts';
import type { Scale } from '#charts/scale.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Missing } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { figure } from '#words/number.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

/** Mean of a region in a box: as its width allows with a decimal, without, or the word or pattern for why there is none. */
export function meanMarks(snapshot: Snapshot, code: string, box: Box, scale: Scale, look: Look): Mark[] {
  const { size, tokens } = look;
  const mean = meanOf(snapshot, code);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (mean.kind === 'value') {
    const long = figure(mean.value, 1);
    const fits = textWidth(long, size * 0.93) <= box.width - 0.5;
    const bold = { fill: tokens.text, size: size * 0.93, align: 'center', weight: 600 } as const;
    return [label(x, y, fits ? long : figure(mean.value, 0), bold)];
  }
  return wordOrPattern(mean.state, box, scale, look);
}

/** The word where it fits, else the pattern that stands for it. */
function wordOrPattern(state: Missing, box: Box, scale: Scale, look: Look): Mark[] {
  const { size, tokens } = look;
  const word = MISSING_WORDS[state];
  if (textWidth(word, size * 0.86) > box.width - 0.5)
    return cellMarks({ kind: 'missing', state, inherited: false }, box, scale, look);
  const style = { fill: tokens.muted, size: size * 0.86, align: 'center' } as const;
  return [label(box.x + box.width / 2, box.y + box.height / 2, word, style)];
}

/** The item's own figure, or the word for why there is none, its right end at `x`. */
export function figureMark(
  snapshot: Snapshot,
  state: ItemState,
  { x, y }: { readonly x: number; readonly y: number },
  { size, tokens }: Look,
): Mark {
  const at = { size: size * 0.93, align: 'right' } as const;
  if (state.figure) return label(x, y, figure(state.figure.value), { ...at, fill: tokens.text, weight: 600 });
  const noFigure = state.status === 'undisclosed' ? matrixWords.noFigure : figureWord(snapshot, state);
  return label(x, y, noFigure, { ...at, fill: tokens.muted });
}

/** The same in a box of a column: where the word does not fit, the pattern of it. */
export function ownMarks(snapshot: Snapshot, state: ItemState, box: Box, scale: Scale, look: Look): Mark[] {
  const { size, tokens } = look;
  if (!state.figure && state.computed !== 'not-started')
    return wordOrPattern(missingWord(snapshot, state), box, scale, look);
  const text = state.figure ? figure(state.figure.value) : figureWord(snapshot, state);
  const fits = textWidth(text, size * 0.93) <= box.width;
  const style = { fill: tokens.text, size: size * (fits ? 0.93 : 0.8), align: 'center', weight: 600 } as const;
  return [label(box.x + box.width / 2, box.y + box.height / 2, text, style)];
}

/** Of one that has not begun, that. */
function figureWord(snapshot: Snapshot, state: ItemState): string {
  if (state.computed === 'not-started') return statusWord(state.computed);
  return MISSING_WORDS[missingWord(snapshot, state)];
}
