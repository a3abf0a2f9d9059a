import { itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { matrixOrder, type OrderedItem } from '#charts/matrixOrder.ts';
import { sideRuns } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** One row of the matrix. */
export interface MatrixLine extends OrderedItem {
  readonly y: number;
}

/** Where the parts of the matrix lie, px. */
export interface MatrixLayout {
  readonly width: number;
  /** Left edges of the status shapes, the official numbers and the names; the areas begin at 0. */
  readonly glyphX: number;
  readonly numberX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  /** Left edge of each region's column, in their order. */
  readonly columns: readonly number[];
  readonly cell: number;
  /** Names over the columns stand on two lines by turns, where they are wider than a column. */
  readonly isStaggered: boolean;
  /** Right edge of the last column. */
  readonly right: number;
  /** Upper edge of the first row. */
  readonly top: number;
  readonly row: number;
  readonly lines: readonly MatrixLine[];
  /** Upper edge of the row of means, and of the legend. */
  readonly meanY: number;
  readonly legendY: number;
}

const GAP = 18 / 14;
const LAST = 4.6;
const LEAST_NAME = 11;

/** Smallest width in px at which every cell can hold its number; the view scrolls sideways below it. */
export function matrixMinWidth(snapshot: Snapshot, size = 14): number {
  const { glyph, number } = headOf(snapshot, size);
  const name = Math.min(nameOf(snapshot, size), LEAST_NAME * size);
  return Math.ceil(
    glyph + size * 1.6 + number + name + leastCell(snapshot, size) * snapshot.regions.length + restOf(snapshot, size),
  );
}

/**
 * Columns and rows of the matrix.
 *
 * legendHeight  what the legend needs below; a given `look.height` stretches the rows between 1.5 and 2.4 times the text
 */
export function matrixLayout(snapshot: Snapshot, look: Look, legendHeight: number): MatrixLayout {
  const { size } = look;
  const width = Math.max(look.width, matrixMinWidth(snapshot, size));
  const { glyph: glyphX, number } = headOf(snapshot, size);
  const numberX = glyphX + size * 1.6;
  const nameX = numberX + number;
  const count = Math.max(snapshot.regions.length, 1);
  const room = width - nameX - restOf(snapshot, size);
  const cell = Math.min(Math.max((room - nameOf(snapshot, size)) / count, leastCell(snapshot, size)), size * 8);
  const nameWidth = Math.min(nameOf(snapshot, size), room - cell * snapshot.regions.length);
  const starts = sideRuns(snapshot.regions).map(({ first }) => first);
  const columns = snapshot.regions.map(
    (_, index) => nameX + nameWidth + index * cell + GAP * size * (starts.filter((first) => first <= index).length - 1),
  );
  const right = (columns.at(-1) ?? nameX + nameWidth) + cell + LAST * size;
  const isStaggered = headWidth(snapshot, size) > cell - 2;
  const rows = rowsOf(snapshot, look, legendHeight, isStaggered ? size * 4.3 : size * 3.2);
  return { width, glyphX, numberX, nameX, nameWidth, columns, cell, isStaggered, right, ...rows };
}

function rowsOf(
  snapshot: Snapshot,
  look: Look,
  legendHeight: number,
  top: number,
): Pick<MatrixLayout, 'top' | 'row' | 'lines' | 'meanY' | 'legendY'> {
  const { size } = look;
  const gap = size * 0.6;
  const ordered = matrixOrder(snapshot);
  const groups = ordered.filter(({ area }) => area !== undefined).length;
  const fixed = top + gap * groups + size * 2.4 + legendHeight;
  const wanted = look.height === undefined ? size * 1.64 : (look.height - fixed) / Math.max(ordered.length, 1);
  const row = Math.min(Math.max(wanted, size * 1.5), size * 2.4);
  let y = top - gap / 2;
  const lines = ordered.map((line) => {
    y += line.area === undefined ? 0 : gap;
    const at = y;
    y += row;
    return { ...line, y: at };
  });
  const meanY = y + gap / 2;
  return { top, row, lines, meanY, legendY: meanY + size * 2.4 };
}

/** Widths before the names: areas, and official numbers where there are any. */
function headOf(snapshot: Snapshot, size: number): { glyph: number; number: number } {
  const areas = matrixOrder(snapshot).flatMap(({ area }) => area ?? []);
  const numbers = snapshot.shown.flatMap(({ item }) => item.official_no ?? []);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size * 0.93)));
  return {
    glyph: Math.min(widest(areas), size * 8) + size,
    number: numbers.length > 0 ? Math.min(widest(numbers), size * 5) + size * 0.6 : 0,
  };
}

function nameOf(snapshot: Snapshot, size: number): number {
  const widest = Math.max(0, ...snapshot.shown.map((state) => textWidth(itemName(state), size * 0.93)));
  // The words of the row of means stand in the same column and begin further left.
  return Math.min(Math.max(widest, size * 10), size * 22) + size * 0.8;
}

function restOf(snapshot: Snapshot, size: number): number {
  return GAP * size * Math.max(sideRuns(snapshot.regions).length - 1, 0) + LAST * size;
}

/** 30 px at 14 px text, and two columns as wide as a name over them; wider where a side has too few for the words over it. */
function leastCell(snapshot: Snapshot, size: number): number {
  const runs = sideRuns(snapshot.regions).map(({ first, last }) => (size * 4.4) / (last - first + 1));
  return Math.max((30 / 14) * size, headWidth(snapshot, size) / 2 + 3, ...runs);
}

function headWidth(snapshot: Snapshot, size: number): number {
  return Math.max(0, ...snapshot.regions.map(({ short_name }) => textWidth(short_name, size * 0.93)));
}
