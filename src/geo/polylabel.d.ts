/** The package ships no types; only the call used here is declared. */
declare module 'polylabel' {
  /** Point inside a polygon farthest from its edges, within `precision` of the best; `distance` in the polygon's unit. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): number[] & { distance: number };
}
