import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { borderMarks, contextMarks } from '#charts/mapLand.ts';
import { clipped, disc, type Group, label, type Mark, marksSeries, path, rule } from '#charts/marks.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import { regionWalk } from '#charts/regionWalk.ts';
import { wrap } from '#charts/wrap.ts';
import type { Box } from '#geo/box.ts';
import { fitBox } from '#geo/fit.ts';
import type { Label } from '#geo/label.ts';
import { regionAt } from '#geo/nearest.ts';
import { pathOf } from '#geo/pathOf.ts';
import { placeLabels } from '#geo/place.ts';
import { tileGrid } from '#geo/tileGrid.ts';
import type { TitleBlock } from '#model/package.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';

/** How one region stands on a small map. */
export interface Paint {
  readonly fill: string;
  /** Line around it; default the ground's colour. */
  readonly edge?: string;
  /** Ink of its name. */
  readonly ink: string;
  /** Halo under the name where the fill does not carry it. */
  readonly halo?: string | undefined;
  readonly isBold?: boolean;
  /** Outlined above all others. */
  readonly isLit?: boolean;
  /** Drawn over the fill, cut to the region's shape. */
  readonly pattern?: ((box: Box) => Mark) | undefined;
}

/** What a small map is drawn from; without `ground`, or where outlines may not be drawn, equal tiles stand in. */
export interface SmallMap {
  readonly snapshot: Snapshot;
  readonly ground: MapGround | undefined;
  readonly hasOutlines: boolean;
  readonly titleBlock: TitleBlock | undefined;
  /** Height at the top left for a legend, px. */
  readonly top: number;
  readonly paintOf: (code: string) => Paint;
  readonly tipOf: (code: string) => readonly string[];
}

/** A region's place: its outline or tile in px. */
interface Place {
  readonly code: string;
  readonly d: string;
  readonly box: Box;
}

/** A map that tells one thing of each region: names, the line of the sides and the title block, no values. */
export function smallMap(map: SmallMap, legend: readonly Group[], look: Look): Drawing {
  const { ground, hasOutlines } = map;
  return ground && hasOutlines ? outlineMap(map, ground, legend, look) : tileMap(map, legend, look);
}

function outlineMap(map: SmallMap, ground: MapGround, legend: readonly Group[], look: Look): Drawing {
  const { width, size } = look;
  const feet = footLines(map.titleBlock, look);
  const ratio = ground.bounds.height / ground.bounds.width;
  const box = { x: 0, y: map.top, width, height: Math.round(Math.min(width * ratio, size * 40)) };
  const fit = fitBox(ground.bounds, box, size * 0.6);
  const places = ground.shapes.map(({ code, rings, box: own }): Place => {
    const { scale, tx, ty } = fit;
    const drawn = {
      x: own.x * scale + tx,
      y: own.y * scale + ty,
      width: own.width * scale,
      height: own.height * scale,
    };
    return { code, d: pathOf(rings, fit), box: drawn };
  });
  const view = `M${box.x},${box.y}h${box.width}v${box.height}h${-box.width}Z`;
  const around = contextMarks(ground, fit, look).map((mark) => clipped(mark, view));
  const names = Object.fromEntries(map.snapshot.ledger.regions.map(({ code, short_name }) => [code, short_name]));
  const labels = placeLabels(ground.shapes, fit, { fontSize: 12, valueSize: 12, names, box });
  const foot = box.y + box.height + size;
  const faint = { fill: look.tokens.faint, size: size * 0.86 };
  const footMarks = feet.map((line, at) => label(0, foot + at * size * 1.3, line, faint));
  const border = [{ name: 'border', marks: borderMarks(ground, fit, map.snapshot, look) }];
  return {
    option: {
      animation: false,
      series: [
        marksSeries('context', [{ name: 'context', marks: around }], 1),
        marksSeries('land', land(map, places, look), 2),
        marksSeries('border', border, 3),
        marksSeries('edges', edges(map, places, look), 4),
        marksSeries(
          'names',
          labels.map((one) => nameGroup(map, one, look)),
          5,
        ),
        marksSeries('legend', [...legend, { name: 'foot', marks: footMarks }], 6),
      ],
    },
    height: Math.ceil(foot + Math.max(feet.length - 1, 0) * size * 1.3 + size),
    hits: [],
    ...regionWalk(map.snapshot, ground.shapes, { fit }, map.tipOf),
    targetAt: (x, y) => {
      const code = y < box.y || y > box.y + box.height ? undefined : regionAt(ground.shapes, fit, x, y);
      return code === undefined ? undefined : target(map, code);
    },
  };
}

function tileMap(map: SmallMap, legend: readonly Group[], look: Look): Drawing {
  const { width, size, tokens } = look;
  const { regions } = map.snapshot.ledger;
  const cells = tileGrid(
    regions.map(({ code }) => code),
    map.ground?.shapes ?? [],
  );
  const columns = Math.max(...cells.map(({ column }) => column), 0) + 1;
  const rows = Math.max(...cells.map(({ row }) => row), 0) + 1;
  const pitch = Math.min((width - 2) / columns, size * 6);
  const left = (width - pitch * columns) / 2;
  const places = cells.map(({ code, column, row }): Place => {
    const box = { x: left + column * pitch, y: map.top + row * pitch, width: pitch - 4, height: pitch - 4 };
    return { code, d: `M${box.x},${box.y}h${box.width}v${box.height}h${-box.width}Z`, box };
  });
  const names = places.map(({ code, box }) => {
    const name = regions.find((region) => region.code === code)?.short_name ?? code;
    return {
      name: `label-${code}`,
      marks: [nameMark(map.paintOf(code), box.x + box.width / 2, box.y + box.height / 2, name)],
    };
  });
  const foot = map.top + rows * pitch + size;
  const note = label(0, foot, map.ground ? mapWords.tilesNote : mapWords.noOutlines, {
    fill: tokens.faint,
    size: size * 0.86,
    within: width,
  });
  return {
    option: {
      animation: false,
      series: [
        marksSeries('land', land(map, places, look), 2),
        marksSeries('edges', edges(map, places, look), 4),
        marksSeries('names', names, 5),
        marksSeries('legend', [...legend, { name: 'foot', marks: [note] }], 6),
      ],
    },
    height: Math.ceil(foot + size),
    hits: places.map(({ code, box }) => ({ ...target(map, code), ...box })),
  };
}

function target(map: SmallMap, code: string): Target {
  return { kind: 'region', id: code, tip: map.tipOf(code) };
}

function land(map: SmallMap, places: readonly Place[], look: Look): Group[] {
  return places.map(({ code, d, box }) => {
    const { fill, pattern, edge = look.tokens.surface } = map.paintOf(code);
    const shape = path(d, { fill, stroke: edge, width: 1, lit: look.tokens.text });
    return { name: code, marks: pattern ? [shape, clipped(pattern(box), d)] : [shape] };
  });
}

/** The lit regions' edges, above the lines of their neighbours. */
function edges(map: SmallMap, places: readonly Place[], look: Look): Group[] {
  const lit = places.filter(({ code }) => map.paintOf(code).isLit);
  return lit.map(({ code, d }) => ({
    name: `edge-${code}`,
    marks: [path(d, { stroke: look.tokens.text, width: 2.2 })],
  }));
}

function nameGroup(map: SmallMap, placed: Label, look: Look): Group {
  const { tokens } = look;
  const paint = map.paintOf(placed.code);
  const name = placed.lines[0] ?? '';
  if (!placed.line) return { name: `label-${placed.code}`, marks: [nameMark(paint, placed.x, placed.y, name)] };
  const [from, to] = placed.line;
  const marks = [
    rule(from[0], from[1], to[0], to[1], tokens.text),
    disc(from[0], from[1], 2, tokens.text),
    label(placed.box.x, placed.y, name, {
      fill: paint.isBold ? tokens.text : tokens.muted,
      size: 12,
      weight: paint.isBold ? 600 : 400,
      halo: tokens.surface,
    }),
  ];
  return { name: `label-${placed.code}`, marks };
}

function nameMark({ ink, halo, isBold }: Paint, x: number, y: number, name: string): Mark {
  return label(x, y, name, {
    fill: ink,
    size: 12,
    align: 'center',
    weight: isBold ? 600 : 400,
    ...(halo ? { halo } : {}),
  });
}

/** Source of the outlines, that the map is schematic, review number: set by the package, never made up. */
function footLines(block: TitleBlock | undefined, { width, size }: Look): string[] {
  const { origin, text, review } = mapWords.titleBlock({ ...block, text: block?.text ?? mapWords.schematic });
  return wrap(
    [origin, text, review].filter((part) => part !== ''),
    ' · ',
    width,
    size * 0.86,
  );
}
