import type { CustomSeriesOption, LineSeriesOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import type { Drawing } from '#charts/picture.ts';
import { trendContent, trendDrawing } from '#charts/trendPicture.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { snapshotOf } from '#stats/snapshot.ts';
import { trendMonths } from '#stats/trend.ts';
import { placeFaults } from '../support/drawn.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { type Parts, toyItem, toyLedger } from '../support/toyLedger.ts';

/** Month, planned, actual, n/of: one decimal, the word where there is no number. */
function rowsOf(snapshot: Snapshot) {
  return trendContent(snapshot)
    .table()
    .rows.map(({ id, cells }) => {
      const text = cells.map((cell) => (cell.kind === 'missing' ? cell.state : cell.text));
      return `${id} ${text[0]} ${text[1]} ${text[2]}/${text[3]}`;
    });
}

function toySnapshot(parts: Parts, spec: object = {}): Snapshot {
  return snapshotOf(toyLedger(parts), { asof: '2023-09', ...spec }, '2024-02-01');
}

const TWO = { items: [toyItem('I'), toyItem('J', { area_id: 'y' })] };

describe('trend', () => {
  it('takes planned and actual over the items with a number, month by month', () => {
    const reports = [
      { item_id: 'I', month: '2023-07', progress: 10 }, // due 16.7
      { item_id: 'I', month: '2023-08', progress: 30 }, // due 33.3
      { item_id: 'J', month: '2023-08', progress: 50 }, // planned 60
      { item_id: 'J', month: '2023-09', text: '推进' },
    ];
    const plans = [{ item_id: 'J', month: '2023-08', planned: 60 }];
    expect(rowsOf(toySnapshot({ ...TWO, reports, plans }))).toEqual([
      '2023-07 16.7 10.0 1/2',
      '2023-08 46.7 40.0 2/2',
      '2023-09 50.0 not-quantified 0/2',
      '2023-10 66.7 awaiting 0/2',
      '2023-11 83.3 awaiting 0/2',
      '2023-12 100.0 awaiting 0/2',
    ]);
  });

  it('does not look past the as-of month', () => {
    const reports = ['2023-07', '2023-08', '2023-09', '2023-10'].map((month) => ({
      item_id: 'I',
      month,
      progress: 20,
    }));
    expect(rowsOf(toySnapshot({ items: [toyItem('I')], reports }, { asof: '2023-08' })).slice(1, 4)).toEqual([
      '2023-08 33.3 20.0 1/1',
      '2023-09 50.0 awaiting 0/1',
      '2023-10 66.7 awaiting 0/1',
    ]);
  });

  it('keeps the last figure of what is done, above 100 %', () => {
    const reports = [{ item_id: 'I', month: '2023-08', progress: 201.6 }];
    expect(rowsOf(toySnapshot({ items: [toyItem('I')], reports })).slice(0, 3)).toEqual([
      '2023-07 16.7 not-reported 0/1',
      '2023-08 33.3 201.6 1/1',
      '2023-09 50.0 201.6 1/1',
    ]);
  });

  it('leaves the undisclosed out, and says 不涉及 where nothing has begun', () => {
    const items = [toyItem('I', { start_on: '2023-09-01' }), toyItem('K', { name: undefined, named: false })];
    const reports = [{ item_id: 'I', month: '2023-09', progress: 20 }];
    expect(rowsOf(toySnapshot({ items, reports })).slice(0, 3)).toEqual([
      '2023-07 0.0 not-applicable 0/1',
      '2023-08 0.0 not-applicable 0/1',
      '2023-09 25.0 20.0 1/1',
    ]);
  });

  it('tells the shipped months', () => {
    // November: 1 476.01 over 18 items; due 100 for 03, planned 84 and 85 for 06 and 21, 83.3 for the other 15.
    const rows = rowsOf(shippedSnapshot(''));
    expect(rows.slice(3)).toEqual([
      '2023-10 68.4 67.7 19/21',
      '2023-11 84.4 82.0 18/21',
      '2023-12 100.0 awaiting 0/21',
    ]);
    const [, , , , november] = trendMonths(shippedSnapshot(''));
    expect(november?.planned).toBeCloseTo((100 + 84 + 85 + (15 * 500) / 6) / 18, 9);
  });

  it('names what was due 计划 only where any of the items has a plan, as 06 and 21 have', () => {
    const words = (query: string) => {
      const { subtitle, brief, table } = trendContent(shippedSnapshot(query));
      return [subtitle, brief, table().columns[0]?.title];
    };
    expect(words('')).toEqual([
      '各月平均进度（%），以当月有数字的事项计；计划取计划进度，无计划的取时间进度',
      '各月平均进度（%），对计划进度',
      '计划（%）',
    ]);
    expect(words('?item=2023H2-15')).toEqual([
      '各月进度（%）；未报月度计划，对时间进度',
      '各月平均进度（%），对时间进度',
      '时间进度（%）',
    ]);
    const drawn = (query: string) =>
      (trendDrawing(shippedSnapshot(query), lookOf('light', 900)).hits[4]?.tip ?? []).filter((line) =>
        /计划/.test(line),
      );
    expect(drawn('?item=2023H2-15')).toEqual([]);
    expect(drawn('?item=2023H2-06')).toEqual(['计划 84.0%', '高于计划 4.9 个百分点']);
  });

  it.each([
    ['', '18 项平均完成 82.0%，低于计划 2.4 个百分点'],
    ['?asof=2023-09', '19 项平均完成 52.4%，高于计划 1.4 个百分点'],
    ['?area=opening', '对外开放 2 项平均完成 60.0%，低于时间进度 23.3 个百分点'],
    ['?area=opening,ecology', '筛选后 5 项平均完成 72.1%，低于时间进度 11.2 个百分点'],
    ['?item=2023H2-15', '“共推绿色发展”完成 64.0%，低于时间进度 19.3 个百分点'],
    ['?item=2023H2-09', '“共建电子信息制造业产业集群”完成 83.3%，与时间进度持平'],
    ['?item=2023H2-01', '“争取中央层面更大力度支持”本月尚无进度数字'],
    ['?area=industry&asof=2023-12', '产业发展 1 项完成 108.3%，高于时间进度 8.3 个百分点'],
    ['?status=undisclosed', '计划与实际'],
  ])('%s is titled %s', (query, title) => expect(trendContent(shippedSnapshot(query)).title).toBe(title));

  it.each([
    [
      '?item=2023H2-15',
      '截至2023年11月底，“共推绿色发展”完成 64.0%，低于时间进度 19.3 个百分点；对时间进度之差比上月下降 24.7 个百分点。',
    ],
    ['?item=2023H2-01', '截至2023年11月底，“争取中央层面更大力度支持”本月尚无进度数字。'],
    ['?asof=2023-07&area=opening', '截至2023年7月底，对外开放 2 项平均完成 13.9%，低于时间进度 2.8 个百分点。'],
  ])('%s says %s', (query, sentence) => expect(trendContent(shippedSnapshot(query)).sentence).toBe(sentence));
});

describe('its picture', () => {
  const series = (drawing: Drawing) => drawing.option.series as (CustomSeriesOption | LineSeriesOption)[];
  const tints = (drawing: Drawing) => {
    const between = series(drawing).find(({ id }) => id === 'between') as CustomSeriesOption;
    const drawn = between.renderItem?.({ dataIndex: 0 } as never, {} as never) as unknown as {
      children: { type: string; style: { fill: string } }[];
    };
    return drawn.children.filter(({ type }) => type === 'path').map(({ style }) => style.fill);
  };
  const look = lookOf('light', 900);
  const [late, ahead] = [look.tokens.div7[2], look.tokens.div7[4]];

  it('draws both lines over all months, with holes where there is no number', () => {
    const drawing = trendDrawing(shippedSnapshot('?item=2023H2-14'), look);
    const line = series(drawing).find(({ id }) => id === 'actual') as LineSeriesOption;
    const values = (line.data as { value: number | string }[]).map(({ value }) => value);
    expect(values.slice(3)).toEqual([expect.closeTo(66.667, 2), '-', '-']);
    expect(drawing.hasAxes).toBe(true);
  });

  it('changes the tint where the lines cross', () => {
    const course = (...progress: number[]) => {
      const reports = progress.map((value, index) => ({ item_id: 'I', month: `2023-0${7 + index}`, progress: value }));
      return tints(trendDrawing(toySnapshot({ items: [toyItem('I')], reports }), look));
    };
    expect(course(10, 20, 30)).toEqual([late]);
    expect(course(20, 40, 60)).toEqual([ahead]);
    expect(course(20, 30, 60)).toEqual([ahead, late, ahead]);
  });

  it('has a slice per month that tells both figures', () => {
    const { hits } = trendDrawing(shippedSnapshot(''), look);
    expect(hits.map(({ id }) => id)).toEqual(['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12']);
    expect(hits[4]?.tip).toEqual([
      '2023年11月',
      '计划 84.4%',
      '实际平均 82.0%',
      '低于计划 2.4 个百分点',
      '21 项中 18 项有数字',
    ]);
    expect(hits[5]?.tip).toEqual(['2023年12月', '计划 100.0%', '待报']);
  });

  it.each(['', '?item=2023H2-08', '?item=2023H2-01', '?asof=2023-07', '?asof=2023-12'])('%s fits its box', (query) => {
    for (const width of [280, 318, 480, 900, 1440]) {
      for (const isSmall of [false, true]) {
        const drawing = trendDrawing(shippedSnapshot(query), lookOf('dark', width), { isSmall });
        const marks = series(drawing).filter(({ type }) => type === 'custom');
        expect(placeFaults({ ...drawing, option: { series: marks } }, width), `${width} px`).toEqual([]);
      }
    }
  });
});
