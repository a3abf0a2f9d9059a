import type { Point } from '#geo/box.ts';
import { pointKey, type Segment } from '#geo/segments.ts';

type Piece = Pick<Segment, 'a' | 'b'>;

/**
 * Segments joined end to end into as few lines as their meeting points allow.
 *
 * Lines end where one or more than two segments meet; what is left then are closed lines, whose first point is repeated.
 * The order of `segments` decides the order and direction of the lines, so equal input draws equal paths.
 */
export function chain(segments: readonly Piece[]): Point[][] {
  const meeting = meetingsOf(segments);
  const used = new Set<Piece>();
  const lines: Point[][] = [];
  for (const [key, pieces] of meeting) {
    if (pieces.length === 2) continue;
    for (const piece of pieces) if (!used.has(piece)) lines.push(follow(piece, key, meeting, used));
  }
  for (const piece of segments) if (!used.has(piece)) lines.push(follow(piece, pointKey(piece.a), meeting, used));
  return lines;
}

function meetingsOf(segments: readonly Piece[]): Map<number, Piece[]> {
  const meeting = new Map<number, Piece[]>();
  for (const piece of segments) {
    for (const key of [pointKey(piece.a), pointKey(piece.b)]) {
      const pieces = meeting.get(key);
      if (pieces) pieces.push(piece);
      else meeting.set(key, [piece]);
    }
  }
  return meeting;
}

function follow(first: Piece, startKey: number, meeting: Map<number, Piece[]>, used: Set<Piece>): Point[] {
  const line: Point[] = [pointKey(first.a) === startKey ? first.a : first.b];
  let piece: Piece | undefined = first;
  let key = startKey;
  while (piece) {
    used.add(piece);
    const next: Point = pointKey(piece.a) === key ? piece.b : piece.a;
    line.push(next);
    key = pointKey(next);
    const pieces: Piece[] = meeting.get(key) ?? [];
    piece = pieces.length === 2 ? pieces.find((other) => !used.has(other)) : undefined;
  }
  return line;
}
