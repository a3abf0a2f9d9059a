import { codeMarks } from '#charts/codeMarks.ts';
import { inkOn } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import { legendSheet } from '#charts/legendSheet.ts';
import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { regionFill } from '#charts/mapLand.ts';
import { cornerOf } from '#charts/mapLayout.ts';
import { mapLegend, missingPattern } from '#charts/mapLegend.ts';
import { mapSideBox, sideLines } from '#charts/mapSideBox.ts';
import { type Group, label, type Mark, marksSeries, path, rect } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { valueText } from '#charts/regionRows.ts';
import { regionTip } from '#charts/regionTip.ts';
import { type Scale, scaleOf } from '#charts/scale.ts';
import type { Box } from '#geo/box.ts';
import { textWidth } from '#geo/textWidth.ts';
import { tileGrid } from '#geo/tileGrid.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { parted, spellings } from '#stats/spelt.ts';
import { mapWords } from '#words/map.ts';

/** The regions as equal squares, roughly where they lie: every one weighs the same, and no boundary is drawn. */
export function tilesDrawing(snapshot: Snapshot, ground: MapGround | undefined, look: Look): Drawing {
  const scale = scaleOf(snapshot, look.tokens);
  const { tiles, legend, side, corner, height } = layoutOf(snapshot, ground, look);
  const { groups, hits } = mapLegend(snapshot, look, legend);
  const words = ground ? mapWords.tilesNote : mapWords.noOutlines;
  const small = { fill: look.tokens.faint, size: look.size * 0.86, within: look.width };
  const note = label(0, height - look.size * 0.8, words, small);
  const drawn = tiles.map((tile) => tileGroup(tile, snapshot, scale, look));
  const box = mapSideBox(snapshot, look, side);
  const code = look.code && corner ? [{ name: 'code', marks: codeMarks(look.code, corner) }] : [];
  const around = [...groups, ...box.groups, { name: 'note', marks: [note] }, ...code];
  return {
    option: { animation: false, series: [marksSeries('tiles', drawn, 2), marksSeries('legend', around, 3)] },
    height,
    hits: [...tiles.map((tile) => hitOf(tile, snapshot)), ...hits, ...box.hits],
  };
}

interface Tile {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly edge: number;
}

/**
 * Legend and side box beside one another where there is room, else one above the other; the tiles below them, or, in a box so
 * low that they would be too small there, at their right.
 */
function layoutOf(snapshot: Snapshot, ground: MapGround | undefined, look: Look) {
  const { width, height, size } = look;
  const cells = tileGrid(
    snapshot.ledger.regions.map(({ code }) => code),
    ground?.shapes ?? [],
    width >= WIDE ? 8 : 4,
  );
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const foot = size * 2;
  const { legend, side, top, isLow } = headOf(snapshot, look, rows);
  const bottom = Math.max(height ?? 0, top) - foot;
  const corner = look.code && cornerOf({ x: 0, y: 0, width, height: bottom }, size);
  const room = height === undefined ? Number.POSITIVE_INFINITY : (bottom - top) / rows;
  // The code has the corner to itself, the tiles stay in the middle.
  const from = isLow ? legend.width + size * 2 : corner ? corner.width + size : 0;
  const breadth = width - 2 - from - (corner && !isLow ? from : 0);
  const pitch = Math.min(breadth / columns, Math.max(Math.min(room, size * 11), size * 3));
  const left = isLow ? from : (width - pitch * columns) / 2;
  const tiles = cells.map(
    ({ code, column, row }): Tile => ({
      code,
      x: left + column * pitch,
      y: top + row * pitch,
      edge: pitch - 4,
    }),
  );
  return { tiles, legend, side, corner, height: Math.max(height ?? 0, Math.ceil(top + pitch * rows + foot)) };
}

/** From this width on there is room for things beside one another, px. */
const WIDE = 560;

/** Legend and side box, and where the tiles begin below them; `isLow`: beside them. */
function headOf(snapshot: Snapshot, look: Look, rows: number) {
  const { width, height, size } = look;
  const isWide = width >= WIDE;
  const lines = sideLines(snapshot) * size * 1.6;
  const box = (most: number): Box => ({ x: 0, y: 0, width: most, height: legendSheet(snapshot, look, most).height });
  const above = box(isWide ? Math.min(size * 26, width) : width);
  const fits = isWide && above.width + size * 18 <= width;
  const side: Box = fits
    ? { x: above.width + size * 3, y: 0, width: size * 15, height: lines }
    : { x: 0, y: above.height + size * 0.5, width, height: lines };
  const top = Math.max(above.height, side.y + side.height) + size;
  const isLow = isWide && height !== undefined && (height - size * 2 - top) / rows < size * 3;
  if (!isLow) return { legend: above, side, top, isLow };
  const legend = box(Math.min(size * 20, width * 0.45));
  return { legend, side: { ...side, x: 0, y: legend.height + size * 0.5, width: legend.width }, top: 2, isLow };
}

function hitOf({ code, x, y, edge }: Tile, snapshot: Snapshot): Hit {
  const name = snapshot.ledger.regions.find((one) => one.code === code)?.name_en;
  const spelt = name === undefined ? undefined : spellings(name);
  return { kind: 'region', id: code, tip: regionTip(snapshot, code), spelt, x, y, width: edge, height: edge };
}

function tileGroup({ code, x, y, edge }: Tile, snapshot: Snapshot, scale: Scale, look: Look): Group {
  const textSize = Math.min(Math.max(edge * 0.17, look.size * 0.86), look.size * 1.5);
  const region = snapshot.ledger.regions.find((one) => one.code === code);
  const name = region?.short_name ?? code;
  const lines = textWidth(name, textSize, 600) > edge - 8 ? parted(name) : [name];
  const value = snapshot.values.get(code);
  const fill = regionFill(code, snapshot, scale, look);
  const ink = value?.kind === 'value' ? inkOn(fill) : look.tokens.text;
  const pattern = value?.kind === 'missing' ? missingPattern(value.state) : undefined;
  const halo = pattern ? { halo: look.tokens.surface } : {};
  const marks: Mark[] = [
    rect(x, y, edge, edge, { fill, stroke: look.tokens.hatch }),
    ...(pattern
      ? [
          path(hatch(pattern.kind, x, y, edge, edge, pattern.period), {
            stroke: look.tokens.hatch,
            width: pattern.width,
          }),
        ]
      : []),
    rect(x, y, 4, edge, { fill: region?.side === '渝' ? look.tokens.cq : look.tokens.sc }),
    ...lines.map((line, at) =>
      label(x + edge / 2 + 2, y + edge * (lines.length > 1 ? 0.2 + at * 0.3 : 0.38), line, {
        fill: ink,
        size: textSize,
        align: 'center',
        weight: 600,
        ...halo,
      }),
    ),
    label(x + edge / 2 + 2, y + edge * (lines.length > 1 ? 0.8 : 0.66), value ? valueText(value, snapshot) : '', {
      fill: ink,
      size: textSize,
      align: 'center',
      within: edge - 8,
      ...halo,
    }),
  ];
  if (snapshot.lit.has(code))
    marks.push(rect(x + 1, y + 1, edge - 2, edge - 2, { stroke: look.tokens.text, width: 2.5 }));
  // The fill stays when lit, or the ink on it would not; the edge answers.
  const [ground, ...rest] = marks;
  return {
    name: code,
    marks: [{ ...(ground as Mark), emphasis: { style: { stroke: look.tokens.text, lineWidth: 3 } } } as Mark, ...rest],
  };
}
