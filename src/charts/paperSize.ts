/** Measures of A4 after GB/T 9704—2012, mm: white edges, the area for type, lines and letters in it. */
export const PAPER = {
  width: 210,
  height: 297,
  top: 37,
  /** Binding side. */
  left: 28,
  type: { width: 156, height: 225 },
  lines: 22,
  letters: 28,
  /** From the area for type to the page number. */
  toNumber: 7,
} as const;

/** White edges of a page, mm. One that lies across is the upright one turned: its binding side is above. */
export function paperMargins(isWide: boolean): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  const right = PAPER.width - PAPER.left - PAPER.type.width;
  const bottom = PAPER.height - PAPER.top - PAPER.type.height;
  if (!isWide) return { top: PAPER.top, right, bottom, left: PAPER.left };
  return { top: PAPER.left, right: PAPER.top, bottom: right, left: bottom };
}

/** Px at 96 to the inch. */
export function pixels(mm: number): number {
  return (mm * 96) / 25.4;
}

/** Room a picture has on a page below its title, px. */
export function pictureRoom(isWide: boolean): { readonly width: number; readonly height: number } {
  const { width, height } = PAPER.type;
  const title = 30;
  return isWide
    ? { width: pixels(height), height: pixels(width - title) }
    : { width: pixels(width), height: pixels(height - title) };
}

/** Share of its own size at which a picture fits the room. */
export function pictureScale(picture: { readonly width: number; readonly height: number }, isWide: boolean): number {
  const room = pictureRoom(isWide);
  return Math.min(room.width / picture.width, room.height / picture.height);
}
