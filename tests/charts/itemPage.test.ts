import { describe, expect, it } from 'vitest';
import { itemBarCard } from '#charts/itemBarCard.ts';
import { itemBarDrawing } from '#charts/itemBarPicture.ts';
import { itemTrendCard } from '#charts/itemTrendCard.ts';
import { itemTrendDrawing } from '#charts/itemTrendPicture.ts';
import { lookOf } from '#charts/look.ts';
import { milestoneRows, milestonesCard, milestonesDrawing } from '#charts/milestonesPicture.ts';
import { regionTiles, regionTilesCard, regionTilesDrawing } from '#charts/regionTilesPicture.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const WIDTHS = [280, 340, 390, 520, 700, 860, 1400];
const MONTHS = ['2023-07', '2023-09', '2023-11', '2023-12'];
const november = shippedSnapshot();

function of(no: string, snapshot: Snapshot = november): ItemState {
  const found = snapshot.states.find(({ item }) => item.id === `2023H2-${no}`);
  if (!found) throw new RangeError(`no item ${no}`);
  return found;
}

const texts = (drawing: Parameters<typeof drawnTexts>[0]) => drawnTexts(drawing).map(({ text }) => text);

describe('completion against elapsed time', () => {
  it('is told in the unit of the target, with the rule and both sides', () => {
    // 70 % of 60 are 42; 83.33 % are 50. 44 and 40 of 60 are 73.3 and 66.7 %.
    expect(itemBarCard(november, of('05'))).toEqual({
      title: '完成 42 处，按时间进度应有 50 处',
      subtitle: '完成对时间进度（%）；规则：10 < 差 ≤ 30 为滞后；渝方报 73.3%、川方报 66.7%，取两方均值',
      sentence: '完成 42 处，按时间进度应有 50 处，滞后 13.3 个百分点。',
    });
  });

  it.each([
    ['01', '2023年11月定性进展'],
    ['07', '2023年11月未开始'],
    ['08', '完成 130 家次'],
    ['14', '2023年11月未报送'],
    ['15', '完成 64.0%，时间进度 83.3%'],
    ['06', '完成 16 个，按计划进度应有 15.1 个'],
  ])('item %s: %s', (no, title) => expect(itemBarCard(november, of(no)).title).toBe(title));

  it('before the public names no interval', () => {
    const snapshot = shippedSnapshot('?audience=public');
    expect(itemBarCard(snapshot, of('15', snapshot)).subtitle).toBe('完成对时间进度（%）');
    expect(itemBarCard(snapshot, of('15', snapshot)).sentence).toBe('完成 64.0%，时间进度 83.3%，差 −19.3 个百分点。');
  });

  it('prints number, gap and elapsed time; past 100 the axis goes on', () => {
    expect(texts(itemBarDrawing(november, of('05'), lookOf('light', 700)))).toEqual(
      expect.arrayContaining(['70.0%', '差 13.3 点', '时间进度 83.3%', '渝方', '73.3%', '川方', '66.7%']),
    );
    expect(texts(itemBarDrawing(november, of('08'), lookOf('light', 700)))).toEqual(
      expect.arrayContaining(['108.3%', '超 25.0 点', '125']),
    );
  });

  it('fills the height it is given', () => {
    const height = (box?: number) => itemBarDrawing(november, of('05'), lookOf('light', 700, box)).height;
    expect(height()).toBeLessThan(140);
    expect(height(240)).toBe(240);
  });
});

describe('milestones', () => {
  it('are judged at the end of the as-of month', () => {
    // 31 October and 15 November lie 30 and 15 days before 30 November; 6 to 18 September are 12.
    const verdicts = (query: string) => {
      const snapshot = shippedSnapshot(query);
      return milestoneRows(snapshot, of('05', snapshot)).map(({ verdict }) => verdict);
    };
    expect(verdicts('')).toEqual([
      '8月25日完成',
      '9月18日完成，晚 12 天',
      '10月31日到期，逾期 30 天',
      '11月15日到期，逾期 15 天',
      '12月31日到期',
    ]);
    expect(verdicts('?asof=2023-08')).toEqual([
      '8月25日完成',
      '9月6日到期',
      '10月31日到期',
      '11月15日到期',
      '12月31日到期',
    ]);
  });

  it('done early is told in days', () => {
    expect(milestoneRows(november, of('13')).map(({ state, verdict }) => `${state} ${verdict}`)).toEqual([
      'done 7月28日完成，早 3 天',
      'done 9月6日完成，晚 6 天',
      'done 9月26日完成，早 2 天',
      'done 11月8日完成，晚 8 天',
      'coming 12月20日到期',
    ]);
    expect(milestonesCard(november, of('13')).title).toBe('5 个节点完成 4 个，没有逾期');
    expect(milestonesCard(november, of('05')).title).toBe('5 个节点完成 2 个，2 个逾期');
  });

  it('a plan begins the day after the one before is due, the first with the span', () => {
    const [first, second] = milestoneRows(november, of('05'));
    expect((first?.due ?? 0) - (first?.start ?? 0)).toBe(55); // 1 July to 25 August
    expect((second?.start ?? 0) - (first?.due ?? 0)).toBe(1);
  });
});

describe('planned against actual', () => {
  it.each([
    ['05', '滞后 13.3 个百分点'],
    ['15', '滞后 19.3 个百分点，比上月退 24.7 个百分点'],
    ['08', '超前 25.0 个百分点，比上月进 6.7 个百分点'],
    ['14', '计划与实际'],
    ['16', '与应有进度持平'],
  ])('item %s: %s', (no, title) => expect(itemTrendCard(november, of(no)).title).toBe(title));

  it('before the public: the difference alone, no verdict', () => {
    const shown = shippedSnapshot('?audience=public');
    const state = shown.states.find(({ item }) => item.id === '2023H2-05');
    expect(state && itemTrendCard(shown, state).title).toBe('差 −13.3 个百分点');
  });

  it('tells months without a number by their word', () => {
    expect(itemTrendCard(november, of('14')).sentence).toMatch(/11月实际 未报送，应有 83\.3%。$/);
    expect(itemTrendCard(november, of('01')).sentence).toMatch(/^7月实际 定性进展/);
  });

  it('marks where the target changed', () => {
    expect(texts(itemTrendDrawing(november, of('05'), lookOf('light', 520)))).toContain('第 2 版');
    expect(texts(itemTrendDrawing(november, of('15'), lookOf('light', 520)))).not.toContain('第 2 版');
  });
});

describe('regions of an item', () => {
  it('are all there, with role and state', () => {
    const tiles = regionTiles(november, of('05'));
    expect(tiles).toHaveLength(16);
    expect(tiles.slice(0, 4).map(({ region, role, text }) => [region.short_name, role, text])).toEqual([
      ['江津', undefined, '不涉及'],
      ['合川', '涉及', '暂不公开'],
      ['永川', undefined, '不涉及'],
      ['大足', '牵头', '64%'],
    ]);
    expect(regionTilesCard(november, of('05')).title).toBe('6 个区市有数，4 个暂不公开');
  });

  it('each can be clicked, and one side follows the other', () => {
    const drawing = regionTilesDrawing(november, of('02'), lookOf('light', 1000));
    const hits = drawing.hits.filter(({ kind }) => kind === 'region');
    expect(hits.map(({ id }) => id)).toEqual(november.ledger.regions.map(({ code }) => code));
    expect(new Set(hits.slice(0, 8).map(({ y }) => y)).size).toBe(1);
    expect(hits[8]?.y).toBeGreaterThan(hits[7]?.y ?? 0);
  });

  it('the status in a tile opens the reason of that cell; a cell without one has none', () => {
    const reasons = (no: string) =>
      regionTilesDrawing(november, of(no), lookOf('light', 1000)).hits.filter(({ kind }) => kind === 'why');
    // 02 is of all 16: four did not report, which is a status too. 05: four of its ten are withheld.
    expect(reasons('02').map(({ region }) => region)).toEqual(november.ledger.regions.map(({ code }) => code));
    expect(
      reasons('02')
        .filter(({ tip }) => tip[1] === '未报送')
        .map(({ tip }) => tip[0]),
    ).toEqual(['永川区', '潼南区', '泸州市', '遂宁市']);
    expect(reasons('05')).toHaveLength(6);
    expect(new Set(reasons('05').map(({ id }) => id))).toEqual(new Set(['2023H2-05']));
  });
});

describe('every picture of every item fits its box', () => {
  const drawings = { bar: itemBarDrawing, trend: itemTrendDrawing, tiles: regionTilesDrawing };
  it.each(Object.keys(drawings) as (keyof typeof drawings)[])('%s', (name) => {
    for (const month of MONTHS) {
      const snapshot = shippedSnapshot(`?asof=${month}`);
      for (const state of snapshot.states.filter(({ status }) => status !== 'undisclosed'))
        for (const width of WIDTHS)
          expect(
            placeFaults(drawings[name](snapshot, state, lookOf('dark', width)), width),
            `${state.item.id} ${month} ${width}`,
          ).toEqual([]);
    }
  });

  it('milestones, with long names too', () => {
    const tables = shippedTables();
    const milestones = tables.milestones.map((row) => ({ ...row, name: row.name.repeat(3) }));
    for (const snapshot of [november, snapshotFrom({ ...tables, milestones })])
      for (const no of ['05', '13', '21'])
        for (const width of WIDTHS)
          expect(
            placeFaults(milestonesDrawing(snapshot, of(no, snapshot), lookOf('light', width)), width),
            `${no} ${width}`,
          ).toEqual([]);
  });

  it.each([
    // On a phone the hatched part has no room: the gap stands beside the elapsed time, not on the bar that is done.
    ['05', 358, ['时间进度 83.3% · 差 13.3 点']],
    ['05', 900, ['时间进度 83.3%', '差 13.3 点']],
    ['08', 358, ['时间进度 83.3% · 超 25.0 点']],
  ])('the gap of item %s at %d px', (no, width, told) => {
    const drawn = texts(itemBarDrawing(november, of(no), lookOf('light', width)));
    expect(drawn.filter((text) => /点|时间进度/.test(text))).toEqual(told);
  });

  it('bar and trend at 200 %, at nothing and at a hair of elapsed time', () => {
    const tables = shippedTables();
    for (const progress of [0, 0.4, 2, 50, 82, 83.2, 84, 92, 99, 100.4, 150, 200])
      for (const width of WIDTHS) {
        const reports = tables.reports.map((row) => ({ ...row, progress }));
        const snapshot = snapshotFrom({ ...tables, reports });
        for (const no of ['05', '15'])
          for (const draw of [itemBarDrawing, itemTrendDrawing])
            expect(
              placeFaults(draw(snapshot, of(no, snapshot), lookOf('light', width)), width),
              `${no} ${progress} ${width}`,
            ).toEqual([]);
      }
  });
});
