import { describe, expect, it } from 'vitest';
import { inkOn } from '#charts/colour.ts';
import { lookOf, TOKENS } from '#charts/look.ts';
import { targetAt } from '#charts/picture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import { MEASURES } from '#model/spec.ts';
import { boxFaults } from '../support/boxFaults.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { marksOf } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';
import { shippedGround } from '../support/shippedMap.ts';

const ground = shippedGround();
const CODES = shippedTables().regions.map(({ code }) => code);
const WIDTHS = [280, 390, 560, 848, 1100];
const tokens = TOKENS.light;

function tiles(query: string, width: number, height?: number, land: typeof ground | undefined = ground) {
  return tilesDrawing(shippedSnapshot(query), land, lookOf('light', width, height));
}

function regionHits(query: string, width: number, height?: number, land: typeof ground | undefined = ground) {
  return tiles(query, width, height, land).hits.filter(({ kind }) => kind === 'region');
}

describe('tiles', () => {
  it.each(WIDTHS)('%i px: 16 of the same size, none on another, each once', (width) => {
    const hits = regionHits('', width);
    expect(hits.map(({ id }) => id)).toEqual(CODES);
    expect(new Set(hits.map((hit) => `${hit.width} ${hit.height}`)).size).toBe(1);
    expect(hits[0]?.width).toBe(hits[0]?.height);
    expect(boxFaults(Object.fromEntries(hits.map((hit) => [hit.id, hit])))).toEqual([]);
  });

  it.each(WIDTHS)('%i px: keep off the legend and stay in the box, at any height', (width) => {
    for (const height of [undefined, 480, 640, 900]) {
      const { hits, height: used } = tiles('', width, height);
      const legend = hits.filter(({ kind }) => kind === 'class');
      const low = Math.max(...legend.map((hit) => hit.y + hit.height));
      for (const hit of hits.filter(({ kind }) => kind === 'region')) {
        expect(hit.y).toBeGreaterThanOrEqual(low - 1);
        expect(hit.x).toBeGreaterThanOrEqual(0);
        expect(hit.x + hit.width).toBeLessThanOrEqual(width);
        expect(hit.y + hit.height).toBeLessThanOrEqual(used);
      }
    }
  });

  const QUERIES = [
    ...MEASURES.map((measure) => `?measure=${measure}`),
    '?region=500116',
    '?demo=0',
    '?audience=public',
  ];
  it.each(QUERIES)('%s: texts stay in the box and off one another', (query) => {
    const snapshot = shippedSnapshot(query);
    for (const width of WIDTHS) {
      const drawing = tilesDrawing(snapshot, ground, lookOf('dark', width));
      expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
    }
  });

  it.each(WIDTHS)('%i px without outlines: texts stay in the box and off one another', (width) => {
    expect(placeFaults(tilesDrawing(shippedSnapshot(''), undefined, lookOf('light', width)), width)).toEqual([]);
  });

  it('say name and value, in ink that stands on the fill', () => {
    const [fill, , name, value] = marksOf(tiles('', 848), 'tiles', '500116').filter(({ type }) => type !== 'path');
    const colour = fill?.style.fill ?? '';
    expect([name?.style.text, value?.style.text]).toEqual(['江津', '86.6']);
    expect([name?.style.fill, value?.style.fill]).toEqual([inkOn(colour), inkOn(colour)]);
    expect([...tokens.seq5]).toContain(colour);
  });

  it('have their side as a rule', () => {
    const sides = CODES.map((code) => marksOf(tiles('', 848), 'tiles', code)[1]?.style.fill);
    expect(sides).toEqual([
      ...Array.from({ length: 8 }, () => tokens.cq),
      ...Array.from({ length: 8 }, () => tokens.sc),
    ]);
  });

  it('of regions left out are faint and without a value', () => {
    const drawing = tiles('?region=500116', 848);
    for (const code of CODES.slice(1)) {
      const marks = marksOf(drawing, 'tiles', code);
      expect(marks[0]?.style.fill).toBe(tokens.ctx);
      expect(marks.map(({ style }) => style.text).filter(Boolean)).toHaveLength(1);
    }
  });

  it('answer a pointer with their region', () => {
    const drawing = tiles('', 390);
    for (const hit of drawing.hits.filter(({ kind }) => kind === 'region'))
      expect(targetAt(drawing, hit.x + hit.width / 2, hit.y + hit.height / 2)).toMatchObject({ id: hit.id });
  });

  it('say that they are no boundaries, or that there were none', () => {
    const note = (land: typeof ground | undefined) =>
      drawnTexts(tilesDrawing(shippedSnapshot(''), land, lookOf('light', 848))).map(({ text }) => text);
    expect(note(ground)).toContain('等面积方格，位置示意，不表示边界');
    expect(note(undefined)).toContain('没有可用的边界文件，已改用等面积方格');
  });

  it('without outlines stand in rows of eight, in announced order', () => {
    const drawing = tilesDrawing(shippedSnapshot(''), undefined, lookOf('light', 848));
    const rows = drawing.hits.filter(({ kind }) => kind === 'region');
    expect(rows.map(({ id }) => id)).toEqual(CODES);
    expect(new Set(rows.map(({ y }) => y)).size).toBe(2);
    expect(new Set(rows.map(({ x }) => x)).size).toBe(8);
  });

  it('draw no outline', () => {
    const { option } = tiles('', 848);
    expect((option.series as { type: string }[]).map(({ type }) => type)).toEqual(['custom', 'custom']);
    expect(groupNames(tiles('', 848), 'tiles')).toEqual(CODES);
  });
});
