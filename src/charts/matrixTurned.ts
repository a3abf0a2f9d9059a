import { glyph } from '#charts/glyph.ts';
import { drawnStatus } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rect, rowGround, rule } from '#charts/marks.ts';
import { cellAt } from '#charts/matrixCells.ts';
import { meanMarks, ownMarks } from '#charts/matrixFigures.ts';
import { matrixLegend } from '#charts/matrixLegend.ts';
import { type MatrixRest, matrixRest } from '#charts/matrixRest.ts';
import { cellMarks } from '#charts/matrixSwatch.ts';
import { matrixTurnedHits } from '#charts/matrixTurnedHits.ts';
import {
  areaLines,
  areaRuns,
  matrixTurnedLayout,
  SMALL,
  type TurnedBlock,
  type TurnedLayout,
} from '#charts/matrixTurnedLayout.ts';
import type { Drawing } from '#charts/picture.ts';
import { progressScale, type Scale } from '#charts/scale.ts';
import { sideColour, sideRuns } from '#charts/side.ts';
import type { Box } from '#geo/box.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { REGION_SETS } from '#words/measure.ts';
import { rankingWords } from '#words/ranking.ts';

interface Sheet {
  readonly snapshot: Snapshot;
  readonly look: Look;
  readonly layout: TurnedLayout;
  readonly scale: Scale;
}

/** The matrix for a narrow place: regions as rows, items as columns in as many blocks as needed; items without cells in a list. */
export function matrixTurned(snapshot: Snapshot, look: Look): Drawing {
  const scale = progressScale(snapshot, look.tokens);
  const layout = matrixTurnedLayout(snapshot, look);
  const sheet = { snapshot, look, layout, scale };
  const { x, width } = layout.rest;
  const rest = matrixRest(snapshot, look, layout.rest);
  const legend = matrixLegend(snapshot, scale, look, width);
  const below = Math.max(layout.blocks.at(-1)?.bottom ?? 0, rest.bottom + legend.height);
  const frame = [...layout.blocks.flatMap((block) => frameMarks(sheet, block)), ...rest.frame];
  return {
    option: {
      animation: false,
      series: [
        marksSeries('columns', regionGroups(sheet), 2),
        marksSeries('rows', itemGroups(sheet, rest), 3),
        marksSeries('frame', [{ name: 'frame', marks: [...frame, ...legend.marksAt(rest.bottom, x)] }], 4),
      ],
    },
    height: Math.ceil(below),
    hits: [...matrixTurnedHits(snapshot, layout, look), ...rest.hits],
  };
}

/** Name and mean of each region, in every block. */
function regionGroups({ snapshot, look, layout, scale }: Sheet): Group[] {
  const { size, tokens } = look;
  return snapshot.regions.map(({ code, short_name }, index) => ({
    name: code,
    marks: layout.blocks.flatMap((block) => {
      const y = block.rows[index] ?? 0;
      const mean = block.columns.find(({ state }) => state === undefined);
      return [
        rowGround(size * 0.3, y, layout.label + layout.column * block.columns.length - size * 0.3, layout.row, look),
        label(size * 0.55, y + layout.row / 2, short_name, { fill: tokens.text, size: size * 0.93 }),
        ...(mean ? meanMarks(snapshot, code, cellBox(layout, mean.x, y), scale, look) : []),
      ];
    }),
  }));
}

function itemGroups(sheet: Sheet, rest: MatrixRest): Group[] {
  const columns = sheet.layout.blocks.flatMap((block) =>
    block.columns.flatMap(({ state, x, lines }): Group[] =>
      state ? [{ name: state.item.id, marks: columnMarks(sheet, block, { state, x, lines }) }] : [],
    ),
  );
  return [...columns, ...rest.groups];
}

interface ItemColumn {
  readonly state: ItemState;
  readonly x: number;
  readonly lines: readonly string[];
}

function columnMarks(
  { snapshot, look, layout, scale }: Sheet,
  block: TurnedBlock,
  { state, x, lines }: ItemColumn,
): Mark[] {
  const { size, tokens } = look;
  const status = drawnStatus(snapshot, state);
  const from = block.glyphY - size * 0.6;
  const cells = snapshot.regions.flatMap(({ code }, index) =>
    cellMarks(cellAt(snapshot, state, code), cellBox(layout, x, block.rows[index] ?? 0), scale, look),
  );
  return [
    rowGround(x - 0.5, from, layout.column, block.bottom - from, look),
    ...(status ? glyph(status, x + layout.column / 2, block.glyphY, size * 0.36, tokens) : []),
    ...nameMarks(layout, block, { x, lines }, look),
    ...cells,
    ...ownMarks(snapshot, state, { ...cellBox(layout, x, block.figureY), height: size * 1.4 }, scale, look),
  ];
}

function nameMarks(
  { column }: TurnedLayout,
  { nameY }: TurnedBlock,
  { x, lines }: Omit<ItemColumn, 'state'>,
  { size, tokens }: Look,
): Mark[] {
  const style = { fill: tokens.text, size: size * SMALL, align: 'center' } as const;
  return lines.map((line, at) => label(x + column / 2, nameY + at * size * 1.04, line, style));
}

/** A cell is a little smaller than its place. */
function cellBox({ column, row }: TurnedLayout, x: number, y: number): Box {
  return { x: x + 0.75, y: y + 0.5, width: column - 1.5, height: row - 1 };
}

function frameMarks(sheet: Sheet, block: TurnedBlock): Mark[] {
  const { look, layout } = sheet;
  const { size, tokens } = look;
  const right = layout.label + layout.column * block.columns.length;
  const areas = areaRuns(block.columns).flatMap((run) => {
    const x = layout.label + run.first * layout.column;
    const style = { fill: tokens.text, size: size * SMALL, weight: 600, within: run.count * layout.column } as const;
    const lines = areaLines(run, layout.column, size);
    const line =
      run.area === '' ? [] : [rule(x + 1, block.top, x + run.count * layout.column - 2, block.top, tokens.line2)];
    return [...line, ...lines.map((text, at) => label(x + 1, block.top + (0.9 + at * 1.04) * size, text, style))];
  });
  const mean = block.columns.find(({ state }) => state === undefined);
  const foot = (block.rows[0] ?? block.nameY) - size * 0.2;
  // Names of neighbours would read as one line.
  const between = block.columns.slice(1).map(({ x }) => rule(x, block.glyphY - size * 0.5, x, foot, tokens.line));
  return [
    ...areas,
    ...between,
    ...(mean ? nameMarks(layout, block, mean, look) : []),
    ...sideMarks(sheet, block),
    rule(0, block.figureY - 1, right, block.figureY - 1, tokens.line2),
    label(0, block.figureY + size * 0.7, matrixWords.ownRow, { fill: tokens.muted, size: size * SMALL }),
  ];
}

/** The name of each side over its regions, and a rule in its hue beside them. */
function sideMarks({ snapshot, look, layout }: Sheet, block: TurnedBlock): Mark[] {
  const { size, tokens } = look;
  return sideRuns(snapshot.regions).flatMap(({ side, first, last }) => {
    const top = block.rows[first] ?? 0;
    const fill = sideColour(side, tokens);
    const style = { fill, size: size * SMALL, weight: 600, within: layout.label - 2 } as const;
    const fits = textWidth(REGION_SETS[side], style.size, 600) <= layout.label - 2;
    return [
      label(0, top - size * 0.6, fits ? REGION_SETS[side] : rankingWords.sides[side], style),
      rect(0, top, 3, (block.rows[last] ?? top) + layout.row - top, { fill }),
    ];
  });
}
