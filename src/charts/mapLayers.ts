import { codeMarks } from '#charts/codeMarks.ts';
import { legendSheet } from '#charts/legendSheet.ts';
import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { insetPicture, spiltNames } from '#charts/mapInset.ts';
import { labelGroups, regionLabels, valueSize } from '#charts/mapLabels.ts';
import { borderMarks, contextMarks, landGroups, patternMarks } from '#charts/mapLand.ts';
import { type MapLayout, mapLayout } from '#charts/mapLayout.ts';
import { mapLegend } from '#charts/mapLegend.ts';
import { mapSideBox, sideLines } from '#charts/mapSideBox.ts';
import { clipped, disc, type Layer, label, type Mark } from '#charts/marks.ts';
import type { Hit } from '#charts/picture.ts';
import { type Scale, scaleOf } from '#charts/scale.ts';
import { wrap } from '#charts/wrap.ts';
import { placeContext } from '#geo/placeContext.ts';
import type { TitleBlock } from '#model/package.ts';
import { SIDES } from '#model/region.ts';
import { SIDE_OF } from '#model/spec.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';

/** How much room a region must leave for its name on the main map; smaller ones get the inset. Planar units, of 1000 across. */
const SMALL_RADIUS = 45;

/** Width of the main map from which it repeats the names of the inset, in ems. */
const NAMES_FROM = 33;

/** Everything the map shows, whoever paints it. */
export interface MapLayers {
  readonly layers: readonly Layer[];
  readonly layout: MapLayout;
  /** Of legend and side box. */
  readonly hits: readonly Hit[];
  /** See `Drawing`. */
  readonly spilt: readonly string[];
}

/** The choropleth: the regions over their faint surroundings, the lines of the two sides, names, inset, legend, side box and title block. */
export function mapLayers(
  snapshot: Snapshot,
  ground: MapGround,
  titleBlock: TitleBlock | undefined,
  look: Look,
): MapLayers {
  const scale = scaleOf(snapshot, look.tokens);
  const feet = footLines(titleBlock, look);
  const layout = mapLayout(ground, look, {
    small: smallCodes(snapshot, ground),
    sides: sideLines(snapshot),
    feet: feet.length,
    legend: (width) => legendSheet(snapshot, look, width).height,
  });
  const legend = mapLegend(snapshot, look, layout.legend);
  const side = mapSideBox(snapshot, look, layout.side);
  const view = rectPath(layout.box);
  const names = labels(snapshot, ground, layout, scale, look);
  const inset = layout.inset && insetPicture(snapshot, ground, layout.inset, scale, look);
  const context = contextMarks(ground, layout.fit, look).map((mark) => clipped(mark, view));
  return {
    layers: [
      layer('context', context, 1),
      { id: 'regions', groups: landGroups(ground.shapes, layout.fit, snapshot, scale, look), z: 2 },
      layer('patterns', patternMarks(ground, layout.fit, snapshot, look), 3),
      layer('border', borderMarks(ground, layout.fit, snapshot, look), 4),
      layer('members', memberMarks(snapshot, ground, layout, look), 5),
      { id: 'labels', groups: names.groups, z: 6 },
      { id: 'inset', groups: inset?.groups ?? [], z: 7 },
      { id: 'legend', groups: [...legend.groups, ...side.groups], z: 8 },
      layer('foot', footMarks(feet, layout, look), 8),
      ...(look.code && layout.corner ? [layer('code', codeMarks(look.code, layout.corner), 8)] : []),
    ],
    layout,
    hits: [...legend.hits, ...side.hits],
    // Those left out by a filter are named for orientation only.
    spilt: spiltNames([...names.placed, ...(inset?.labels ?? [])].filter(({ code }) => snapshot.values.has(code))),
  };
}

function layer(id: string, marks: readonly Mark[], z: number): Layer {
  return { id, groups: [{ name: id, marks }], z };
}

/**
 * Codes of the side that holds most of the regions too small for their names; none when it is not the side asked for.
 * Of the filters it heeds that of sides alone: a click on a region must not move the map.
 */
function smallCodes({ ledger, spec }: Snapshot, ground: MapGround): Set<string> {
  const small = new Set(ground.shapes.filter(({ pole }) => pole.radius < SMALL_RADIUS).map(({ code }) => code));
  const counts = SIDES.map((side) => ({
    side,
    codes: ledger.regions.filter((region) => region.side === side).map(({ code }) => code),
  }));
  const [most] = [...counts].sort((a, b) => share(b.codes, small) - share(a.codes, small));
  if (!most || share(most.codes, small) <= 0.5) return new Set();
  return spec.side && SIDE_OF[spec.side] !== most.side ? new Set() : new Set(most.codes);
}

function share(codes: readonly string[], of: ReadonlySet<string>): number {
  return codes.length === 0 ? 0 : codes.filter((code) => of.has(code)).length / codes.length;
}

function labels(snapshot: Snapshot, ground: MapGround, layout: MapLayout, scale: Scale, look: Look) {
  const { inset } = layout;
  // Without an inset every name must find its place on the map itself.
  const small = Math.max((look.size * 12) / 14, 12);
  const size = inset ? Math.max(look.size * 0.93, 12) : small;
  const avoid = [
    layout.legend,
    layout.side,
    ...(layout.corner ? [layout.corner] : []),
    ...(inset ? [inset.frame, { ...inset.frame, y: inset.frame.y - size * 1.6, height: size * 1.6 }] : []),
  ];
  const codes =
    inset && layout.fit.scale * ground.bounds.width < NAMES_FROM * look.size
      ? new Set(snapshot.ledger.regions.filter(({ code }) => !inset.codes.has(code)).map(({ code }) => code))
      : undefined;
  const all = regionLabels(snapshot, ground.shapes, layout.fit, {
    codes,
    withValues: layout.isWide,
    box: layout.box,
    avoid,
    size,
    valueSize: valueSize(size, look),
  });
  // Seen from afar, a name that runs over its region is read as the neighbour's; the inset has it.
  const placed = look.isStill
    ? all.filter((one) => !inset?.codes.has(one.code) || spiltNames([one]).length === 0)
    : all;
  const names = placeContext(ground.context, layout.fit, {
    size: small,
    box: layout.box,
    avoid: [...avoid, ...placed.map(({ box }) => box)],
    lines: placed.flatMap(({ line }) => (line ? [line] : [])),
    focus: ground.shapes,
  });
  const faint = names.map(({ id, text, x, y }) => ({
    name: `context-${id}`,
    marks: [label(x, y, text, { fill: look.tokens.faint, size: small, align: 'center', halo: look.tokens.ctx })],
  }));
  return { placed, groups: [...faint, ...labelGroups(placed, snapshot, scale, look, size)] };
}

/** Members of the platform asked for carry a dot: lit, not filtered. */
function memberMarks(snapshot: Snapshot, ground: MapGround, layout: MapLayout, look: Look): Mark[] {
  const { scale, tx, ty } = layout.fit;
  return ground.shapes
    .filter(({ code }) => snapshot.lit.has(code))
    .map(({ pole }) =>
      disc(
        pole.x * scale + tx,
        pole.y * scale + ty - look.size * 1.5,
        look.size * 0.3,
        look.tokens.text,
        look.tokens.surface,
        1.5,
      ),
    );
}

/** The title block: source, that the map is schematic, review number. Set by the user's package, never made up. */
function footLines(block: TitleBlock | undefined, look: Look): string[] {
  const { origin, text, review } = mapWords.titleBlock({ ...block, text: block?.text ?? mapWords.schematic });
  return wrap(
    [origin, text, review].filter((part) => part !== ''),
    ' · ',
    look.width,
    look.size * 0.86,
  );
}

function footMarks(lines: readonly string[], layout: MapLayout, look: Look): Mark[] {
  const size = look.size * 0.86;
  return lines.map((line, index) =>
    label(0, layout.foot + index * look.size * 1.3, line, { fill: look.tokens.faint, size }),
  );
}

function rectPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${x},${y}h${width}v${height}h${-width}Z`;
}
