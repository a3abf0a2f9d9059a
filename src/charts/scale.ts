import type { Tokens } from '#charts/look.ts';
import { toldStatus } from '#charts/shownStatus.ts';
import { GAP_STATUSES } from '#model/status.ts';
import { classOf, progressBreaks, quantileBreaks } from '#stats/breaks.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { MEASURE_WORDS } from '#words/measure.ts';
import { figure } from '#words/number.ts';

/** Classes of a measure: one scale in map, ranking, matrix and table. Half-open: a break belongs to the class above it. */
export interface Scale {
  /** Rising, in the unit of the measure. */
  readonly breaks: readonly number[];
  /** One more than breaks. */
  readonly colours: readonly string[];
  readonly labels: readonly string[];
  /** Which break is the elapsed time; undefined where none is. */
  readonly elapsedBreak: number | undefined;
}

/** The scale of the snapshot's measure, cut from the unfiltered values so that a filter changes no colour's meaning. */
export function scaleOf(snapshot: Snapshot, tokens: Tokens): Scale {
  const { measure } = snapshot;
  if (measure === 'progress') return progressScale(snapshot, tokens);
  if (measure === 'worst') return worstScale(tokens, snapshot);
  const values = numbersOf(snapshot.allValues.values());
  if (measure === 'lead') return scale([-30, -10, -0.05, 0.05, 10, 30], tokens.div7, 'lead');
  if (measure === 'onschedule') return scale([20, 40, 60, 80], tokens.seq5, 'onschedule');
  if (measure === 'late' || measure === 'missing') return scale([1, 2, 3, 4], tokens.seq5, measure);
  if (measure === 'stat') return statScale(snapshot, values, tokens);
  const breaks = [...new Set(quantileBreaks(values, 5).map(Math.ceil))].filter((bound) => bound > Math.min(...values));
  return named(scale(breaks, tokens.seq5, measure), values);
}

/** The scale of completion, whatever the measure on the map: matrix cells keep it. */
export function progressScale(snapshot: Snapshot, tokens: Tokens): Scale {
  const values = snapshot.measure === 'progress' ? numbersOf(snapshot.allValues.values()) : cellNumbers(snapshot);
  const breaks = progressBreaks(values, snapshot.elapsed);
  return { ...scale(breaks, tokens.seq5, 'progress'), elapsedBreak: breaks.indexOf(snapshot.elapsed) };
}

/** Class of a value, 0 for the lowest. */
export function classIn(scale: Scale, value: number): number {
  return classOf(value, scale.breaks);
}

/** Fill of a value. */
export function colourIn(scale: Scale, value: number): string {
  return scale.colours[classIn(scale, value)] ?? scale.colours.at(-1) ?? 'none';
}

function scale(
  breaks: readonly number[],
  ramp: readonly string[],
  measure: keyof typeof MEASURE_WORDS,
  decimals?: number,
): Scale {
  const count = breaks.length + 1;
  const isCount = ['late', 'missing', 'items', 'platforms'].includes(measure);
  const places =
    decimals ??
    (breaks.every(Number.isInteger) ? 0 : Math.min(MEASURE_WORDS[measure].decimals + (measure === 'lead' ? 1 : 0), 2));
  return {
    breaks,
    colours: spread(ramp, count),
    labels: isCount ? countLabels(breaks) : labelsOf(breaks, places),
    elapsedBreak: undefined,
  };
}

/** `count` colours of a ramp, its ends kept. */
function spread(ramp: readonly string[], count: number): string[] {
  if (count === 1) return [ramp[Math.floor(ramp.length / 2)] ?? ''];
  return Array.from({ length: count }, (_, index) => ramp[Math.round((index * (ramp.length - 1)) / (count - 1))] ?? '');
}

function labelsOf(breaks: readonly number[], decimals: number): string[] {
  const text = (value: number) => figure(value, Number.isInteger(value) ? 0 : Math.max(decimals, 1));
  const first = breaks[0];
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) return [''];
  const middle = breaks.slice(1).map((bound, index) => `${text(breaks[index] ?? 0)}–${text(bound)}`);
  return [`<${text(first)}`, ...middle, `≥${text(last)}`];
}

/** Whole numbers: "0", "1", "2–3", "≥4". */
function countLabels(breaks: readonly number[]): string[] {
  const first = breaks[0];
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) return [''];
  const middle = breaks.slice(1).map((bound, index) => {
    const low = breaks[index] ?? 0;
    return bound - low === 1 ? String(low) : `${low}–${bound - 1}`;
  });
  return [first === 1 ? '0' : `<${first}`, ...middle, `≥${last}`];
}

function statScale(snapshot: Snapshot, values: readonly number[], tokens: Tokens): Scale {
  const breaks = values.length > 1 ? quantileBreaks(values, 5).map(legible) : [];
  const rising = [...new Set(breaks)].filter((bound) => bound > Math.min(...values));
  return named(scale(rising, tokens.seq5, 'stat', snapshot.indicator?.decimals === 0 ? 0 : 1), values);
}

/** A scale of one class says what is in it: there is no break to say it by. */
function named(own: Scale, values: readonly number[]): Scale {
  if (own.breaks.length > 0 || values.length === 0) return own;
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    figure(value, Number.isInteger(value) ? 0 : 2),
  );
  return { ...own, labels: [low === high ? `${low}` : `${low}–${high}`] };
}

/** Two significant digits: a legend is read, not calculated with. */
function legible(value: number): number {
  return Number(value.toPrecision(2));
}

/** A class per status, with the word of its fold where it is asked for; before the public the three late ones are one. */
function worstScale(tokens: Tokens, snapshot: Snapshot): Scale {
  const isPublic = snapshot.spec.audience === 'public';
  const all = [...GAP_STATUSES, 'done' as const, 'closed' as const].map((status) => toldStatus(snapshot, status));
  const labels = isPublic ? all.slice(2) : all;
  const colours = isPublic ? [tokens.div7[1] ?? '', ...tokens.div7.slice(3)] : tokens.div7;
  return { breaks: isPublic ? [3, 4, 5, 6] : [1, 2, 3, 4, 5, 6], colours, labels, elapsedBreak: undefined };
}

function numbersOf(values: Iterable<RegionValue>): number[] {
  return [...values].flatMap((value) => (value.kind === 'value' ? [value.value] : []));
}

function cellNumbers(snapshot: Snapshot): number[] {
  return [...snapshot.cells.values()].flatMap((row) =>
    [...row.values()].flatMap((cell) => (cell.kind === 'value' ? [cell.value] : [])),
  );
}
