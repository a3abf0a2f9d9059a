/** A piece of text as it stands on a screen, px. */
export interface ScreenText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Size of its type, px. */
  readonly size: number;
  /** Part of it is not seen. */
  readonly isCut: boolean;
}

export type TextFault = 'small' | 'cut' | 'overlap' | 'seam' | 'spill';

/** What is wrong with a piece of text, and with which other one. */
export interface TextFinding {
  readonly fault: TextFault;
  readonly text: string;
  readonly other?: string;
}

/** The screen the texts stand on; px. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly seams: readonly number[];
}

/** Smallest text: a sixtieth of the shorter side. */
const SMALLEST = 1 / 60;
/** How far text keeps from a seam, px. */
const SEAM = 20;
/** Type fills its size seldom to the edge: this part of the smaller height may be shared. */
const SHARED = 0.2;

/** What a visitor could not read on a wall: text too small, cut, over other text, or on a seam. */
export function textFaults(texts: readonly ScreenText[], { width, height, seams }: Screen): TextFinding[] {
  const least = Math.min(width, height) * SMALLEST - 0.05;
  const own = texts.flatMap((one): TextFinding[] => [
    ...(one.size < least ? [{ fault: 'small' as const, text: one.text }] : []),
    ...(one.isCut ? [{ fault: 'cut' as const, text: one.text }] : []),
    ...(seams.some((at) => one.left < at + SEAM - 4 && one.right > at - SEAM + 4)
      ? [{ fault: 'seam' as const, text: one.text }]
      : []),
  ]);
  return [...own, ...overlaps(texts)];
}

/** Pairs of texts of which one covers the other; a sweep from left to right, so that hundreds cost little. */
function overlaps(texts: readonly ScreenText[]): TextFinding[] {
  const sorted = [...texts].sort((a, b) => a.left - b.left);
  const found: TextFinding[] = [];
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.left >= one.right - 2) break;
      const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (shared > lower * SHARED) found.push({ fault: 'overlap', text: one.text, other: other.text });
    }
  });
  return found;
}
