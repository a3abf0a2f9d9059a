import { describe, expect, it } from 'vitest';
import { areasDrawing } from '#charts/areasPicture.ts';
import { itemsDrawing } from '#charts/itemsPicture.ts';
import { kpiDrawing } from '#charts/kpiPicture.ts';
import { lookOf } from '#charts/look.ts';
import { mapGround } from '#charts/mapGround.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { matrixMinWidth } from '#charts/matrixLayout.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import { readOutlines } from '#geo/outlines.ts';
import { svgOf } from '../support/svgOf.ts';
import { toySnapshot } from '../support/toyBoard.ts';
import { toyGeoJson } from '../support/toyCountry.ts';

// Pictures of the toy country as text. One that changed is looked at in a browser before it is kept.
const snapshot = toySnapshot();
const ground = mapGround(
  { outlines: readOutlines(toyGeoJson(), 'toy.json').outlines, context: [] },
  snapshot.ledger.regions,
);
const look = (width: number, height?: number) => lookOf('light', width, height);

function drawings(): Record<string, [width: number, drawing: Drawing]> {
  if (!ground) throw new Error('the toy country has no ground');
  const block = { text: '示意图', source: '玩具', review_number: null, year: null, coordinates: null };
  const wide = matrixMinWidth(snapshot);
  return {
    map: [390, mapDrawing(snapshot, ground, block, look(390))],
    tiles: [390, tilesDrawing(snapshot, undefined, look(390))],
    ranking: [372, rankingDrawing(snapshot, look(372))],
    kpi: [372, kpiDrawing(snapshot, look(372))],
    areas: [372, areasDrawing(snapshot, look(372))],
    items: [608, itemsDrawing(snapshot, look(608))],
    matrix: [wide, matrixDrawing(snapshot, look(wide))],
    'matrix-turned': [256, matrixDrawing(snapshot, look(256))],
  };
}

describe('pictures', () => {
  it.each(Object.entries(drawings()))('%s', async (name, [width, drawing]) => {
    await expect(svgOf(drawing, width)).toMatchFileSnapshot(`../pictures/${name}.svg`);
  });

  it('are the same when drawn again', () => {
    const drawn = () => Object.values(drawings()).map(([width, drawing]) => svgOf(drawing, width));
    expect(drawn()).toEqual(drawn());
  });

  it('hold the numbers worked out by hand, and nothing that is none', () => {
    const [tiles = '', ranking = ''] = [drawings().tiles, drawings().ranking].map((own) =>
      own ? svgOf(own[1], own[0]) : '',
    );
    for (const svg of [tiles, ranking]) {
      for (const mean of ['83.5', '79.0', '42.5']) expect(svg).toContain(`>${mean}<`);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
