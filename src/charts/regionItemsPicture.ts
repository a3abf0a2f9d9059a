import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { itemName, itemNumber } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { disc, type Group, label, type Mark, marksSeries, rect, rowGround, rule } from '#charts/marks.ts';
import { cellMarks } from '#charts/matrixSwatch.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { localText, type RegionItem } from '#charts/regionItems.ts';
import { progressScale } from '#charts/scale.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { StatusId } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { ELAPSED } from '#words/measure.ts';
import { figure, perCent } from '#words/number.ts';
import { regionWords } from '#words/region.ts';

/** Columns and rows, px. Stacked: status, name and numbers stand above their dumbbell. */
interface Layout {
  readonly isStacked: boolean;
  readonly top: number;
  readonly row: number;
  readonly height: number;
  readonly nameX: number;
  readonly nameWidth: number;
  readonly roleX: number;
  readonly overallX: number;
  readonly chartX: number;
  /** Px per per cent. */
  readonly scale: number;
  readonly most: number;
  readonly elapsedX: number;
}

/** Items of a region against elapsed time: local completion as a disc, the item's own as a grey tick. */
export function regionItemsDrawing(snapshot: Snapshot, items: readonly RegionItem[], look: Look): Drawing {
  const layout = layoutOf(snapshot, items, look);
  const rows = items.map((item, at): Group => {
    const y = layout.top + at * layout.row;
    return { name: item.state.item.id, marks: rowMarks(snapshot, item, y, layout, look) };
  });
  return {
    option: {
      animation: false,
      series: [
        marksSeries('frame', [{ name: 'frame', marks: frame(layout, look) }], 2),
        marksSeries('rows', rows, 3),
        marksSeries('elapsed', [{ name: 'elapsed', marks: elapsedMarks(snapshot, items.length, layout, look) }], 4),
      ],
    },
    height: layout.height,
    hits: items.flatMap((item, at) => hitsOf(item, layout.top + at * layout.row, layout, look)),
  };
}

function layoutOf(snapshot: Snapshot, items: readonly RegionItem[], look: Look): Layout {
  const { size, width } = look;
  const reached = items.flatMap(({ state, cell }) => [
    state.elapsed,
    state.figure?.value ?? 0,
    cell.kind === 'value' ? cell.value : 0,
  ]);
  const most = Math.max(100, ...reached) * 1.04;
  const isStacked = width < size * 46;
  const statusWidth = Math.max(...items.map(({ word }) => textWidth(word, size * 0.96)), size * 4) + size * 2.2;
  const longest = Math.max(...items.map(({ state }) => textWidth(nameOf(state), size * 0.96)), size * 6) + 4;
  const nameWidth = isStacked ? width - statusWidth : Math.min(longest, width * 0.36);
  const roleX = statusWidth + nameWidth + size * 0.6;
  const roleWidth = Math.max(...items.map(({ role }) => textWidth(role, size * 0.96)), 0);
  const overallX = roleX + Math.max(size * 6.2, roleWidth + size * 3.6);
  const chartX = isStacked ? size * 0.5 : overallX + size * 1.4;
  const localWidth = size * 5.4;
  const scale = (width - (isStacked ? size * 3.4 : localWidth) - chartX) / most;
  const [top, row] = [size * 2.7, isStacked ? size * 4 : (size * 34) / 14];
  const height = Math.ceil(top + items.length * row + 1);
  const elapsedX = chartX + snapshot.elapsed * scale;
  return { isStacked, top, row, height, nameX: statusWidth, nameWidth, roleX, overallX, chartX, scale, most, elapsedX };
}

function nameOf(state: RegionItem['state']): string {
  return `${itemNumber(state.item)} ${itemName(state)}`.trim();
}

function frame(
  { isStacked, top, height, nameX, roleX, overallX, chartX, scale, most, elapsedX }: Layout,
  look: Look,
): Mark[] {
  const { tokens, size, width } = look;
  const y = top - size * 0.7;
  const quiet = { fill: tokens.muted, size: size * 0.86 } as const;
  const right = { ...quiet, align: 'right' } as const;
  const { columns } = regionWords;
  const ticks = [0, 50, 100, 150, 200]
    .filter((tick) => tick <= most)
    .flatMap((tick) => {
      const x = Math.round(chartX + tick * scale) + 0.5;
      const isCrossed = Math.abs(x - elapsedX) < size * 1.4;
      const line = rule(x, top, x, isStacked ? top + 4 : height - 1, tokens.line);
      return isCrossed ? [line] : [line, label(x, y, String(tick), { ...quiet, align: 'center' })];
    });
  if (isStacked) return ticks;
  return [
    ...ticks,
    label(0, y, columns.status, quiet),
    label(nameX, y, columns.name, quiet),
    label(roleX, y, columns.role, quiet),
    label(overallX, y, columns.overall, right),
    label(width, y, columns.local, right),
  ];
}

function rowMarks(snapshot: Snapshot, item: RegionItem, y: number, layout: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { isStacked, row, nameX, nameWidth } = layout;
  const { state, cell, word, role } = item;
  const text = isStacked ? y + size * 0.95 : y + row / 2;
  const chart = isStacked ? y + size * 3.05 : text;
  const overall = state.figure ? figure(state.figure.value) : regionWords.dash;
  const quiet = { fill: tokens.muted, size: size * 0.93 } as const;
  const local = label(width, isStacked ? y + size * 2.1 : text, localText(cell), {
    fill: cell.kind === 'value' ? tokens.text : tokens.muted,
    size: size * (cell.kind === 'value' ? 1 : 0.93),
    weight: cell.kind === 'value' ? 600 : 400,
    align: 'right',
  });
  const end = Math.round(y + row) - 0.5;
  return [
    rowGround(0, y, width, row, look),
    rule(0, end, width, end, tokens.line),
    ...shapeOf(snapshot, item, text, look),
    label(size * 1.5, text, word, { fill: tokens.text, size: size * 0.93, weight: 600 }),
    label(nameX, text, nameOf(state), { fill: tokens.text, size: size * 0.96, within: nameWidth }),
    ...(isStacked
      ? [
          label(size * 1.5, y + size * 2.1, `${role}${itemsWords.between}${regionWords.overallShort(overall)}`, {
            ...quiet,
            size: size * 0.86,
          }),
        ]
      : [label(layout.roleX, text, role, quiet), label(layout.overallX, text, overall, { ...quiet, align: 'right' })]),
    ...dumbbell(item, chart, layout, look),
    local,
  ];
}

/** The shape of the status, or a small cell with the pattern of what is missing. */
function shapeOf(snapshot: Snapshot, { status, cell }: RegionItem, y: number, look: Look): Mark[] {
  const { size, tokens } = look;
  const silent = cell.kind === 'missing' ? SILENT[cell.state] : undefined;
  const shape = status ?? silent;
  if (shape) return glyph(shape, size * 0.55, y, size * 0.42, tokens);
  if (cell.kind === 'value') return [];
  const box = { x: 0, y: y - size * 0.42, width: size * 1.1, height: size * 0.84 };
  const missing = { kind: 'missing', state: cell.state, inherited: cell.inherited } as const;
  return cellMarks(missing, box, progressScale(snapshot, tokens), look);
}

const SILENT: Readonly<Record<string, StatusId>> = {
  'not-reported': 'not-reported',
  awaiting: 'awaiting',
  'not-quantified': 'not-quantified',
};

function dumbbell({ state, cell, status }: RegionItem, y: number, layout: Layout, look: Look): Mark[] {
  const { tokens, size } = look;
  const at = (value: number) => layout.chartX + value * layout.scale;
  const overall = state.figure
    ? [rect(at(state.figure.value) - 1, y - size * 0.48, 2, size * 0.96, { fill: tokens.hatch })]
    : [];
  if (cell.kind !== 'value' || !status) return overall;
  const colour = statusColour(status, tokens);
  const [from, to] = [at(state.elapsed), at(cell.value)];
  const own =
    Math.abs(from - layout.elapsedX) > 0.5 ? [rule(from, y - size * 0.5, from, y + size * 0.5, tokens.text, 1.5)] : [];
  return [
    rect(Math.min(from, to), y - size * 0.14, Math.abs(to - from), size * 0.28, { fill: colour }),
    ...overall,
    ...own,
    disc(to, y, size * 0.36, colour, tokens.surface, 1.2),
  ];
}

/** The period's elapsed time: a line through all rows, or beside each dumbbell where names stand above it. */
function elapsedMarks(
  { elapsed }: Snapshot,
  count: number,
  { isStacked, top, row, height, elapsedX: x }: Layout,
  { tokens, size, width }: Look,
): Mark[] {
  const words = `${ELAPSED} ${perCent(elapsed)}`;
  const half = textWidth(words, size * 0.9) / 2;
  const at = Math.max(Math.min(x, width - half - 2), half + 2);
  const style = { fill: tokens.text, size: size * 0.9, align: 'center', weight: 600 } as const;
  const head = label(at, top - size * 1.95, words, style);
  if (!isStacked) return [rule(x, top - size * 1.3, x, height - 1, tokens.text, 1.5), head];
  const ends = Array.from({ length: count }, (_, line) => top + line * row + size * 2.6);
  const lines = ends.map((y) => rule(x, y, x, y + size * 0.9, tokens.text, 1.5));
  return [rule(x, top - size * 1.3, x, top - size * 0.2, tokens.text, 1.5), ...lines, head];
}

/** The row leads to its item; shape and word of the region's status open its reason. */
function hitsOf(item: RegionItem, y: number, { row, isStacked, nameX }: Layout, { width, size }: Look): Hit[] {
  const { state, region, cell, status } = item;
  const tip = tipOf(item);
  const { id } = state.item;
  const mark = { x: 0, y, width: nameX - size * 0.4, height: isStacked ? size * 1.9 : row };
  const whole = { x: 0, y, width, height: row };
  const ring = { ...whole, x: mark.width, width: width - mark.width };
  const own: Hit = { kind: 'item', id, tip, ...whole, ring };
  const hasStatus = status !== undefined || (cell.kind === 'missing' && SILENT[cell.state] !== undefined);
  return hasStatus ? [own, { kind: 'why', id, region, tip, ...mark }] : [own];
}

function tipOf({ state, cell, word, role }: RegionItem): string[] {
  const { dash, localTip, overallTip, inherited, old } = regionWords;
  const local = cell.kind === 'value' ? [localTip(perCent(cell.value)), ...(cell.inherited ? [inherited] : [])] : [];
  const before = cell.kind === 'missing' && cell.old !== undefined ? [old(perCent(cell.old))] : [];
  const overall = overallTip(state.figure ? perCent(state.figure.value) : dash);
  return [
    nameOf(state),
    `${word}${itemsWords.between}${role}`,
    ...local,
    ...before,
    overall,
    itemsWords.basis(state.elapsed, state.basis === 'plan'),
  ];
}
