import type { Look } from '#charts/look.ts';
import { type Scale, scaleOf } from '#charts/scale.ts';
import { wrap } from '#charts/wrap.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Where the parts of the map's legend stand below its upper edge, px. */
export interface LegendSheet {
  readonly scale: Scale;
  /** Width of one class. */
  readonly pitch: number;
  /** Lines of each class's label, and their type size. */
  readonly labels: readonly (readonly string[])[];
  readonly size: number;
  readonly barTop: number;
  readonly bar: number;
  /** Middle of the first line of the labels, of the counts, and of the states without a number. */
  readonly labelY: number;
  readonly countY: number;
  readonly statesY: number;
  readonly height: number;
}

/** Least type size, in parts of the text's; below it nobody reads a label. */
const LEAST = 0.72;

/** The legend for a box of `width` px: labels too long for their class break at the dash, then shrink. */
export function legendSheet(snapshot: Snapshot, look: Look, width: number): LegendSheet {
  const scale = scaleOf(snapshot, look.tokens);
  const usual = look.size * 0.86;
  const pitch = width / scale.colours.length;
  const labels = scale.labels.map((text) => lines(text, pitch, usual));
  const widest = Math.max(...labels.flat().map((line) => textWidth(line, usual)), 1);
  const size = Math.max(Math.min(usual, (usual * (pitch - 1)) / widest), look.size * LEAST);
  const count = Math.max(...labels.map((own) => own.length));
  const barTop = scale.elapsedBreak === undefined ? 2 : usual * 1.4;
  const bar = look.size * 0.62;
  const labelY = barTop + bar + usual * 0.85;
  const countY = labelY + (count - 1) * size * 1.15 + usual * 1.15;
  const statesY = countY + usual * 1.5;
  const hasStates = [...snapshot.values.values()].some(({ kind }) => kind === 'missing');
  const height = Math.ceil((hasStates ? statesY : countY) + usual * 0.7);
  return { scale, pitch, labels, size, barTop, bar, labelY, countY, statesY, height };
}

function lines(text: string, pitch: number, size: number): string[] {
  const [low = '', high] = text.split('–');
  return wrap(high === undefined ? [low] : [`${low}–`, high], '', pitch - 1, size);
}
