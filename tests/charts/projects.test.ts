import type { LineSeriesOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import type { Drawing } from '#charts/picture.ts';
import { projectsContent } from '#charts/projectsContent.ts';
import { projectsDrawing } from '#charts/projectsPicture.ts';
import type { Tables } from '#model/table.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { ownSeries } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

type Row = Tables['major_projects'][number];

/** The shipped tables with other publications. */
function withRows(change: (rows: readonly Row[]) => readonly Row[]) {
  const tables = shippedTables();
  return snapshotFrom({ ...tables, major_projects: change(tables.major_projects) });
}

function lines(drawing: Drawing, id: string): LineSeriesOption[] {
  return (drawing.option.series as LineSeriesOption[]).filter((series) => String(series.id).startsWith(id));
}

/** Points of the year at this place. */
function pointsOf(drawing: Drawing, index: number) {
  const data = lines(drawing, 'rate')[index]?.data ?? [];
  return data as { name: string; value: number[]; itemStyle: { color: string } }[];
}

describe('the table', () => {
  const { rows, columns } = projectsContent(shippedSnapshot('')).table();
  const cellsOf = (month: string) => rows.find(({ id }) => id === month)?.cells;

  it('has a row per publication with a rate, none for 2020', () => {
    expect(columns.map(({ id }) => id)).toEqual(['rate', 'elapsed', 'published_lead']);
    expect(rows).toHaveLength(18);
    expect(rows.every(({ key }) => key === 'month')).toBe(true);
    expect([rows[0]?.id, rows[0]?.name]).toEqual(['2021-09', '2021年9月']);
  });

  it('tells elapsed months of the year, and a lead only where one was published', () => {
    expect(cellsOf('2023-08')).toEqual([
      { kind: 'number', value: 74.3, text: '74.3' },
      { kind: 'number', value: expect.closeTo((100 * 8) / 12, 9), text: '66.7' },
      { kind: 'number', value: 7.6, text: '7.6' },
    ]);
    expect(cellsOf('2022-12')).toEqual([
      { kind: 'number', value: 127, text: '127' },
      { kind: 'number', value: 100, text: '100.0' },
      { kind: 'missing', state: 'unavailable', text: '暂缺' },
    ]);
    expect(cellsOf('2023-12')?.[0]).toEqual({ kind: 'number', value: 121.9, text: '121.9（推算）' });
  });

  it('is not filtered, and says so', () => {
    expect(projectsContent(shippedSnapshot('?side=sc')).table()).toEqual(projectsContent(shippedSnapshot('')).table());
    expect(projectsContent(shippedSnapshot('?side=sc')).subtitle).toMatch(/；不受地区筛选影响$/);
    expect(projectsContent(shippedSnapshot('')).subtitle).toMatch(/2021–2025年；2020 年未公布完成率$/);
  });
});

describe('the title', () => {
  it('counts what was published, in published words: no derived rate, no verdict of ours', () => {
    // 18 rates, that of December 2023 derived; a lead was published in 2023-08, 2023-09, 2024-07, 2024-09, 2025-04, 2025-06.
    const { title, sentence } = projectsContent(shippedSnapshot(''));
    expect(title).toBe('重大项目 17 次公布完成率，其中 6 次公布超时序');
    expect(sentence).toBe(
      '川渝共建重大项目 17 次公布完成率，其中 6 次公布超时序；另有 1 次为推算；截至2025年12月底公布 121.08%。',
    );
  });

  it('says nothing of leads where none was published, though the rate lies above elapsed time', () => {
    const of2022 = withRows((rows) => rows.filter(({ year }) => year === 2022));
    expect(projectsContent(of2022).title).toBe('重大项目 4 次公布完成率');
    expect(projectsContent(of2022).sentence).toBe('川渝共建重大项目 4 次公布完成率；截至2022年12月底公布 127%。');
    const derived = withRows((rows) => rows.filter(({ rate_kind }) => rate_kind === 'derived'));
    expect(projectsContent(derived).title).toBe('川渝共建重大项目');
    expect(projectsContent(withRows(() => [])).title).toBe('川渝共建重大项目');
  });

  it('names sources that are to be checked as such', () => {
    expect(projectsContent(shippedSnapshot('')).sourceText).toMatch(/；公开资料整理（待核）$/);
    const official = withRows((rows) => rows.filter(({ source_id }) => source_id === 'P22a'));
    expect(projectsContent(official).sourceText).toBe('新华网重庆');
  });
});

describe('the picture', () => {
  const drawing = projectsDrawing(shippedSnapshot(''), lookOf('light', 608));

  it('has a plot per year, each with the diagonal', () => {
    expect(drawing.option.grid).toHaveLength(5);
    expect(lines(drawing, 'elapsed').map(({ data }) => data)).toEqual(
      Array(5).fill([
        [0, 0],
        [12, 100],
      ]),
    );
    expect(
      pointsOf(drawing, 2)
        .map(({ name, value }) => [name, ...value])
        .slice(-2),
    ).toEqual([
      ['2023-09', 9, 84],
      ['2023-12', 12, 121.9],
    ]);
  });

  it('draws a derived point hollow', () => {
    const fills = pointsOf(drawing, 2).map(({ itemStyle }) => itemStyle.color);
    expect(fills.filter((fill) => fill === '#ffffff')).toEqual([fills.at(-1)]);
    expect(drawnTexts(ownSeries(drawing)).map(({ text }) => text)).toContain('推算');
    const published = withRows((rows) => rows.filter(({ rate_kind }) => rate_kind === 'published'));
    expect(
      drawnTexts(ownSeries(projectsDrawing(published, lookOf('light', 608)))).map(({ text }) => text),
    ).not.toContain('推算');
  });

  it('labels the last figure of each year, and goes on past 100', () => {
    const texts = drawnTexts(ownSeries(drawing)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['83.5', '127', '121.9', '84.7', '121.08']));
    expect(drawing.option.yAxis).toMatchObject(Array(5).fill({ min: 0, max: 127 }));
    const low = withRows((rows) => rows.filter(({ as_of }) => as_of === '2022-03'));
    expect(projectsDrawing(low, lookOf('light', 608)).option.yAxis).toMatchObject([{ max: 100 }]);
  });

  it('tells all of a publication in its tip', () => {
    expect(drawing.hits).toHaveLength(18);
    expect(drawing.hits.find(({ id }) => id === '2023-12')?.tip).toEqual([
      '2023年12月',
      '完成率 121.9%（推算）',
      '时间进度 100.0%',
      '发布为“超年度计划20%”',
    ]);
    expect(drawing.hits.find(({ id }) => id === '2024-07')?.tip.at(-1)).toBe('公布：超时序 7 个百分点');
  });

  it('fills a given height, breaks into lines where it is narrow, and fits', () => {
    expect(projectsDrawing(shippedSnapshot(''), lookOf('light', 608, 240)).height).toBe(240);
    const twice = withRows((rows) =>
      rows.map((row) => ({ ...row, rate: row.rate === undefined ? undefined : row.rate * 2 })),
    );
    for (const width of [280, 358, 608, 1400])
      for (const snapshot of [shippedSnapshot(''), twice]) {
        const drawn = projectsDrawing(snapshot, lookOf('dark', width));
        expect(placeFaults(ownSeries(drawn), width), `${width} px`).toEqual([]);
      }
    expect(projectsDrawing(shippedSnapshot(''), lookOf('light', 280)).height).toBeGreaterThan(2 * drawing.height);
    expect(
      projectsDrawing(
        withRows(() => []),
        lookOf('light', 280),
      ).hits,
    ).toEqual([]);
  });
});
