import type { Box, Point } from '#geo/box.ts';

/** One placed label; all in pixels. */
export interface Label {
  readonly code: string;
  readonly kind: 'name+value' | 'name' | 'leader';
  /** Middle of the text block, for text centred both ways. */
  readonly x: number;
  readonly y: number;
  /** What the label belongs to: the pole of its shape. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** Text from top to bottom; a leader has name and value in one line. */
  readonly lines: readonly string[];
  /** Room taken by the text. */
  readonly box: Box;
  /** Part of the text that lies on the shape it names, 0 to 1; a leader's lies beside it on purpose: 1. */
  readonly inside: number;
  /** The line of a leader, from anchor to text. */
  readonly line?: readonly [Point, Point];
}

/** Sizes in pixels. */
export interface LabelOptions {
  readonly fontSize: number;
  readonly valueSize: number;
  /** Text by code; a shape without a name gets no label, but leaders keep clear of it. */
  readonly names: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
  /** Every label lies in here. */
  readonly box: Box;
  readonly avoid?: readonly Box[];
  /** Least radius of the inscribed circle for name and value, in type sizes; default 1.25. */
  readonly roomForBoth?: number;
  /**
   * Least part of a label that must lie on its shape, see `Label.inside`: of the places near the pole the one with the most is then taken.
   * Where name and value have less, a leader; else the name alone; and less only where that has no room either.
   * Without it the place nearest to the pole.
   */
  readonly leastInside?: number;
}
