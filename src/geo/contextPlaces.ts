import { type Box, joinBoxes, type Point } from '#geo/box.ts';
import { contextName } from '#geo/contextName.ts';
import { areaAndCentroid, type Polygons } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { PLACES } from '#words/places.ts';

/** A unit, or all units of a group as one. */
export interface Place {
  readonly id: string;
  readonly text: string;
  readonly rings: Polygons;
  readonly box: Box;
  /** Planar point the name would best stand at. */
  readonly heart: Point;
  /** Named where its text begins, ends or has its middle inside; other names stand at their heart, or wholly inside. */
  readonly isFirst: boolean;
}

const CHENGDU = '510100';

/**
 * What could be named outside the regions shown: groups first, then `first` in its order, then the rest from large to small.
 *
 * focus    shapes left unnamed, as are units without a name
 * first    codes; default Chengdu
 */
export function contextPlaces(
  context: readonly Shape[],
  { focus = [], first = [CHENGDU] }: { focus?: readonly Shape[]; first?: readonly string[] },
): Place[] {
  const shown = new Set(focus.map(({ code }) => code));
  const units = context.filter(({ code, name }) => !shown.has(code) && name !== '');
  const groups = [...new Set(units.flatMap(({ group }) => group ?? []))];
  const single = units.filter(({ group }) => !group).sort((a, b) => b.area - a.area);
  const rank = ({ code }: Shape) => (first.includes(code) ? first.indexOf(code) : first.length);
  return [
    ...groups.map((name) =>
      groupPlace(
        name,
        units.filter(({ group }) => group === name),
      ),
    ),
    ...[...single].sort((a, b) => rank(a) - rank(b)).map((shape) => unitPlace(shape, first.includes(shape.code))),
  ];
}

function groupPlace(name: string, members: readonly Shape[]): Place {
  const rings = members.flatMap((shape) => shape.rings);
  const { x, y } = areaAndCentroid(rings).centroid;
  return {
    id: name,
    text: PLACES[name] ?? name,
    rings,
    box: joinBoxes(members.map(({ box }) => box)),
    heart: [x, y],
    isFirst: true,
  };
}

function unitPlace({ code, name, rings, box, pole }: Shape, isFirst: boolean): Place {
  const short = contextName(name);
  return { id: code, text: PLACES[short] ?? short, rings, box, heart: [pole.x, pole.y], isFirst };
}
