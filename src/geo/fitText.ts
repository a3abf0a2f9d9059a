import type { Fit } from '#geo/fit.ts';

/** A fit as text: two that are the same place everything the same. */
export function fitText({ scale, tx, ty }: Fit): string {
  return `${scale} ${tx} ${ty}`;
}
