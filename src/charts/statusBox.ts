import { inkOn, statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import type { Look, Tokens } from '#charts/look.ts';
import { label, type Mark, path, rect } from '#charts/marks.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { StatusId } from '#model/status.ts';

/** Order of squares and segments: what is reached first, what is not known last. */
export const DONE_FIRST: readonly StatusId[] = [
  'closed',
  'done',
  'ahead',
  'on-schedule',
  'slightly-late',
  'late',
  'severe',
  'not-reported',
  'not-quantified',
  'not-started',
  'awaiting',
  'undisclosed',
];

const FILLED: readonly StatusId[] = DONE_FIRST.slice(0, 7);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A box in the colour or pattern of a status with its shape, and the count beside the shape.
 *
 * status  undefined: a thing without a status, drawn as a plain frame
 * count   text left out where the box is too narrow for it
 */
export function statusBox(status: StatusId | undefined, box: Box, look: Look, count?: string): Mark[] {
  const ink = status && FILLED.includes(status) ? inkOn(statusColour(status, look.tokens)) : look.tokens.text;
  return [...ground(status, box, look.tokens), ...inside(status, box, look, ink, count)];
}

/** Room a shape with its count needs, px. */
export function boxWidth(count: string, look: Look): number {
  return textWidth(count, look.size * 0.93) + look.size * 1.25;
}

function ground(status: StatusId | undefined, { x, y, width, height }: Box, tokens: Tokens): Mark[] {
  if (status && FILLED.includes(status)) return [rect(x, y, width, height, { fill: statusColour(status, tokens) })];
  const dash = status === 'not-started' ? [3, 2] : status === 'awaiting' ? [1, 2] : undefined;
  const stroke = status ? statusColour(status, tokens) : tokens.line2;
  const frame = { fill: tokens.surface, stroke, ...(dash ? { dash } : {}) };
  const marks = [rect(x + 0.5, y + 0.5, Math.max(width - 1, 1), Math.max(height - 1, 1), frame)];
  if (status === 'not-reported')
    marks.push(path(hatch('lines', x, y, width, height, 5), { stroke: tokens.hatch, width: 1 }));
  return marks;
}

function inside(status: StatusId | undefined, box: Box, look: Look, ink: string, count: string | undefined): Mark[] {
  const size = Math.min(look.size * 0.93, box.height * 0.9);
  const r = Math.min(size * 0.4, box.width * 0.38, box.height * 0.38);
  const middle = box.y + box.height / 2;
  const shape = (at: number) => (status ? glyph(status, at, middle, r, look.tokens, ink) : []);
  const whole = (status ? 2 * r + size * 0.45 : 0) + textWidth(count ?? '', size);
  // Narrow boxes get smaller text, but not smaller than can be read.
  const fit = Math.min((box.width - 2) / whole, 1);
  if (count === undefined || fit < 0.75) return shape(box.x + box.width / 2);
  const left = box.x + (box.width - whole * fit) / 2;
  const halo = status === 'not-reported' ? { halo: look.tokens.surface } : {};
  const text = label(left + whole * fit, middle, count, {
    fill: ink,
    size: size * fit,
    weight: 600,
    align: 'right',
    ...halo,
  });
  return [...shape(left + r), text];
}
