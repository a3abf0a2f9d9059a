/** A width the map has on usual screens, and from which widths of the window on it is the one shown. */
export interface FirstPlace {
  /** Class of its outlines. */
  readonly name: string;
  /** Px of the window. */
  readonly from: number;
  /** Px of the map's box; `height` only where the plan fixes it. */
  readonly width: number;
  readonly height?: number;
}

/** Narrowest first. Names stand where they will on these screens; between two of them the outlines of the narrower are stretched. */
export const FIRST_PLACES: readonly FirstPlace[] = [
  { name: 'first-360', from: 0, width: 328 },
  { name: 'first-390', from: 376, width: 358 },
  { name: 'first-412', from: 404, width: 380 },
  { name: 'first-768', from: 592, width: 688 },
  { name: 'first-820', from: 794, width: 740 },
  { name: 'first-1024', from: 900, width: 944 },
  { name: 'first-1280', from: 1200, width: 619, height: 568 },
  { name: 'first-1366', from: 1320, width: 667, height: 568 },
  { name: 'first-1440', from: 1400, width: 708, height: 568 },
  { name: 'first-1536', from: 1480, width: 802, height: 568 },
  { name: 'first-1600', from: 1568, width: 866, height: 568 },
  { name: 'first-1680', from: 1640, width: 946, height: 568 },
  { name: 'first-1920', from: 1760, width: 768, height: 548 },
  { name: 'first-2560', from: 2300, width: 1408, height: 802 },
  { name: 'first-3840', from: 3000, width: 747, height: 548 },
];

/** Rules of style that show one of the places for each width of the window. */
export function placeRules(): string {
  return FIRST_PLACES.map(({ name, from }, index) => {
    const next = FIRST_PLACES[index + 1];
    const until = next ? ` and (max-width: ${next.from - 0.02}px)` : '';
    return `@media (min-width: ${from}px)${until} { #first-picture > .${name} { display: block; } }\n`;
  }).join('');
}
