import type { ChangeLine } from '#charts/changeLines.ts';
import { itemNumber } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { textWidth } from '#geo/textWidth.ts';
import { changesWords } from '#words/changes.ts';

/** Where the parts of a line stand, px; both ends are set flush right. */
export interface ChangeSheet {
  readonly row: number;
  /** Lines there is room for; what is more is told in one line. */
  readonly shown: number;
  readonly height: number;
  /** In narrow boxes the two ends stand under the name. */
  readonly isStacked: boolean;
  /** And the name under the word, where it would be cut beside it and the box is high enough. */
  readonly isTall: boolean;
  readonly numberX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  /** Centre of the shape and right edge of the text, of the earlier month. */
  readonly fromGlyph: number;
  readonly fromX: number;
  readonly arrowX: number;
  readonly arrowWidth: number;
  readonly toGlyph: number;
  readonly toX: number;
  readonly fallX: number;
}

/** Layout for these lines: 23 px a row on a desk, two text lines a row where the name would be cut short. */
export function changesSheet(lines: readonly ChangeLine[], look: Look): ChangeSheet {
  const { size } = look;
  // In wide boxes the two ends stay near the name.
  const width = Math.min(look.width, size * 64);
  const widest = (text: (line: ChangeLine) => string, scale: number) =>
    Math.max(...lines.map((line) => textWidth(text(line), size * scale)), 0);
  const wordWidth = widest(({ word }) => word, 0.96) + size * 1.1;
  const numbers = widest(({ change }) => itemNumber(change.item), 0.89);
  const numberWidth = numbers > 0 ? Math.min(numbers, size * 5) + size * 0.7 : 0;
  const fallWidth = lines.some(({ fall }) => fall !== undefined) ? textWidth(changesWords.fall, size) + size * 0.45 : 0;
  const [fromWidth, toWidth] = [endWidth(lines, 'from', look), endWidth(lines, 'to', look)];
  const arrowWidth = size * 1.7;
  const ends = fromWidth + toWidth + arrowWidth + size * 1.6 + fallWidth;
  const nameX = wordWidth + numberWidth;
  const names = widest(({ change }) => change.item.name ?? '', 0.96);
  const isStacked = width - nameX - ends - size < Math.min(names, size * 9);
  const isTall =
    isStacked && look.isStill === true && names > width - nameX && (look.height ?? 0) > lines.length * size * TALL;
  const row = isTall ? size * TALL : rowHeight(lines.length, isStacked, look);
  const shown = shownIn(lines.length, row, look);
  const toX = width - fallWidth;
  const toGlyph = toX - toWidth + size * 0.5;
  const arrowX = toGlyph - size * 1.3 - arrowWidth;
  const fromX = arrowX - size * 0.8;
  return {
    row,
    shown,
    height: Math.ceil(Math.max(shown + (shown < lines.length ? 1 : 0), 1) * row + 1),
    isStacked,
    isTall,
    numberX: isTall ? 0 : wordWidth,
    nameX: isTall ? numberWidth : nameX,
    nameWidth: Math.max((isStacked ? width : width - ends - size) - (isTall ? numberWidth : nameX), size * 4),
    fromGlyph: fromX - fromWidth + size * 0.5,
    fromX,
    arrowX,
    arrowWidth,
    toGlyph,
    toX,
    fallX: width,
  };
}

/** Height of a row of three lines, ems. */
const TALL = 4.2;

function endWidth(lines: readonly ChangeLine[], end: 'from' | 'to', { size }: Look): number {
  return Math.max(...lines.map((line) => textWidth(line[end].text, size)), size * 2) + size * 1.5;
}

function rowHeight(count: number, isStacked: boolean, { size, height, isStill }: Look): number {
  if (isStacked && isStill && height) return Math.min(Math.max(height / Math.max(count, 1), size * 2.6), size * 3.6);
  if (isStacked) return size * 3.3;
  const usual = (size * 23) / 14;
  if (height === undefined) return usual;
  return Math.min(Math.max((height - 1) / Math.max(count, 1), size * 1.5), size * (isStill ? 2.5 : 1.9));
}

function shownIn(count: number, row: number, { height }: Look): number {
  const fitting = height === undefined ? count : Math.floor((height - 1) / row);
  return fitting >= count ? count : Math.max(fitting - 1, 0);
}
