import { capped, restMarks } from '#charts/capped.ts';
import { type ItemLine, itemLines, itemTip } from '#charts/itemRows.ts';
import { itemsContent } from '#charts/itemsContent.ts';
import { deskFrame, deskOf, deskRow, elapsedMarks, shapeWidth } from '#charts/itemsDesk.ts';
import { phoneColumns, phoneHeight, phoneRow } from '#charts/itemsPhone.ts';
import type { Look } from '#charts/look.ts';
import { type Group, type Mark, marksSeries, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { shownAs } from '#charts/shownStatus.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { Box } from '#geo/box.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';

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
  const markWidth = desk.numberX - look.size * 0.4;
  const heads = lines.flatMap((line, index) =>
    line.isFirst && line.count > 1
      ? headHit(snapshot, line, { y: at(index), width: markWidth, height: desk.row }, look)
      : [],
  );
  return {
    option: optionOf([...back, ...rest], groups, front),
    height: desk.height + (room.rest > 0 ? look.size * 1.3 : 0),
    hits: [...hitsOf(snapshot, lines, at, { row: desk.row, markWidth, nameX: markWidth }, look), ...heads],
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
    hits: hitsOf(snapshot, lines, at, { row, ...phoneColumns(look) }, look),
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

/** The word of a status that several items share filters by it. */
function headHit(
  snapshot: Snapshot,
  { status, word, count }: ItemLine,
  { y, width, height }: Omit<Box, 'x'>,
  look: Look,
): Hit[] {
  if (!status) return [];
  const x = shapeWidth(look);
  const ids = shownAs(snapshot, status);
  const lights = snapshot.shown.filter((state) => ids.includes(state.status)).map(({ item }) => item.id);
  const tip = [itemsWords.count(count, word)];
  return [{ kind: 'status', id: ids.join(','), lights, tip, x, y, width: width - x, height }];
}

function hitsOf(
  snapshot: Snapshot,
  lines: readonly ItemLine[],
  at: (index: number) => number,
  { row, markWidth, nameX }: { readonly row: number; readonly markWidth: number; readonly nameX: number },
  { width }: Look,
): Hit[] {
  return lines.flatMap(({ state }, index): Hit[] => {
    const whole = { x: 0, y: at(index), width, height: row };
    const ring = { ...whole, x: nameX, width: width - nameX };
    const why = whyHit(snapshot, state, { ...whole, width: markWidth });
    return [
      { kind: 'item', id: state.item.id, tip: itemTip(snapshot, state), ...whole, ring },
      ...why.map((hit) => ({ ...hit, ring: { ...whole, width: nameX } })),
    ];
  });
}
