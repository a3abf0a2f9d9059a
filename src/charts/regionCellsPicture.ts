import { itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, marksSeries, rowGround } from '#charts/marks.ts';
import { cellAt } from '#charts/matrixCells.ts';
import { cellMarks } from '#charts/matrixSwatch.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { localText } from '#charts/regionItems.ts';
import { progressScale } from '#charts/scale.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';

/** A region's row of the matrix, folded by area: a cell per named item, in official order. A given height stretches the rows by half. */
export function regionCellsDrawing(snapshot: Snapshot, code: string, look: Look): Drawing {
  const { size, width } = look;
  const areas = areasOf(snapshot);
  const scale = progressScale(snapshot, look.tokens);
  const nameWidth = Math.min(
    Math.max(...areas.map(({ name }) => textWidth(name, size * 0.93)), size * 4) + 6,
    width * 0.4,
  );
  const most = Math.max(...areas.map(({ states }) => states.length), 1);
  const cell = Math.min((width - nameWidth - size) / most - 3, size * 3.4);
  const room = ((look.height ?? 0) - 2) / Math.max(areas.length, 1);
  const row = Math.min(Math.max(room, size * 2), size * 3);
  const height = row - size * 0.4;
  const placed = areas.flatMap(({ states }, line) =>
    states.map((state, at) => ({
      state,
      box: { x: nameWidth + size + at * (cell + 3), y: line * row + (row - height) / 2, width: cell, height },
    })),
  );
  const names = areas.map(({ id, name }, line): Group => {
    const text = label(0, (line + 0.5) * row, name, { fill: look.tokens.text, size: size * 0.93, within: nameWidth });
    return { name: id, marks: [rowGround(0, line * row, width, row, look), text] };
  });
  const cells = placed.map(
    ({ state, box }): Group => ({
      name: state.item.id,
      marks: cellMarks(cellAt(snapshot, state, code), box, scale, look),
    }),
  );
  return {
    option: { animation: false, series: [marksSeries('names', names, 2), marksSeries('cells', cells, 3)] },
    height: Math.ceil(areas.length * row + 2),
    hits: placed.map(({ state, box }): Hit => {
      const tip = [itemName(state), localText(cellAt(snapshot, state, code))];
      return { kind: 'item', id: state.item.id, tip, ...box };
    }),
  };
}

/** Areas with their named items; items without an area last. */
function areasOf({ ledger, shown }: Snapshot): { id: string; name: string; states: ItemState[] }[] {
  const named = shown.filter(({ status }) => status !== 'undisclosed');
  const ids = new Set(ledger.areas.map(({ id }) => id));
  const areas = ledger.areas.map(({ id, name }) => ({
    id,
    name,
    states: named.filter(({ item }) => item.area_id === id),
  }));
  const rest = named.filter(({ item }) => !ids.has(item.area_id ?? ''));
  return [...areas, { id: 'none', name: matrixWords.noArea, states: rest }].filter(({ states }) => states.length > 0);
}
