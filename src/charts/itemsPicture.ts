import { capped, restMarks } from '#charts/capped.ts';
import { type ItemLine, itemLines, itemTip } from '#charts/itemRows.ts';
import { itemsContent } from '#charts/itemsContent.ts';
import { type Desk, deskFrame, deskOf, deskRow, elapsedMarks } from '#charts/itemsDesk.ts';
import { phoneHeight, phoneRow } from '#charts/itemsPhone.ts';
import type { Look } from '#charts/look.ts';
import { type Group, type Mark, marksSeries, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import type { Snapshot } from '#stats/snapshot.ts';

export { itemsContent };

/** Completion against elapsed time: a dumbbell per item, grouped by status, worst first; two-line rows in narrow boxes. */
export function itemsDrawing(snapshot: Snapshot, look: Look): Drawing {
  return look.width < deskFrom(look) ? phoneDrawing(snapshot, look) : deskDrawing(snapshot, look);
}

/** Where nobody can ask for a name that is cut, two lines stand until names and chart have room beside one another. */
function deskFrom({ size, isStill }: Look): number {
  return isStill ? size * 40 : (size * 500) / 14;
}

function deskDrawing(snapshot: Snapshot, look: Look): Drawing {
  const all = itemLines(snapshot);
  const sheet = deskOf(snapshot, look);
  const room = capped(all.length, sheet.row, look, sheet.top);
  const lines = all.slice(0, room.shown);
  const desk = { ...sheet, height: Math.ceil(sheet.top + lines.length * sheet.row + 1) };
  const at = (index: number) => desk.top + index * desk.row;
  const rules = lines.map(({ isFirst }, index) => ruleOver(at(index), isFirst ? 0 : desk.numberX, isFirst, look));
  const back = [...deskFrame(desk, look), ...rules];
  const front = elapsedMarks(snapshot, desk, look);
  const groups = lines.map((line, index) => ({
    name: line.state.item.id,
    marks: deskRow(snapshot, line, at(index), desk, look),
  }));
  const rest = restMarks(room, desk.height, look);
  return {
    option: optionOf([...back, ...rest], groups, front),
    height: desk.height + (room.rest > 0 ? look.size * 1.3 : 0),
    hits: hitsOf(snapshot, lines, at, desk, look),
  };
}

function phoneDrawing(snapshot: Snapshot, look: Look): Drawing {
  const all = itemLines(snapshot);
  const row = phoneHeight(all.length, look);
  const room = capped(all.length, row, look);
  const lines = all.slice(0, room.shown);
  const at = (index: number) => index * row;
  const rules = lines.map(({ isFirst }, index) => ruleOver(at(index), 0, isFirst, look));
  const groups = lines.map((line, index) => ({
    name: line.state.item.id,
    marks: phoneRow(snapshot, line, at(index), row, look),
  }));
  return {
    option: optionOf([...rules, ...restMarks(room, lines.length * row, look)], groups, []),
    height: Math.ceil(lines.length * row + 1 + (room.rest > 0 ? look.size * 1.3 : 0)),
    hits: hitsOf(snapshot, lines, at, { row }, look),
  };
}

function ruleOver(y: number, x: number, isFirst: boolean, { width, tokens }: Look): Mark {
  return rule(x, Math.round(y) + 0.5, width, Math.round(y) + 0.5, isFirst ? tokens.line2 : tokens.line);
}

function optionOf(back: readonly Mark[], rows: readonly Group[], front: readonly Mark[]): Drawing['option'] {
  const frame = marksSeries('frame', [{ name: 'frame', marks: back }], 2);
  return {
    animation: false,
    series: [frame, marksSeries('rows', rows), marksSeries('elapsed', [{ name: 'elapsed', marks: front }], 4)],
  };
}

function hitsOf(
  snapshot: Snapshot,
  lines: readonly ItemLine[],
  at: (index: number) => number,
  { row }: Pick<Desk, 'row'>,
  look: Look,
): Hit[] {
  return lines.map(({ state }, index) => ({
    kind: 'item',
    id: state.item.id,
    tip: itemTip(snapshot, state),
    x: 0,
    y: at(index),
    width: look.width,
    height: row,
  }));
}
