import { inkOn } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import type { Card } from '#charts/itemCard.ts';
import { drawnStatus } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, path, rect } from '#charts/marks.ts';
import { cellAt, missingText } from '#charts/matrixCells.ts';
import { classBox } from '#charts/matrixSwatch.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { classIn, progressScale, type Scale } from '#charts/scale.ts';
import { toldStatus } from '#charts/shownStatus.ts';
import { sideColour, sideRuns } from '#charts/side.ts';
import type { Box } from '#charts/statusBox.ts';
import { textWidth } from '#geo/textWidth.ts';
import { MISSING } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import type { Cell } from '#stats/cell.ts';
import { cellState } from '#stats/cellState.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';
import { perCent } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';
import { valueWord } from '#words/value.ts';

const words = itemWords.tiles;

/** A region of the board and the item's cell in it. */
export interface RegionTile {
  readonly region: RowOf<'regions'>;
  readonly role: string | undefined;
  readonly cell: Cell;
  readonly text: string;
}

/** All regions in official order, those the item does not concern among them. */
export function regionTiles(snapshot: Snapshot, state: ItemState): RegionTile[] {
  return snapshot.ledger.regions.map((region) => {
    const cell = cellAt(snapshot, state, region.code);
    const text = cell.kind === 'value' ? perCent(cell.value, Number.isInteger(cell.value) ? 0 : 1) : missingText(cell);
    const role = state.regions.get(region.code)?.role;
    return { region, role: role && valueWord(role), cell, text };
  });
}

/** Words of the regions: how many have a number, and why the others that are concerned have none. */
export function regionTilesCard(snapshot: Snapshot, state: ItemState): Card {
  const tiles = regionTiles(snapshot, state).filter(({ region }) => state.regions.has(region.code));
  const missing = MISSING.map(
    (word) => [word, tiles.filter(({ cell }) => cell.kind === 'missing' && cell.state === word).length] as const,
  ).filter(([, count]) => count > 0);
  const numbers = tiles.filter(({ cell }) => cell.kind === 'value');
  const areInherited = numbers.length > 0 && numbers.every(({ cell }) => cell.inherited);
  const parts = missing.map(([word, count]) => words.missing(count, MISSING_WORDS[word]));
  const title = areInherited && missing.length === 0 ? words.allInherited : words.title(numbers.length, parts);
  const told = tiles.map(({ region, text }) => words.part(region.short_name, text));
  return { title, subtitle: words.subtitle, sentence: words.sentence(title, told) };
}

/** A tile per region, one side after the other: name, role, number or the word for why there is none. */
export function regionTilesDrawing(snapshot: Snapshot, state: ItemState, look: Look): Drawing {
  const tiles = regionTiles(snapshot, state);
  const { boxes, height } = layoutOf(tiles, look);
  const scale = progressScale(snapshot, look.tokens);
  const groups = tiles.map((tile, index) => ({
    name: tile.region.code,
    marks: boxes[index] ? tileMarks(snapshot, state, tile, boxes[index], scale, look) : [],
  }));
  return {
    option: { animation: false, series: [marksSeries('tiles', groups)] },
    height,
    hits: tiles.flatMap((tile, index) => (boxes[index] ? hitsOf(snapshot, state, tile, boxes[index], look) : [])),
  };
}

/** The tile leads to its region; the shape of a status, or the word in its place, opens the reason of the cell. */
function hitsOf(snapshot: Snapshot, state: ItemState, tile: RegionTile, box: Box, { size }: Look): Hit[] {
  const { region, role, text, cell } = tile;
  const more = [...(role ? [role] : []), ...(cell.inherited ? [words.inherited] : [])];
  const own: Hit = { kind: 'region', id: region.code, tip: [region.name, text, ...more], ...box };
  const status = cellState(snapshot, state, region.code)?.state.status;
  if (!status) return [own];
  const width = cell.kind === 'value' ? size * 1.8 : box.width;
  const mark = { x: box.x + box.width - width, y: box.y + box.height / 2, width, height: box.height / 2 };
  const said = [region.name, toldStatus(snapshot, status), ...(cell.kind === 'value' ? [text] : [])];
  const lights = [region.code];
  return [own, { kind: 'why', id: state.item.id, region: region.code, lights, tip: said, ...mark }];
}

/** Rows of equal tiles; a side begins a row of its own. */
function layoutOf(tiles: readonly RegionTile[], { size, width }: Look): { boxes: Box[]; height: number } {
  const gap = size * 0.4;
  const columns = width < size * 24 ? 2 : width < size * 60 ? 4 : 8;
  const wide = (width - gap * (columns - 1)) / columns;
  const tall = size * 3.5;
  const boxes: Box[] = [];
  let top = 1;
  for (const { first, last } of sideRuns(tiles.map(({ region }) => region))) {
    for (let at = first; at <= last; at += 1) {
      const place = at - first;
      const row = Math.floor(place / columns);
      boxes.push({ x: (place % columns) * (wide + gap), y: top + row * (tall + gap), width: wide, height: tall });
    }
    top += Math.ceil((last - first + 1) / columns) * (tall + gap) + (columns < 8 ? gap : 0);
  }
  return { boxes, height: Math.ceil(top - gap + 1) };
}

function tileMarks(snapshot: Snapshot, state: ItemState, tile: RegionTile, box: Box, scale: Scale, look: Look): Mark[] {
  const { tokens, size } = look;
  const { region, role, cell, text } = tile;
  const fill = cell.kind === 'value' && cell.value > 0 ? scale.colours[classIn(scale, cell.value)] : undefined;
  const ink = fill ? inkOn(fill) : isQuiet(cell) ? tokens.muted : tokens.text;
  const halo = hasPattern(cell) ? { halo: tokens.surface } : {};
  const left = box.x + size * 0.7;
  const [upper, lower] = [box.y + size * 1.05, box.y + size * 2.45];
  const right = box.x + box.width - size * 0.5;
  const roleText = cell.inherited ? words.inherited : role;
  const shape = cell.kind === 'value' ? drawnStatus(snapshot, { ...state, status: cell.status }) : undefined;
  const isNumber = cell.kind === 'value';
  return [
    ...ground(cell, box, scale, look),
    rect(box.x, box.y, 3, box.height, { fill: sideColour(region.side, tokens), lit: tokens.text }),
    label(left, upper, region.short_name, { fill: ink, size, ...halo }),
    ...(roleText && roomFor(roleText, region.short_name, box, size)
      ? [label(right, upper, roleText, { fill: ink, size: size * 0.86, align: 'right', ...halo })]
      : []),
    label(left, lower, text, {
      fill: ink,
      size: isNumber ? size * 1.2 : size * 0.95,
      weight: isNumber ? 600 : 400,
      within: box.width - size * 1.4,
      ...halo,
    }),
    ...(shape ? glyph(shape, right - size * 0.4, lower, size * 0.4, tokens, ink) : []),
  ];
}

function roomFor(role: string, name: string, box: Box, size: number): boolean {
  return textWidth(role, size * 0.86) + textWidth(name, size) + size * 2 < box.width;
}

function isQuiet(cell: Cell): boolean {
  return cell.kind === 'missing' && (cell.state === 'not-applicable' || cell.state === 'unavailable');
}

function hasPattern(cell: Cell): boolean {
  return cell.kind === 'missing' && ['not-reported', 'withheld', 'outdated'].includes(cell.state);
}

function ground(cell: Cell, box: Box, scale: Scale, look: Look): Mark[] {
  const { tokens } = look;
  const { x, y, width, height } = box;
  if (cell.kind === 'value' && cell.value > 0) return [classBox(classIn(scale, cell.value), box, scale, look)];
  const frame = (stroke: string, dash?: number[]) =>
    rect(x + 0.5, y + 0.5, width - 1, height - 1, { fill: tokens.surface, stroke, ...(dash ? { dash } : {}) });
  if (cell.kind === 'value') return [frame(tokens.seq5[1] ?? tokens.hatch)];
  switch (cell.state) {
    case 'not-reported':
      return [frame(tokens.hatch), path(hatch('lines', x, y, width, height, 5), { stroke: tokens.hatch, width: 1.2 })];
    case 'withheld':
      return [frame(tokens.hatch), path(hatch('cross', x, y, width, height, 6), { stroke: tokens.hatch, width: 0.7 })];
    case 'outdated':
      return [
        frame(tokens.hatch, [3, 2]),
        path(hatch('dots', x, y, width, height, 4), { stroke: tokens.hatch, width: 1 }),
      ];
    case 'not-quantified':
      return [frame(tokens.hatch)];
    case 'awaiting':
      return [frame(tokens.notStarted, [1, 2])];
    default:
      return [frame(tokens.line)];
  }
}
