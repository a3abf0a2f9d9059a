import type { Drawing, Hit } from '#charts/picture.ts';
import { applyToBox, type Fit } from '#geo/fit.ts';
import { pathOf } from '#geo/pathOf.ts';
import type { Shape } from '#geo/shape.ts';
import { step } from '#geo/step.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { spellings } from '#stats/spelt.ts';

/** Where the shapes stand: on the map, and some of them once more in an inset. */
interface Places {
  readonly fit: Fit;
  readonly inset?: { readonly fit: Fit; readonly codes: ReadonlySet<string> } | undefined;
}

/** The walk of a map by keys: from neighbour to neighbour, begun at the first region in official order; the ring follows the outline. */
export function regionWalk(
  { ledger }: Snapshot,
  shapes: readonly Shape[],
  { fit, inset }: Places,
  tipOf: (code: string) => readonly string[],
): Required<Pick<Drawing, 'shapes' | 'step'>> {
  const hits = ledger.regions.flatMap(({ code, name_en }): Hit[] => {
    const shape = shapes.find((one) => one.code === code);
    if (!shape) return [];
    const outline = () => pathOf(shape.rings, fit) + (inset?.codes.has(code) ? pathOf(shape.rings, inset.fit) : '');
    return [
      { kind: 'region', id: code, tip: tipOf(code), spelt: spellings(name_en), ...applyToBox(fit, shape.box), outline },
    ];
  });
  return { shapes: hits, step: (code, direction) => step(shapes, code, direction) };
}
