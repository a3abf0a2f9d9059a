import { type AreaRow, areaRows, areasContent } from '#charts/areasContent.ts';
import { drawnStatus, itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rowGround, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { leastRoom, segments } from '#charts/segments.ts';
import { shownAs, shownWord } from '#charts/shownStatus.ts';
import { type Box, DONE_FIRST, statusBox } from '#charts/statusBox.ts';
import { whyHit } from '#charts/whyHit.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { areasWords } from '#words/areas.ts';

export { areasContent };

/** A bar per area, a segment per status with its shape and count; items without an area apart, under a dashed rule. */
export function areasDrawing(snapshot: Snapshot, look: Look): Drawing {
  const rows = areaRows(snapshot).map((row) => ({ ...row, parts: partsOf(snapshot, row) }));
  const layout = layoutOf(rows, look);
  const groups = rows.map(
    (row, index): Group => ({ name: row.id, marks: rowMarks(row, layout.tops[index] ?? 0, layout, look) }),
  );
  return {
    option: {
      animation: false,
      series: [
        marksSeries('rows', groups),
        marksSeries('frame', [{ name: 'frame', marks: frame(rows, layout, look) }], 4),
      ],
    },
    height: layout.height,
    hits: rows.flatMap((row, index) => [
      hitOf(snapshot, row, layout.tops[index] ?? 0, layout, look),
      ...partHits(snapshot, row, layout.tops[index] ?? 0, layout, look),
    ]),
  };
}

interface Part {
  readonly status: StatusId | undefined;
  readonly states: readonly ItemState[];
}
type Row = AreaRow & { readonly parts: readonly Part[] };

interface Layout {
  readonly row: number;
  readonly tops: readonly number[];
  readonly height: number;
  readonly nameWidth: number;
  /** In narrow boxes the name stands over its bar. */
  readonly isStacked: boolean;
  readonly barX: number;
  readonly barWidth: number;
  /** Px of one item. */
  readonly unit: number;
  /** Right edge of the totals. */
  readonly totalX: number;
}

function partsOf(snapshot: Snapshot, { states }: AreaRow): Part[] {
  return [undefined, ...DONE_FIRST].flatMap((status) => {
    const own = states.filter((state) => drawnStatus(snapshot, state) === status);
    return own.length > 0 ? [{ status, states: own }] : [];
  });
}

function layoutOf(rows: readonly Row[], look: Look): Layout {
  const { size, width } = look;
  const names = Math.max(...rows.map(({ name }) => textWidth(areasWords.short(name), size * 0.96)), size * 4);
  const most = Math.max(...rows.map(({ states }) => states.length), 1);
  const totalWidth = textWidth(String(most), size * 0.96) + size * 0.9;
  const least = Math.max(...rows.map(({ parts }) => leastRoom(counts(parts), look)), size * 6);
  const nameWidth = Math.min(names, Math.max(width * 0.4, width - size - totalWidth - least)) + 2;
  const beside = width - nameWidth - size - totalWidth;
  const isStacked = beside < least;
  const barX = isStacked ? 0 : nameWidth + size;
  const barWidth = isStacked ? width - totalWidth : beside;
  const row = rowHeight(rows.length, isStacked, look);
  const tops = rows.map(({ id }, index) => index * row + (id === 'undisclosed' && index > 0 ? size * 0.5 : 0));
  const unit = Math.min(barWidth / most, size * 4.5);
  // In wide boxes the totals stay near their bars.
  const totalX = Math.min(width, barX + Math.max(most * unit, size * 12) + totalWidth);
  return {
    row,
    tops,
    height: Math.ceil((tops.at(-1) ?? -row) + row + 2),
    nameWidth,
    isStacked,
    barX,
    barWidth,
    unit,
    totalX,
  };
}

function rowHeight(count: number, isStacked: boolean, { size, height, width }: Look): number {
  const [least, most] = isStacked ? [size * 1.95, size * 3.6] : [size * 1.6, size * 2.6];
  const usual = isStacked ? size * 2.9 : size * (width < size * 30 ? 2 : 1.86);
  if (height === undefined) return usual;
  return Math.min(Math.max((height - size * 0.5 - 2) / Math.max(count, 1), least), most);
}

function rowMarks({ id, name, states, parts }: Row, y: number, layout: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { row, isStacked } = layout;
  const bar = barOf(y, layout, look);
  const nameY = y + (isStacked ? (bar.y - y) * 0.53 : row / 2);
  const nameSize = isStacked && row < size * 2.4 ? size * 0.86 : size * 0.96;
  const quiet = id === 'undisclosed' ? tokens.muted : tokens.text;
  const boxes = segments(counts(parts), bar, layout.unit, look);
  return [
    rowGround(0, y, width, row, look),
    label(0, nameY, areasWords.short(name), {
      fill: quiet,
      size: nameSize,
      within: isStacked ? width : layout.nameWidth,
    }),
    ...parts.flatMap(({ status, states: own }, index) => {
      const box = boxes[index];
      return box ? statusBox(status, box, look, String(own.length)) : [];
    }),
    label(layout.totalX, bar.y + bar.height / 2, String(states.length), {
      fill: tokens.muted,
      size: size * 0.96,
      align: 'right',
    }),
  ];
}

function barOf(y: number, { row, isStacked, barX, barWidth }: Layout, { size }: Look): Box {
  const height = isStacked ? Math.min(size * 1.3, row - size * 1.05) : Math.min(row * 0.64, size * 1.4);
  const over = isStacked ? Math.min(size * 1.5, row - height) : (row - height) / 2;
  return { x: barX, y: y + over, width: barWidth, height };
}

function counts(parts: readonly Part[]): number[] {
  return parts.map(({ states }) => states.length);
}

function frame(rows: readonly Row[], { tops, totalX }: Layout, look: Look): Mark[] {
  const at = rows.findIndex(({ id }) => id === 'undisclosed');
  if (at < 1) return [];
  const y = Math.round((tops[at] ?? 0) - look.size * 0.25) + 0.5;
  return [rule(0, y, totalX, y, look.tokens.line2, 1, [3, 3])];
}

function hitOf(snapshot: Snapshot, { id, name, states, parts }: Row, y: number, layout: Layout, look: Look): Hit {
  const { hasReports } = snapshot.ledger;
  const total = hasReports || id === 'undisclosed' ? areasWords.all(states.length) : areasWords.atLeast(states.length);
  const lines = parts.flatMap(({ status, states: own }) =>
    status ? [areasWords.line(shownWord(snapshot, status), own.length)] : [],
  );
  const names = id === 'undisclosed' ? [] : states.flatMap(({ item }) => item.name ?? []).slice(0, 8);
  const tip = [name, total, ...(hasReports && id !== 'undisclosed' ? lines : []), ...(hasReports ? [] : names)];
  const { row, isStacked, barX } = layout;
  const ring = isStacked
    ? { x: 0, y, width: look.width, height: look.size * 1.4 }
    : { x: 0, y, width: barX, height: row };
  const place = { x: 0, y, width: look.width, height: row, ring };
  return id === 'undisclosed' ? { kind: 'status', id, tip, ...place } : { kind: 'area', id, tip, ...place };
}

/** A segment of one item opens its reason; one of several filters by area and status. The row without areas is one status. */
function partHits(snapshot: Snapshot, { id, name, parts }: Row, y: number, layout: Layout, look: Look): Hit[] {
  const boxes = segments(counts(parts), barOf(y, layout, look), layout.unit, look);
  return parts.flatMap(({ status, states }, index): Hit[] => {
    const box = boxes[index];
    const [first, second] = states;
    if (!box || !status || !first) return [];
    if (!second) return whyHit(snapshot, first, box);
    if (id === 'undisclosed') return [];
    const tip = [name, areasWords.line(shownWord(snapshot, status), states.length), ...states.map(itemName)];
    const lights = states.map(({ item }) => item.id);
    return [{ kind: 'area', id, statuses: shownAs(snapshot, status), lights, tip, ...box }];
  });
}
