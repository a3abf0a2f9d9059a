import { glyph } from '#charts/glyph.ts';
import { drawnStatus, itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rect, rowGround, rule } from '#charts/marks.ts';
import { cellAt, hasCells, isWeighted } from '#charts/matrixCells.ts';
import { figureMark, meanMarks } from '#charts/matrixFigures.ts';
import { matrixHits } from '#charts/matrixHits.ts';
import { type MatrixLayout, type MatrixLine, matrixLayout, matrixMinWidth } from '#charts/matrixLayout.ts';
import { type MatrixLegend, matrixLegend } from '#charts/matrixLegend.ts';
import { cellMarks } from '#charts/matrixSwatch.ts';
import { matrixTurned } from '#charts/matrixTurned.ts';
import type { Drawing } from '#charts/picture.ts';
import { progressScale, type Scale } from '#charts/scale.ts';
import { sideColour, sideRuns } from '#charts/side.ts';
import { wrap } from '#charts/wrap.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { areasWords } from '#words/areas.ts';
import { matrixWords } from '#words/matrix.ts';
import { REGION_SETS } from '#words/measure.ts';

interface Sheet {
  readonly snapshot: Snapshot;
  readonly look: Look;
  readonly layout: MatrixLayout;
  readonly scale: Scale;
}

/**
 * Items by area against regions by side. A lit region shows as a column under the cells, a lit item as a row.
 * It is turned where it would be wider than its place, or higher while the turned one is not.
 */
export function matrixDrawing(snapshot: Snapshot, look: Look): Drawing {
  if (look.width < matrixMinWidth(snapshot, look.size)) return matrixTurned(snapshot, look);
  const upright = matrixUpright(snapshot, look);
  if (look.height === undefined || upright.height <= look.height) return upright;
  const turned = matrixTurned(snapshot, look);
  return turned.height < upright.height ? turned : upright;
}

function matrixUpright(snapshot: Snapshot, look: Look): Drawing {
  const scale = progressScale(snapshot, look.tokens);
  const flat = matrixLayout(snapshot, look, 0);
  const legend = matrixLegend(snapshot, scale, look, flat.width);
  const layout = matrixLayout(snapshot, look, legend.height);
  const sheet = { snapshot, look, layout, scale };
  const columns = snapshot.regions.map(({ code }, index): Group => ({ name: code, marks: columnMarks(sheet, index) }));
  const rows = layout.lines.map((line): Group => ({ name: line.state.item.id, marks: rowMarks(sheet, line) }));
  const frame = [{ name: 'frame', marks: frameMarks(sheet, legend) }];
  return {
    option: {
      animation: false,
      series: [marksSeries('columns', columns, 2), marksSeries('rows', rows, 3), marksSeries('frame', frame, 4)],
    },
    // A height that was given comes out again, whatever dividing it into rows has cost.
    height: Math.ceil(layout.legendY + legend.height - 1e-6),
    hits: matrixHits(snapshot, layout, look),
  };
}

function frameMarks({ snapshot, look, layout }: Sheet, legend: MatrixLegend): Mark[] {
  const { tokens, size } = look;
  const { right, top, meanY } = layout;
  const small = { fill: tokens.muted, size: size * 0.86 } as const;
  const areas = layout.lines.flatMap((line, index) => {
    const { area, y } = line;
    if (area === undefined) return [];
    const next = layout.lines.findIndex((later, at) => at > index && later.area !== undefined);
    const rows = (next < 0 ? layout.lines.length : next) - index;
    return [rule(0, y - size * 0.3, right, y - size * 0.3, tokens.line2), ...areaMarks(area, line, rows, layout, look)];
  });
  const mean = label(layout.glyphX, meanY + size * 0.9, matrixWords.mean(isWeighted(snapshot)), {
    ...small,
    within: layout.nameX + layout.nameWidth - layout.glyphX,
  });
  const head = label(right, top - size * 0.85, matrixWords.ownFigure, { ...small, align: 'right' });
  const headRule = areas.length === 0 ? [rule(0, top, right, top, tokens.line2)] : [];
  return [
    ...sideHeads(snapshot, look, layout),
    head,
    ...headRule,
    ...areas,
    rule(0, meanY - size * 0.15, right, meanY - size * 0.15, tokens.line2),
    mean,
    ...legend.marksAt(layout.legendY),
  ];
}

/** The name of an area, over as many of its rows as it needs. */
function areaMarks(area: string, { y, state }: MatrixLine, rows: number, layout: MatrixLayout, look: Look): Mark[] {
  const { tokens, size } = look;
  const within = layout.glyphX - size * 0.5;
  const whole = wrap([area], '', within, size * 0.98);
  const lines = whole.length > rows ? [areasWords.short(area)] : whole;
  const last = Math.min(lines.length, rows) - 1;
  const texts = [...lines.slice(0, last), lines.slice(last).join('')];
  const fill = state.status === 'undisclosed' ? tokens.muted : tokens.text;
  return texts.map((text, index) =>
    label(0, y + layout.row * (index + 0.5), text, { fill, size: size * 0.93, weight: 600, within }),
  );
}

function sideHeads(snapshot: Snapshot, look: Look, layout: MatrixLayout): Mark[] {
  const { size, tokens } = look;
  return sideRuns(snapshot.regions).flatMap(({ side, first, last }) => {
    const from = layout.columns[first] ?? 0;
    const to = (layout.columns[last] ?? 0) + layout.cell - 1;
    const fill = sideColour(side, tokens);
    return [
      label((from + to) / 2, size * 0.7, REGION_SETS[side], { fill, size: size * 0.93, align: 'center', weight: 600 }),
      rect(from, size * 1.45, to - from, 2, { fill }),
    ];
  });
}

function columnMarks({ snapshot, look, layout, scale }: Sheet, index: number): Mark[] {
  const { size, tokens } = look;
  const region = snapshot.regions[index];
  const x = layout.columns[index] ?? 0;
  const middle = x + (layout.cell - 1) / 2;
  if (!region) return [];
  const isUpper = layout.isStaggered && index % 2 === 0;
  const head = label(middle, layout.top - size * (isUpper ? 1.95 : 0.85), region.short_name, {
    fill: tokens.text,
    size: size * 0.93,
    align: 'center',
  });
  return [
    rowGround(x - 1, size * 1.7, layout.cell + 1, layout.meanY + size * 1.9 - size * 1.7, look),
    head,
    ...meanMarks(
      snapshot,
      region.code,
      { x, y: layout.meanY + size * 0.2, width: layout.cell - 1.5, height: size * 1.4 },
      scale,
      look,
    ),
  ];
}

function rowMarks(sheet: Sheet, { state, y }: MatrixLine): Mark[] {
  const { snapshot, look, layout } = sheet;
  const { size, tokens } = look;
  const middle = y + layout.row / 2;
  const status = drawnStatus(snapshot, state);
  const ink = state.status === 'undisclosed' ? tokens.muted : tokens.text;
  const text = { fill: ink, size: size * 0.93 } as const;
  const marks = [rowGround(layout.glyphX - size * 0.4, y, layout.right - layout.glyphX + size * 0.4, layout.row, look)];
  if (status) marks.push(...glyph(status, layout.glyphX + size * 0.5, middle, size * 0.36, tokens));
  if (state.item.official_no)
    marks.push(
      label(layout.numberX, middle, state.item.official_no, { ...text, fill: tokens.muted, within: size * 5 }),
    );
  marks.push(
    label(layout.nameX, middle, itemName(state), { ...text, within: layout.nameWidth - size * 0.6 }),
    figureMark(snapshot, state, { x: layout.right, y: middle }, look),
  );
  return [...marks, ...(hasCells(state) ? cellsOf(sheet, state, y) : acrossMarks(sheet, state, middle))];
}

function cellsOf({ snapshot, look, layout, scale }: Sheet, state: ItemState, y: number): Mark[] {
  return snapshot.regions.flatMap(({ code }, index) => {
    const box = { x: layout.columns[index] ?? 0, y: y + 0.75, width: layout.cell - 1.5, height: layout.row - 1.5 };
    return cellMarks(cellAt(snapshot, state, code), box, scale, look);
  });
}

/** Words across the cells of an item that has none, between two hairlines. */
function acrossMarks({ snapshot, look, layout }: Sheet, state: ItemState, y: number): Mark[] {
  const { size, tokens } = look;
  const from = layout.columns[0];
  if (from === undefined || snapshot.regions.length === 0) return [];
  const to = (layout.columns.at(-1) ?? from) + layout.cell - 1.5;
  const scope = state.scope === 'provincial' || state.scope === 'outside' ? state.scope : 'unassigned';
  const words = matrixWords.across[state.status === 'undisclosed' ? 'undisclosed' : scope];
  const half = Math.min(textWidth(words, size * 0.86) / 2 + size, (to - from) / 2);
  const middle = (from + to) / 2;
  const text = label(middle, y, words, { fill: tokens.muted, size: size * 0.86, align: 'center', within: to - from });
  return [rule(from, y, middle - half, y, tokens.line), rule(middle + half, y, to, y, tokens.line), text];
}
