import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { type Drawing, targetAt } from '#charts/picture.ts';
import { pixelsOf } from '../support/drawnMap.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const ground = shippedGround();
const EIGHT = shippedTables()
  .regions.slice(0, 8)
  .map(({ code }) => code);
const [JIANGJIN, BISHAN] = ['500116', '500120'];

function map(query: string, width: number): Drawing {
  return mapDrawing(shippedSnapshot(query), ground, shippedBlock(), lookOf('light', width));
}

describe('the target under a pointer', () => {
  it.each([390, 600, 848])('%i px: the pole of each region means it, on the map', (width) => {
    const drawing = map('', width);
    const { main } = pixelsOf(drawing);
    for (const { code, pole } of ground.shapes) {
      expect(targetAt(drawing, ...main(pole.x, pole.y)), code).toMatchObject({ kind: 'region', id: code });
    }
  });

  it.each([600, 848])('%i px: and in the inset', (width) => {
    const drawing = map('', width);
    const { inset } = pixelsOf(drawing);
    for (const { code, pole } of ground.shapes.filter(({ code }) => EIGHT.includes(code)))
      expect(targetAt(drawing, ...(inset?.(pole.x, pole.y) ?? [0, 0])), code).toMatchObject({
        kind: 'region',
        id: code,
      });
  });

  it('a region answers up to 20 px beside it, and no further', () => {
    const drawing = map('', 848);
    const { main } = pixelsOf(drawing);
    // The southernmost point of all: below it there is nothing else.
    const all = ground.shapes.flatMap(({ code, rings }) => rings.flat(2).map(([x, y]) => ({ code, x, y })));
    const south = all.reduce((lowest, point) => (point.y > lowest.y ? point : lowest));
    const [px, py] = main(south.x, south.y);
    expect(targetAt(drawing, px, py + 18)).toMatchObject({ kind: 'region', id: south.code });
    expect(targetAt(drawing, px, py + 21)).toBeUndefined();
  });

  it('tells what is known', () => {
    const drawing = map('', 848);
    const { main } = pixelsOf(drawing);
    const jiangjin = ground.shapes.find(({ code }) => code === JIANGJIN);
    expect(targetAt(drawing, ...main(jiangjin?.pole.x ?? 0, jiangjin?.pole.y ?? 0))?.tip).toEqual([
      '江津区（渝西八区）',
      '平均进度 86.6%',
      '计入 4 项，共 4 项',
      '涉及 9 项，按时序 4 项',
      '最需协调的状态：滞后',
      '截至2023年11月底',
    ]);
  });

  it('a region left out by a filter says so', () => {
    const drawing = map('?region=500116', 848);
    const { inset } = pixelsOf(drawing);
    const bishan = ground.shapes.find(({ code }) => code === BISHAN);
    expect(targetAt(drawing, ...(inset?.(bishan?.pole.x ?? 0, bishan?.pole.y ?? 0) ?? [0, 0]))?.tip).toEqual([
      '璧山区（渝西八区）',
      '不在所选区市内',
    ]);
  });
});
