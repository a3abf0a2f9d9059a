import { itemName, itemNumber } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { hasCells } from '#charts/matrixCells.ts';
import { matrixOrder } from '#charts/matrixOrder.ts';
import { sideRuns } from '#charts/side.ts';
import { wrap } from '#charts/wrap.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';

/** A column: an item with its name on short lines, or, without an item, the regions' means. */
export interface TurnedColumn {
  readonly state: ItemState | undefined;
  readonly area: string;
  readonly lines: readonly string[];
}

/** Columns side by side, with the regions' names at their left. Edges in px. */
export interface TurnedBlock {
  readonly columns: readonly (TurnedColumn & { readonly x: number })[];
  readonly top: number;
  /** Middle of the line of status shapes, and of the first line of names. */
  readonly glyphY: number;
  readonly nameY: number;
  /** Upper edge of each region's row, in their order. */
  readonly rows: readonly number[];
  /** Upper edge of the row of the items' own figures, and lower edge of all. */
  readonly figureY: number;
  readonly bottom: number;
}

/** Regions as rows, items as columns, in as many blocks as the width asks for. Px. */
export interface TurnedLayout {
  readonly label: number;
  readonly column: number;
  readonly row: number;
  readonly blocks: readonly TurnedBlock[];
  /** Where the items without cells and the legend stand: below, or at the right of a single block. */
  readonly rest: { readonly x: number; readonly y: number; readonly width: number };
}

/** Of the small letters, in times of the text. */
export const SMALL = 0.86;
const LINE = 1.04;
/** Three characters of a name side by side; more where a word is longer, up to this. */
const LEAST_COLUMN = 2.7;
const WORD_COLUMN = 5.4;
const MOST_COLUMN = 6;
const MOST_LINES = 8;
const LEAST_ROW = 1;
const ROW = 1.4;
const SIDE_GAP = 1.25;
const REST = 18;

/**
 * The matrix turned, for a place that is too narrow for a row of regions, or too low for a row an item.
 *
 * look  at least 250 px wide at 14 px text; a given height makes the rows lower or higher, as far as they can be read
 */
export function matrixTurnedLayout(snapshot: Snapshot, look: Look): TurnedLayout {
  const { size, width } = look;
  const columns = columnsOf(snapshot);
  const label = labelOf(snapshot, size);
  const beside = width - (REST + 1.5) * size;
  const least = leastColumn(columns, size);
  const isBeside = columns.length * least <= beside - label;
  const room = (isBeside ? beside : width) - label;
  const parts = inParts(columns, Math.max(Math.floor(room / least), 1));
  const column = Math.min(room / Math.max(parts[0]?.length ?? 1, 1), size * MOST_COLUMN);
  const row = rowOf(snapshot, parts, column, look);
  const blocks: TurnedBlock[] = [];
  for (const part of parts) {
    const top = under(blocks, size);
    blocks.push(blockOf(snapshot, part, { top, label, column, row, size }));
  }
  const right = label + column * (parts[0]?.length ?? 0);
  const rest = isBeside
    ? { x: right + size * 1.5, y: 0, width: width - right - size * 1.5 }
    : { x: 0, y: under(blocks, size), width };
  return { label, column, row, blocks, rest };
}

/** A Latin word is not broken, if that can be. */
function leastColumn(columns: readonly Omit<TurnedColumn, 'lines'>[], size: number): number {
  const longest = longestWord(
    columns.map(({ state }) => (state ? itemName(state) : '')),
    size * SMALL,
  );
  return Math.min(Math.max(longest + size * 0.2, size * LEAST_COLUMN), size * WORD_COLUMN);
}

function longestWord(texts: readonly string[], size: number): number {
  const words = texts.flatMap((text) => text.match(/\p{Script=Latin}+/gu) ?? []);
  return Math.max(0, ...words.map((word) => textWidth(word, size)));
}

/** Where the next part begins. */
function under(blocks: readonly TurnedBlock[], size: number): number {
  const last = blocks.at(-1);
  return last ? last.bottom + size : 0;
}

function columnsOf(snapshot: Snapshot): Omit<TurnedColumn, 'lines'>[] {
  if (snapshot.regions.length === 0) return [];
  let area = '';
  const items = matrixOrder(snapshot).flatMap((line) => {
    area = line.area ?? area;
    return hasCells(line.state) ? [{ state: line.state, area }] : [];
  });
  return items.length === 0 ? [] : [...items, { state: undefined, area: '' }];
}

/** As few parts as hold at most so many each, of about the same length. */
function inParts<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const length = Math.ceil(all.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
}

function labelOf({ regions }: Snapshot, size: number): number {
  const names = regions.map(({ short_name }) => textWidth(short_name, size * 0.93) + size * 0.9);
  // Over them stands the name of their side.
  return Math.max(size * 3.9, ...names);
}

interface BlockTerms {
  readonly top: number;
  readonly label: number;
  readonly column: number;
  readonly row: number;
  readonly size: number;
}

function blockOf(
  snapshot: Snapshot,
  part: readonly Omit<TurnedColumn, 'lines'>[],
  { top, label, column, row, size }: BlockTerms,
): TurnedBlock {
  const columns = part.map((one, index) => ({
    ...one,
    lines: linesOf(one.state, column, size),
    x: label + index * column,
  }));
  const areas = Math.max(...areaRuns(part).map((run) => areaLines(run, column, size).length));
  const glyphY = top + (0.4 + areas * LINE + 0.75) * size;
  const nameY = glyphY + size * 1.15;
  const names = Math.max(...columns.map(({ lines }) => lines.length));
  const starts = sideRuns(snapshot.regions).map(({ first }) => first);
  let y = nameY + (names * LINE - 0.2) * size;
  const rows = snapshot.regions.map((_, index) => {
    if (index > 0 && starts.includes(index)) y += SIDE_GAP * size;
    y += row;
    return y - row;
  });
  return { columns, top, glyphY, nameY, rows, figureY: y + size * 0.3, bottom: y + size * 1.8 };
}

/** Neighbouring columns of one area: its name, first and number of columns. */
export interface AreaRun {
  readonly area: string;
  readonly first: number;
  readonly count: number;
}

/** The columns cut where the area changes. */
export function areaRuns(columns: readonly { readonly area: string }[]): AreaRun[] {
  const starts = columns.flatMap(({ area }, index) => (columns[index - 1]?.area === area ? [] : [index]));
  return starts.map((first, index) => ({
    area: columns[first]?.area ?? '',
    first,
    count: (starts[index + 1] ?? columns.length) - first,
  }));
}

/** The name of an area over its columns, on at most two lines. */
export function areaLines({ area, count }: AreaRun, column: number, size: number): string[] {
  return evenLines([area], count * column - size * 0.12, size * SMALL, 2);
}

function linesOf(state: ItemState | undefined, column: number, size: number): string[] {
  const name = state ? [itemNumber(state.item), itemName(state)].filter(Boolean) : [matrixWords.meanColumn];
  return evenLines(name, column - size * 0.12, size * SMALL, MOST_LINES);
}

/** Lines of about the same length, none of a single character where that can be; cut with an ellipsis after so many. */
function evenLines(parts: readonly string[], width: number, size: number, most: number): string[] {
  const lines = wrap(parts, ' ', width, size);
  if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`];
  const even = Math.ceil(textWidth(parts.join(' '), 1) / lines.length) * size;
  const evener = wrap(parts, ' ', Math.min(Math.max(even, longestWord(parts, size)), width), size);
  return evener.length === lines.length ? evener : lines;
}

function rowOf(
  snapshot: Snapshot,
  parts: readonly Omit<TurnedColumn, 'lines'>[][],
  column: number,
  look: Look,
): number {
  const { size, height } = look;
  if (height === undefined) return size * ROW;
  const rows = snapshot.regions.length * parts.length;
  const fixed = parts.map((part) => blockOf(snapshot, part, { top: 0, label: 0, column, row: 0, size }).bottom);
  const wanted = (height - fixed.reduce((sum, own) => sum + own, 0)) / Math.max(rows, 1);
  return Math.min(Math.max(wanted, size * LEAST_ROW), size * 2);
}
