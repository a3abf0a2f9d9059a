import { inkOn } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { regionFill } from '#charts/mapLand.ts';
import { legendHeight, mapLegend, missingPattern } from '#charts/mapLegend.ts';
import { mapSideBox, sideLines } from '#charts/mapSideBox.ts';
import { type Group, label, type Mark, marksSeries, path, rect } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { valueText } from '#charts/regionRows.ts';
import { regionTip } from '#charts/regionTip.ts';
import { type Scale, scaleOf } from '#charts/scale.ts';
import { tileGrid } from '#geo/tileGrid.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';

/** The regions as equal squares, roughly where they lie: every one weighs the same, and no boundary is drawn. */
export function tilesDrawing(snapshot: Snapshot, ground: MapGround | undefined, look: Look): Drawing {
  const scale = scaleOf(snapshot, look.tokens);
  const lines = sideLines(snapshot);
  const isWide = look.width >= 560;
  const legendBox = {
    x: 0,
    y: 0,
    width: isWide ? Math.min(look.size * 26, look.width) : look.width,
    height: legendHeight(snapshot, look),
  };
  const legend = mapLegend(snapshot, look, legendBox);
  const sideHeight = lines * look.size * 1.6;
  const top = legendBox.height + look.size + (isWide ? 0 : sideHeight + look.size * 0.5);
  const side = isWide
    ? { x: legendBox.width + look.size * 3, y: 0, width: look.size * 15, height: sideHeight }
    : { x: 0, y: legendBox.height + look.size * 0.5, width: look.width, height: sideHeight };
  const start = Math.max(top, side.y + side.height + look.size);
  const foot = look.size * 2;
  const cells = tileGrid(
    snapshot.ledger.regions.map(({ code }) => code),
    ground?.shapes ?? [],
  );
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const room = look.height === undefined ? Number.POSITIVE_INFINITY : look.height - start - foot;
  const edge = Math.max(Math.min((look.width - 2) / columns, room / rows, look.size * 11), look.size * 3);
  const left = (look.width - edge * columns) / 2;
  const placed = cells.map(({ code, column, row }) => ({
    code,
    x: left + column * edge,
    y: start + row * edge,
    edge: edge - 4,
  }));
  const height = look.height ?? Math.ceil(start + edge * rows + foot);
  const note = label(0, height - look.size * 0.8, ground ? mapWords.tilesNote : mapWords.noOutlines, {
    fill: look.tokens.faint,
    size: look.size * 0.86,
    within: look.width,
  });
  return {
    option: {
      animation: false,
      series: [
        marksSeries(
          'tiles',
          placed.map((tile) => tileGroup(tile, snapshot, scale, look)),
          2,
        ),
        marksSeries(
          'legend',
          [...legend.groups, ...mapSideBox(snapshot, look, side), { name: 'note', marks: [note] }],
          3,
        ),
      ],
    },
    height: Math.max(height, Math.ceil(start + edge * rows + foot)),
    hits: [
      ...placed.map(
        (tile): Hit => ({
          kind: 'region',
          id: tile.code,
          tip: regionTip(snapshot, tile.code),
          x: tile.x,
          y: tile.y,
          width: tile.edge,
          height: tile.edge,
        }),
      ),
      ...legend.hits,
    ],
  };
}

interface Tile {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly edge: number;
}

function tileGroup({ code, x, y, edge }: Tile, snapshot: Snapshot, scale: Scale, look: Look): Group {
  const textSize = Math.min(Math.max(edge * 0.17, look.size * 0.86), look.size * 1.5);
  const region = snapshot.ledger.regions.find((one) => one.code === code);
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
    label(x + edge / 2 + 2, y + edge * 0.38, region?.short_name ?? code, {
      fill: ink,
      size: textSize,
      align: 'center',
      weight: 600,
      ...halo,
    }),
    label(x + edge / 2 + 2, y + edge * 0.66, value ? valueText(value, snapshot) : '', {
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
