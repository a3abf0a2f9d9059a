import { describe, expect, it } from 'vitest';
import { changesByMonth } from '#charts/changesMonths.ts';
import { changesContent, changesDrawing } from '#charts/changesPicture.ts';
import { changesText } from '#charts/changesText.ts';
import { lookOf } from '#charts/look.ts';
import { targetAt } from '#charts/picture.ts';
import { changesParagraph, changesWords } from '#words/changes.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** "status 19: late 滞后 44.4% > severe 严重滞后 50.0%": every row of the table, from and to. */
function rowsOf(query: string) {
  const { rows } = changesContent(shippedSnapshot(query)).table();
  return rows.map(({ id, marks, cells }) => {
    const ends = cells.map((cell) => {
      if (cell.kind === 'status') return `${cell.status} ${cell.text}`;
      if (cell.kind === 'number') return cell.text;
      return cell.kind === 'missing' ? cell.state : cell.text;
    });
    return `${marks?.change} ${id.slice(-2)}: ${ends.join(' > ')}`;
  });
}

describe('changes', () => {
  it('has a row per item and kind, in the order of the changes', () => {
    expect(rowsOf('')).toEqual([
      'status 19: late 滞后 44.4% > severe 严重滞后 50.0%',
      'status 15: ahead 超时序进度 72.0% > late 滞后 64.0%',
      'status 14: on-schedule 达时序进度 66.7% > not-reported 未报送',
      'fell 15: 72.0 > 64.0',
      'vanished 14: 66.7 > not-reported',
      'status 21: slightly-late 略滞后 60.0% > ahead 超时序进度 90.0%',
      'status 08: ahead 超时序进度 85.0% > done 已完成 108.3%',
      'status 20: ahead 超时序进度 97.9% > done 已完成 100.0%',
      'status 12: done 已完成 100.0% > closed 已销号 100.0%',
      'status 18: late 滞后 53.3% > on-schedule 达时序进度（人工认定） 70.0%',
      'revised 15: 52.0 > 48.0',
    ]);
  });

  it('has the columns from and to', () => {
    const { columns } = changesContent(shippedSnapshot('')).table();
    expect(columns.map(({ id }) => id)).toEqual(['from', 'to']);
  });

  it.each([
    ['', '本月 2 项变差，1 项未报送，1 项恢复达时序进度，3 项新完成或销号'],
    // Since September 03, 04, 13, 15, 19 fell to a later status; 05 and 10 stayed late.
    ['?from=2023-09', '9月以来 5 项变差，1 项未报送，3 项新完成或销号，1 项更正'],
    ['?area=ecology', '生态环境本月 1 项变差，1 项更正'],
    ['?item=2023H2-18', '筛选后本月事项状态有 1 处变化'],
    ['?item=2023H2-02', '筛选后本月没有变化'],
    ['?audience=public', '本月 1 项变差，1 项未报送，1 项恢复达时序进度，3 项新完成或销号'],
    ['?asof=2023-07', '本月变化'],
  ])('%s is titled %s', (query, title) => expect(changesContent(shippedSnapshot(query)).title).toBe(title));

  it.each([
    ['', '与10月相比，事项状态与完成率（%）'],
    ['?from=2023-08', '与8月相比，事项状态与完成率（%）'],
    ['?asof=2023-07', '2023年7月之前没有报告月份，无从比较'],
  ])('%s has the line below %s', (query, line) => expect(changesContent(shippedSnapshot(query)).subtitle).toBe(line));

  it('draws a line per item; falls and lost reports stand in the line of the status', () => {
    const drawing = changesDrawing(shippedSnapshot(''), lookOf('light', 816));
    const ids = ['19', '15', '14', '21', '08', '20', '12', '18', '15'].map((no) => `2023H2-${no}`);
    expect(groupNames(drawing, 'rows')).toEqual(ids);
    const rows = drawing.hits.filter(({ kind }) => kind === 'item');
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows[1]?.tip).toEqual([
      '共推绿色发展',
      '转为滞后',
      '10月：超时序进度 72.0%',
      '11月：滞后 64.0%',
      '进度回落 8.0 个百分点',
    ]);
    expect(drawnTexts(drawing).filter(({ text }) => text === '↓').length).toBe(2); // 15 fell, and its September was corrected down
    expect(drawing.height).toBe(Math.ceil(9 * 23 + 1));
  });

  it('in a box too low for all lines draws those there is room for, and says how many more there are', () => {
    const drawn = (height: number) => changesDrawing(shippedSnapshot(''), lookOf('light', 816, height));
    const told = (height: number) => drawnTexts(drawn(height)).map(({ text }) => text);
    const rows = (height: number) => drawn(height).hits.filter(({ kind }) => kind === 'item');
    // Nine lines of at least 21 px: 190 px hold all, 189 px eight lines of which one tells of the other two.
    expect(rows(190)).toHaveLength(9);
    expect(told(190).join()).not.toContain('另有');
    expect(rows(189)).toHaveLength(7);
    expect(told(189)).toContain('另有 2 条，见“变化”页或表');
    expect(drawn(189).height).toBeLessThanOrEqual(189);
    expect(placeFaults(drawn(189), 816)).toEqual([]);
  });

  it('each end of a line that is a status opens the reason it had in that month', () => {
    const drawing = changesDrawing(shippedSnapshot(''), lookOf('light', 816));
    const ends = drawing.hits.filter(({ kind }) => kind === 'why');
    expect(ends.filter(({ id }) => id === '2023H2-15').map(({ month, tip }) => [month, tip[1]])).toEqual([
      ['2023-10', '10月：超时序进度 72.0%'],
      ['2023-11', '11月：滞后 64.0%'],
    ]);
    // Nine lines, one of them of a corrected figure, which is no status.
    expect(ends).toHaveLength(16);
    const row = drawing.hits.find(({ id }) => id === '2023H2-15');
    const [from, to] = ends.filter(({ id }) => id === '2023H2-15');
    for (const [hit, month] of [
      [from, '2023-10'],
      [to, '2023-11'],
    ] as const)
      expect(targetAt(drawing, (hit?.x ?? 0) + 4, (row?.y ?? 0) + 10)).toMatchObject({ kind: 'why', month });
    expect(targetAt(drawing, 20, (row?.y ?? 0) + 10)).toMatchObject({ kind: 'item', id: '2023H2-15' });
  });

  it('says where there is nothing to draw', () => {
    const only = (query: string) => drawnTexts(changesDrawing(shippedSnapshot(query), lookOf('light', 816)))[0]?.text;
    expect(only('?item=2023H2-02')).toBe('没有变化。');
    expect(only('?asof=2023-07')).toBe('截至2023年7月底，此前没有报告月份，无从比较。');
  });

  it.each(['', '?from=2023-07', '?asof=2023-12', '?audience=public', '?asof=2023-07', '?area=ecology'])(
    '%s fits its box',
    (query) => {
      for (const width of [280, 318, 350, 480, 700, 816, 1440]) {
        const drawing = changesDrawing(shippedSnapshot(query), lookOf('dark', width));
        expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
      }
    },
  );

  it('fits long names and figures above 200 %', () => {
    const tables = shippedTables();
    const items = tables.items.map((item) => (item.name ? { ...item, name: item.name.repeat(3) } : item));
    const reports = tables.reports.map((row) =>
      row.item_id === '2023H2-08' ? { ...row, progress: row.month === '2023-11' ? 1201.6 : 201.6 } : row,
    );
    const snapshot = snapshotFrom({ ...tables, items, reports });
    for (const width of [280, 350, 816])
      expect(placeFaults(changesDrawing(snapshot, lookOf('light', width)), width)).toEqual([]);
  });
});

describe('the paragraph', () => {
  it('tells the shipped November', () => {
    expect(changesText(shippedSnapshot(''))).toBe(
      '截至2023年11月底，与10月相比：' +
        '变差 2 项：“做强中欧班列（成渝）品牌”由滞后（44.4%）转为严重滞后（50.0%）；' +
        '“共推绿色发展”由超时序进度（72.0%）转为滞后（64.0%），进度回落 8.0 个百分点。' +
        '转为未报送 1 项：“深化川渝科技创新国际交流合作”此前为达时序进度（66.7%）。' +
        '恢复达时序 1 项：“加快国家医学中心建设”由略滞后（60.0%）转为超时序进度（90.0%）。' +
        '新完成 2 项：“共同打造智能网联新能源汽车产业集群”由超时序进度（85.0%）转为已完成（108.3%）；' +
        '“打造便捷生活行动升级版”由超时序进度（97.9%）转为已完成（100.0%）。' +
        '新销号 1 项：“共建成渝综合性科学中心”由已完成（100.0%）转为已销号（100.0%）。' +
        '人工认定 1 项：“深化西部陆海新通道建设”由滞后（53.3%）改判为达时序进度（70.0%）。' +
        '更正 1 项：“共推绿色发展”9月进度由 52.0% 更正为 48.0%。',
    );
  });

  it('before the public uses one word for all that are late', () => {
    const text = changesText(shippedSnapshot('?audience=public'));
    expect(text).not.toMatch(/滞后/);
    expect(text).toContain('“共推绿色发展”由超时序进度（72.0%）转为需加快推进（64.0%）');
  });

  it.each([
    ['?asof=2023-07', '截至2023年7月底，此前没有报告月份，无从比较。'],
    ['?item=2023H2-02', '截至2023年11月底，与10月相比，没有变化。'],
  ])('%s: %s', (query, text) => expect(changesText(shippedSnapshot(query))).toBe(text));

  it.each([
    [{ topic: 'fell', from: '90.0%', to: '85.0%' }, '进度回落 1 项：“甲”由 90.0% 回落至 85.0%。'],
    [
      { topic: 'fell', from: '70.0%', to: '40.0%', isRetargeted: true },
      '进度回落 1 项：“甲”由 70.0% 回落至 40.0%，其间调整了目标值。',
    ],
    [{ topic: 'vanished', from: '滞后（40.0%）', to: '—' }, '未再报送 1 项：“甲”此前为滞后（40.0%）。'],
    [{ topic: 'new', from: '—', to: '未报送' }, '新增事项 1 项：“甲”为未报送。'],
    [{ topic: 'first', from: '未报送', to: '滞后（40.0%）' }, '首次报送 1 项：“甲”为滞后（40.0%）。'],
    [
      { topic: 'eased', from: '严重滞后（30.0%）', to: '滞后（65.0%）' },
      '滞后减轻 1 项：“甲”由严重滞后（30.0%）转为滞后（65.0%）。',
    ],
  ] as const)('%o reads %s', (fact, text) => {
    expect(changesParagraph('2023-11', '2023-10', [{ name: '甲', ...fact }])).toBe(
      `截至2023年11月底，与10月相比：${text}`,
    );
  });

  it('names the year of another year', () => {
    expect(changesWords.subtitle('2023-12', '2024-01')).toBe('与2023年12月相比，事项状态与完成率（%）');
  });
});

describe('month by month', () => {
  const monthsOf = (query: string) =>
    changesByMonth(shippedSnapshot(query)).map(
      ({ month, from, counts: { worse, silent, fell, recovered, done, revised } }) =>
        `${month} ${from}: ${[worse, silent, fell, recovered, done, revised].join(' ')}`,
    );

  it('has every month that has one before it, the latest first, and says of each what its own title says', () => {
    const months = monthsOf('');
    expect(months.map((line) => line.slice(0, 15))).toEqual([
      '2023-11 2023-10',
      '2023-10 2023-09',
      '2023-09 2023-08',
      '2023-08 2023-07',
    ]);
    // 2 worse, 1 silent, 1 fell, 1 recovered, 2 done and 1 closed, 1 revised: the lines of the panel at November.
    // The fall of 15 stands in the line of its late status; it is counted all the same.
    expect(months[0]).toBe('2023-11 2023-10: 2 1 1 1 3 1');
  });

  it('stops at the as-of month, and pays no heed to the other month of the panel', () => {
    expect(monthsOf('?asof=2023-09&from=2023-07').map((line) => line.slice(0, 15))).toEqual([
      '2023-09 2023-08',
      '2023-08 2023-07',
    ]);
    expect(monthsOf('?from=2023-08')).toEqual(monthsOf(''));
    expect(monthsOf('?asof=2023-07')).toEqual([]);
  });
});
