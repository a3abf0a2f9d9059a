import { inkOn } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import type { Look } from '#charts/look.ts';
import { disc, label, type Mark, path, rect, rule } from '#charts/marks.ts';
import { cellText } from '#charts/matrixCells.ts';
import { classIn, type Scale } from '#charts/scale.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Cell } from '#stats/cell.ts';

/** A box of a cell, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of the matrix: a number on its class, or the pattern of the word for why there is none. */
export function cellMarks(cell: Cell, box: Box, scale: Scale, look: Look): Mark[] {
  if (cell.kind === 'missing') return missingMarks(cell, box, look);
  const marks = cell.value === 0 ? zeroMarks(box, look) : valueMarks(cell.value, box, scale, look);
  return cell.inherited
    ? [...marks, corner(cell.value === 0 ? look.tokens.text : inkAt(cell.value, scale), box)]
    : marks;
}

/** A filled box of one class, as in the legend too; its colour stays while lit, as it stands for the class. */
export function classBox(index: number, box: Box, scale: Scale, look: Look): Mark {
  const fill = scale.colours[index] ?? 'none';
  if (index > 0) return rect(box.x, box.y, box.width, box.height, { fill, lit: fill });
  return rect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, { fill, lit: fill, stroke: look.tokens.hatch });
}

function valueMarks(value: number, box: Box, scale: Scale, look: Look): Mark[] {
  const number = numberMark(cellText(value), box, look, inkAt(value, scale), value > 100);
  return [classBox(classIn(scale, value), box, scale, look), number];
}

function inkAt(value: number, scale: Scale): string {
  return inkOn(scale.colours[classIn(scale, value)] ?? '#ffffff');
}

function zeroMarks(box: Box, look: Look): Mark[] {
  const { tokens } = look;
  const frame = rect(box.x + 0.75, box.y + 0.75, box.width - 1.5, box.height - 1.5, {
    stroke: tokens.seq5[1] ?? tokens.hatch,
    width: 1.5,
  });
  return [frame, numberMark('0', box, look, tokens.text, false)];
}

/** Lower right corner: the region has no report of its own. */
function corner(ink: string, { x, y, width, height }: Box): Mark {
  const [right, bottom, side] = [x + width, y + height, Math.min(height * 0.27, 6)];
  return path(`M${right},${bottom - side}V${bottom}H${right - side}Z`, { fill: ink });
}

function numberMark(text: string, box: Box, look: Look, fill: string, isBold: boolean): Mark {
  const size = Math.min(look.size * 0.93, ((box.width - 3) * look.size) / textWidth(text, look.size));
  return label(box.x + box.width / 2, box.y + box.height / 2, text, {
    fill,
    size,
    align: 'center',
    weight: isBold ? 600 : 400,
  });
}

function missingMarks(cell: Extract<Cell, { kind: 'missing' }>, box: Box, look: Look): Mark[] {
  const { tokens } = look;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  switch (cell.state) {
    case 'not-reported':
    case 'unavailable':
      return [pattern('lines', box, 5, 1.6, tokens.hatch)];
    case 'withheld':
      return [pattern('cross', box, 6, 0.9, tokens.hatch)];
    case 'not-quantified':
      return [frame(box, tokens.line2), rule(x - look.size * 0.5, y, x + look.size * 0.5, y, tokens.notReported, 2)];
    case 'awaiting':
      return [-1, 0, 1].map((at) => disc(x + at * look.size * 0.4, y, look.size * 0.1, tokens.notStarted));
    case 'not-applicable':
      return [disc(x, y, look.size * 0.1, tokens.hatch)];
    case 'outdated':
      return outdatedMarks(cell.old, box, look);
  }
}

function outdatedMarks(old: number | undefined, box: Box, look: Look): Mark[] {
  const { tokens, size } = look;
  const marks = [pattern('dots', box, 4, 1.1, tokens.hatch), frame(box, tokens.hatch, [3, 2])];
  if (old === undefined) return marks;
  const text = cellText(old);
  const width = Math.min(textWidth(text, size * 0.93) + size * 0.5, box.width - 4);
  const field = rect(box.x + (box.width - width) / 2, box.y + 2, width, box.height - 4, { fill: tokens.surface });
  return [...marks, field, numberMark(text, box, look, tokens.muted, false)];
}

function frame({ x, y, width, height }: Box, stroke: string, dash?: number[]): Mark {
  return rect(x + 0.5, y + 0.5, width - 1, height - 1, dash ? { stroke, dash } : { stroke });
}

function pattern(
  kind: 'lines' | 'cross' | 'dots',
  { x, y, width, height }: Box,
  period: number,
  line: number,
  stroke: string,
): Mark {
  return path(hatch(kind, x, y, width, height, period), { stroke, width: line });
}
