import { describe, expect, it } from 'vitest';
import { lookOf, TOKENS } from '#charts/look.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { MEASURES } from '#model/spec.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { fillsOf, labelsIn, landBox, landOf, textsIn } from '../support/drawnMap.ts';
import { marksOf, ownSeries } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const ground = shippedGround();
const REGIONS = shippedTables().regions;
const EIGHT = REGIONS.slice(0, 8).map(({ code }) => code);
const [JIANGJIN, BISHAN] = ['500116', '500120'];

function map(query: string, width: number, height?: number, block = shippedBlock()): Drawing {
  return mapDrawing(shippedSnapshot(query), ground, block, lookOf('light', width, height));
}

function foot(drawing: Drawing): string[] {
  return textsIn(drawing, 'foot').flatMap(({ texts }) => texts.map(({ text }) => text));
}

describe('names', () => {
  it.each([390, 600, 848])('%i px: each of the 16 once on the map or in the inset', (width) => {
    const drawing = map('', width);
    const [main, inset] = [labelsIn(drawing, 'labels'), labelsIn(drawing, 'inset')];
    for (const { code, short_name } of REGIONS) {
      const names = [main.get(code)?.[0], inset.get(code)?.[0]].filter((name) => name !== undefined);
      expect(new Set(names), short_name).toEqual(new Set([short_name]));
      if (!EIGHT.includes(code)) expect(inset.has(code), short_name).toBe(false);
    }
    expect([...main.keys(), ...inset.keys()].every((code) => REGIONS.some((region) => region.code === code))).toBe(
      true,
    );
  });

  it('390 px: all 16 on the map, names alone', () => {
    const labels = labelsIn(map('', 390), 'labels');
    expect([...labels.keys()].sort()).toEqual(REGIONS.map(({ code }) => code).sort());
    expect([...labels.values()].filter((lines) => lines.length !== 1)).toEqual([]);
    expect(labelsIn(map('', 390), 'inset').size).toBe(0);
  });

  it('600 px: the map leaves the eight to the inset', () => {
    const main = labelsIn(map('', 600), 'labels');
    expect(EIGHT.filter((code) => main.has(code))).toEqual([]);
    expect(main.size).toBe(8);
  });

  it.each([560, 600, 700, 848, 1100])('%i px: in the inset each of the eight has name and value', (width) => {
    const inset = labelsIn(map('', width), 'inset');
    expect([...inset.keys()].sort()).toEqual([...EIGHT].sort());
    // 19/24 + 6, 16/18 − 4, 130/120 and 70 − 2 make a mean of 86.6 in Jiangjin.
    expect(inset.get(JIANGJIN)).toEqual(['江津', '86.6']);
    for (const [code, lines] of inset) expect(lines[1], code).toMatch(/^\d+\.\d$/);
  });

  it('848 px: Chengdu and central Chongqing are named for orientation, without a value', () => {
    const context = textsIn(map('', 848), 'labels').filter(({ group }) => group.startsWith('context-'));
    const names = context.map(({ texts }) => texts.map(({ text }) => text).join());
    expect(names).toEqual(expect.arrayContaining(['成都', '重庆中心城区']));
    expect(names.filter((name) => REGIONS.some(({ short_name }) => short_name === name))).toEqual([]);
    expect(names.filter((name) => /\d|,/.test(name))).toEqual([]);
  });
});

const QUERIES = [
  ...MEASURES.map((measure) => `?measure=${measure}`),
  '?region=500116,511600',
  '?side=sc&measure=lead',
  '?asof=2023-07',
  '?demo=0',
  '?demo=0&measure=progress',
  '?audience=public&measure=worst',
];

describe('room', () => {
  it.each(QUERIES)('%s: texts stay in the box and off one another', (query) => {
    const snapshot = shippedSnapshot(query);
    for (const [width, height] of [
      [320, undefined],
      [390, undefined],
      [600, undefined],
      [700, 560],
      [848, 640],
      [1100, 900],
    ] as const) {
      const drawing = mapDrawing(snapshot, ground, shippedBlock(), lookOf('dark', width, height));
      expect(placeFaults(ownSeries(drawing), width), `${width} px`).toEqual([]);
    }
  });

  it.each([390, 600, 848])('%i px: whatever region is filtered by, the map stays where it is', (width) => {
    const placeOf = (query: string) => landBox(map(query, width));
    const all = placeOf('');
    for (const { code } of REGIONS) expect(placeOf(`?region=${code}`), code).toEqual(all);
  });

  it('is as high as its box, or as it needs', () => {
    expect(map('', 848, 640).height).toBe(640);
    expect(map('', 390).height).toBeGreaterThan(390);
  });
});

describe('title block', () => {
  it.each([390, 600, 848])('%i px: source, that it is schematic, and that the review number is wanting', (width) => {
    const said = foot(map('', width)).join(' · ');
    expect(said).toBe('边界：高德经 ECharts 社区包，GCJ-02 · 示意图，边界不作为法定依据 · 审图号：待填');
  });

  it('prints the number of the package', () => {
    const block = shippedBlock({ review_number: 'GS（2024）0650号', year: 2024 });
    const said = foot(map('', 848, undefined, block)).join(' · ');
    expect(said).toMatch(/^边界：高德经 ECharts 社区包，GCJ-02，2024年 · /);
    expect(said).toMatch(/ · 审图号：GS（2024）0650号$/);
    expect(said).not.toContain('待填');
  });

  it('without a block of the package still says 示意图 and 待填', () => {
    const drawing = mapDrawing(shippedSnapshot(''), ground, undefined, lookOf('light', 390));
    expect(foot(drawing).join(' · ')).toBe('示意图，边界不作为法定依据 · 审图号：待填');
  });

  it.each([
    ['as shipped', {}],
    [
      'of the standard maps',
      { source: '自然资源部标准地图服务系统', coordinates: 'CGCS2000', year: 2024, review_number: 'GS（2024）0650号' },
    ],
    [
      'of two offices',
      { source: '重庆市规划和自然资源局、四川省测绘地理信息局标准地图服务', coordinates: 'CGCS2000', year: 2024 },
    ],
  ])('is never cut at 390 px: %s', (_what, facts) => {
    const drawing = map('', 390, undefined, shippedBlock(facts));
    for (const { text, right } of textsIn(drawing, 'foot').flatMap(({ texts }) => texts))
      expect(right, text).toBeLessThanOrEqual(390);
    const cut = marksOf(drawing, 'foot').filter(({ style }) => 'overflow' in style);
    expect(cut).toEqual([]);
  });
});

describe('a filter of regions', () => {
  const drawing = map('?region=500116', 848);
  const { ctx, muted } = TOKENS.light;

  it('leaves the others faint, without a value', () => {
    for (const [code, fill] of Object.entries(fillsOf(drawing))) {
      if (code === JIANGJIN) expect(fill).not.toBe(ctx);
      else expect(fill, code).toBe(ctx);
    }
    for (const [code, lines] of [...labelsIn(drawing, 'labels'), ...labelsIn(drawing, 'inset')])
      if (code !== JIANGJIN) expect(lines, code).toHaveLength(1);
    expect(labelsIn(drawing, 'inset').get(JIANGJIN)).toEqual(['江津', '86.6']);
  });

  it('names them in a muted ink', () => {
    const marks = marksOf(drawing, 'inset', `label-${BISHAN}`);
    expect(marks.map(({ style }) => style.fill)).toEqual([muted]);
  });
});

describe('what is drawn', () => {
  it('the same fill on the map and in the inset, lit or not', () => {
    const drawing = map('', 848);
    const fills = fillsOf(drawing);
    for (const code of EIGHT) {
      const [group] = marksOf(drawing, 'inset', code) as unknown as { children: { style: { fill: string } }[] }[];
      expect(group?.children[0]?.style.fill, code).toBe(fills[code]);
    }
    const land = landOf(drawing);
    expect(land.size).toBe(16);
    for (const [code, { emphasis }] of land) expect(emphasis.style.fill, code).toBe(fills[code]);
  });

  it('a region without a number lies on the ground of the panel, hatched', () => {
    // The product of 2020 is known of all but Ziyang.
    const drawing = map('?measure=stat', 848);
    expect(fillsOf(drawing)['512000']).toBe(TOKENS.light.surface);
    expect(marksOf(drawing, 'patterns')).toHaveLength(1);
    expect(marksOf(map('', 848), 'patterns')).toEqual([]);
  });

  it('members of a platform carry a dot', () => {
    const member = shippedTables().platform_regions[0];
    const members = shippedTables().platform_regions.filter((row) => row.platform_id === member?.platform_id);
    expect(marksOf(map(`?platform=${member?.platform_id}`, 848), 'members')).toHaveLength(members.length);
    expect(marksOf(map('', 848), 'members')).toEqual([]);
  });

  it('nothing moves, and no part of ECharts is asked for but shapes', () => {
    const { option, hasAxes } = map('', 848);
    expect(option.animation).toBe(false);
    expect(hasAxes).toBeUndefined();
    expect(new Set((option.series as { type: string }[]).map(({ type }) => type))).toEqual(new Set(['custom']));
  });

  it('nowhere ranks or names a place in words of its own', () => {
    const said = QUERIES.flatMap((query) => drawnTexts(ownSeries(map(query, 848))).map(({ text }) => text));
    expect(said.filter((text) => /第一|末位|倒数|排名/.test(text))).toEqual([]);
  });

  it('before the public has one word for all that are late', () => {
    const drawing = map('?audience=public&measure=worst', 848);
    const said = drawnTexts(ownSeries(drawing)).map(({ text }) => text);
    expect(said.filter((text) => text.includes('滞后'))).toEqual([]);
    expect(drawing.hits.flatMap(({ tip }) => tip).filter((line) => line.includes('滞后'))).toEqual([]);
  });
});
