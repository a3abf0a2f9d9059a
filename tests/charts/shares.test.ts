import type { BarSeriesOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import type { Drawing } from '#charts/picture.ts';
import { sharesContent } from '#charts/sharesContent.ts';
import { sharesDrawing } from '#charts/sharesPicture.ts';
import type { Tables } from '#model/table.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { ownSeries } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** The shipped tables with a product of 2020 for the one region that lacks it, in 亿元. */
function complete(product: number, tables: Tables = shippedTables()) {
  const like = tables.statistics.find(({ indicator, year }) => indicator === 'gdp' && year === 2020);
  if (!like) throw new Error('the package has no product of 2020');
  return snapshotFrom({
    ...tables,
    statistics: [...tables.statistics, { ...like, region_code: '512000', value: product }],
  });
}

function barOf(drawing: Drawing, id: string): unknown {
  const bar = (drawing.option.series as BarSeriesOption[]).find((series) => series.id === id);
  const data = (bar?.data ?? []) as { value: unknown }[];
  return data[0]?.value;
}

describe('the table', () => {
  const { rows, columns } = sharesContent(shippedSnapshot('')).table();

  it('has a row per share, with its year where it has one', () => {
    expect(columns.map(({ id }) => id)).toEqual(['sum', 'base', 'share', 'published', 'covered', 'of']);
    expect(rows.map(({ key, id, marks }) => [key, id, marks])).toEqual([
      ['indicator', 'area', undefined],
      ['indicator', 'population', { year: '2020' }],
      ['indicator', 'product', { year: '2020' }],
    ]);
  });

  it('prints both figures of the area, unrounded in the value', () => {
    // The eight districts sum to 13 488.57, the eight cities to 69 283.8.
    expect(rows[0]?.cells).toMatchObject([
      { value: expect.closeTo(82772.37, 6) },
      { value: 568403 },
      { value: expect.closeTo((100 * 82772.37) / 568403, 6), text: '14.56' },
      { value: 14.6, text: '14.6' },
      { value: 16 },
      { value: 16 },
    ]);
  });

  it('has no share of what is not covered', () => {
    expect(rows[2]?.cells.slice(2)).toMatchObject([
      { kind: 'missing', state: 'unavailable' },
      { text: '27' },
      { value: 15 },
      { value: 16 },
    ]);
  });

  it('is not filtered, and says so', () => {
    expect(sharesContent(shippedSnapshot('?region=500116')).table().rows).toEqual(rows);
    expect(sharesContent(shippedSnapshot('?region=500116')).subtitle).toMatch(
      /^占重庆、四川两省市全部的比重.*；不受地区筛选影响$/,
    );
    expect(sharesContent(shippedSnapshot('')).subtitle).not.toMatch(/不受/);
  });
});

describe('the title', () => {
  it('tells what can be recomputed, on which base, and what cannot', () => {
    expect(sharesContent(shippedSnapshot('')).title).toBe('面积占比可复核，人口为七普口径，产值不能复核');
  });

  it('holds where all is computed', () => {
    // 15 regions have 19 044.45, the provinces 73 640.23: with 838 it is 27.00 %, with 3000 29.94 %.
    expect(sharesContent(complete(838)).title).toBe('面积、产值占比可复核，人口为七普口径');
    expect(sharesContent(complete(3000)).title).toBe('面积占比可复核，人口为七普口径，产值占比与公布不一致');
  });

  it('holds where a province lacks its figure, and where nothing was published', () => {
    const tables = shippedTables();
    const bare = snapshotFrom({
      ...tables,
      statistics: tables.statistics.filter((row) => row.region_code !== '510000'),
    });
    expect(sharesContent(bare).title).toBe('面积、人口、产值不能复核');
    expect(sharesContent(bare).sentence).toContain('两省市数暂缺，不能复核');
    expect(sharesContent(snapshotFrom({ ...tables, published_shares: [] })).title).toBe('占比复核');
  });
});

describe('the picture', () => {
  const drawing = sharesDrawing(shippedSnapshot(''), lookOf('light', 608));
  const texts = drawnTexts(ownSeries(drawing)).map(({ text }) => text);

  it('draws each share over the whole, and none where it cannot be told', () => {
    expect(barOf(drawing, 'share-area')).toBeCloseTo(14.562, 2);
    expect(barOf(drawing, 'whole-area')).toBe(100);
    expect(barOf(drawing, 'share-product')).toBe('-');
    expect(barOf(sharesDrawing(complete(838), lookOf('light', 608)), 'share-product')).toBeCloseTo(27, 1);
  });

  it('prints both figures and what is wrong with them', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['计算 14.56%，公布 14.6%', '七普口径 30.8%，公布 30.6%', '计算 暂缺，公布 27%']),
    );
    expect(texts.some((text) => text.startsWith('原文未注明年份和口径'))).toBe(true);
    expect(texts.some((text) => text.startsWith('覆盖 15/16，不能复核'))).toBe(true);
  });

  it('has a lit ground and a tip per row', () => {
    expect(groupNames(ownSeries(drawing), 'grounds')).toEqual(['area', 'population', 'product']);
    expect(drawing.hits.map(({ id }) => id)).toEqual(['area', 'population', 'product']);
    expect(drawing.hits[2]?.tip).toEqual([
      '产值（地区生产总值，2020年）',
      '计算 暂缺，公布 27%',
      '覆盖 15/16，不能复核',
      '15 个区市合计 19\u2009044.45 亿元',
      '两省市 73\u2009640.23 亿元',
    ]);
  });

  it('fills a given height, and fits', () => {
    expect(sharesDrawing(shippedSnapshot(''), lookOf('light', 608, 280)).height).toBe(280);
    const snapshots = [shippedSnapshot(''), complete(838)];
    for (const width of [280, 320, 358, 608, 1400])
      for (const snapshot of snapshots)
        expect(placeFaults(ownSeries(sharesDrawing(snapshot, lookOf('dark', width))), width), `${width} px`).toEqual(
          [],
        );
  });
});
