import { describe, expect, it } from 'vitest';
import { listsBriefDrawing } from '#charts/listsBriefPicture.ts';
import { listsContent } from '#charts/listsContent.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import { lookOf } from '#charts/look.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot } from '../support/shipped.ts';

/** "N10: 政策需求 | …": texts of a row. */
function row(query: string, id: string): string {
  const found = listsContent(shippedSnapshot(query))
    .table()
    .rows.find((one) => one.id === id);
  return `${found?.key} ${found?.cells.map(({ text }) => text).join(' | ')}`;
}

describe('lists', () => {
  const content = listsContent(shippedSnapshot(''));

  it('has the columns of the contract and a row per entry', () => {
    const { columns, rows } = content.table();
    expect(columns.map(({ id }) => id)).toEqual(['list', 'title', 'owner', 'due', 'age', 'level', 'state']);
    expect(rows).toHaveLength(30);
    expect(rows[0]?.id).toBe('N01');
    expect(rows.at(-1)?.id).toBe('R08');
  });

  it('tells how long open ones are open; closed ones have no such time', () => {
    expect(row('', 'N10')).toBe(
      'entry 政策需求 | 〔演示〕协同规则的专项支持 | 川方牵头单位F | 2023-12-15 | 150 | 联合办公室主任调度会议 | 未办结',
    );
    const age = content.table().rows.find(({ id }) => id === 'N01')?.cells[4];
    expect(age).toEqual({ kind: 'missing', state: 'not-applicable', text: '—' });
    expect(row('', 'R01')).toContain(' | — | — | ');
  });

  it('marks what is past its due day', () => {
    const marks = content.table().rows.flatMap(({ id, marks }) => (marks?.overdue ? [id] : []));
    expect(marks).toEqual(['A03']);
    expect(row('', 'A03')).toContain('未办结（逾期）');
  });

  it.each([
    ['', '12 条需求中 9 条列入议定，10 项议定中 7 项形成成果'],
    ['?area=opening', '2 条需求中 1 条列入议定，1 项议定中 0 项形成成果'],
    ['?demo=0', '三张清单'],
  ])('%s is titled %s', (query, title) => expect(listsContent(shippedSnapshot(query)).title).toBe(title));

  it('says it in a sentence', () =>
    expect(content.sentence).toBe(
      '截至2023年11月底，政策需求 12 条，其中 9 条列入议定（75.0%）；议定事项 10 项，其中 7 项形成成果（70.0%）；工作成果 8 项；' +
        '缺环：需求未列入议定 3、议定无对应事项 1、议定无对应需求 1、成果无对应议定 1；未办结 6 件，时长 10 至 150 天。',
    ));

  it('says what does not narrow it, and what the public does not see', () => {
    expect(listsContent(shippedSnapshot('?status=late&audience=public')).subtitle).toBe(
      '政策需求 → 议定事项 → 工作成果，件数和转化率（%）；仅计公开条目；不受区市、状态、平台筛选影响',
    );
  });

  it('narrowed by level, meeting or words counts only those, and says so', () => {
    // By hand from data/demo/list_entries.csv: the level of the groups.
    const narrowed = listsContent(shippedSnapshot(''), { level: 'group' });
    const rows = narrowed.table().rows;
    expect(rows).toHaveLength(17);
    expect(rows.every(({ cells }) => cells[5]?.text === '联合专项组')).toBe(true);
    expect(narrowed.subtitle).toContain('只计所选层级、会议和搜索词');
    expect(content.subtitle).not.toContain('只计所选');
    const found = listsContent(shippedSnapshot(''), { q: '监测数据' }).table();
    expect(found.rows.map(({ id }) => id)).toEqual(['N08', 'A08', 'R06']);
    const texts = drawnTexts(listsDrawing(shippedSnapshot(''), lookOf('light', 1100), { q: '监测数据' }));
    expect(texts.map(({ text }) => text)).toContain('没有未办结的条目。');
  });

  it('carries the badge of its own table', () => expect(content.isDemo).toBe(true));
});

describe('the picture', () => {
  it('has a row for every break of the loop and every open entry', () =>
    expect(
      groupNames(listsDrawing(shippedSnapshot(''), lookOf('light', 608)), 'rows').filter((id) => /^[NAR]\d/.test(id)),
    ).toEqual(['N10', 'N11', 'N12', 'A10', 'A10', 'R08', 'N10', 'A03', 'N11', 'A07', 'A09', 'N12']));

  it.each([
    [326, ''],
    [608, ''],
    [1408, ''],
    [608, '?area=opening'],
    [326, '?asof=2023-07'],
    [608, '?asof=2023-07'],
    [608, '?demo=0'],
  ])('lies well at %i px %s', (width, query) =>
    expect(placeFaults(listsDrawing(shippedSnapshot(query), lookOf('light', width)), width)).toEqual([]),
  );

  it('counts what it has no room for', () => {
    const texts = drawnTexts(listsDrawing(shippedSnapshot('?asof=2023-08'), lookOf('light', 608)));
    expect(texts.map(({ text }) => text)).toContain('另有 2 件，见表');
  });
});

describe('the brief picture', () => {
  const brief = (height?: number, query = '') =>
    listsBriefDrawing(shippedSnapshot(query), lookOf('light', 608, height));
  const named = (height?: number) => groupNames(brief(height), 'rows').filter((id) => /^[NAR]\d/.test(id));
  const texts = (height?: number) => drawnTexts(brief(height)).map(({ text }) => text);

  it('says how many are open, and for how long', () => {
    expect(named()).toEqual([]);
    expect(texts()).toContain('未办结 6 件，10 至 150 天');
    expect(brief().height).toBeLessThan(200);
  });

  it('where there is room names those open longest, and tells how many more there are', () => {
    expect(named(260)).toEqual(['N10', 'A03']);
    expect(texts(260)).toContain('另有 4 件，见表');
    expect(named(400)).toEqual(['N10', 'A03', 'N11', 'A07', 'A09', 'N12']);
    expect(texts(400).join()).not.toContain('另有');
  });

  it.each([[undefined], [220], [260], [300], [400]])('lies well in %s px', (height) => {
    for (const query of ['', '?asof=2023-07', '?demo=0', '?area=opening']) {
      const drawing = brief(height, query);
      expect(placeFaults(drawing, 608), query).toEqual([]);
      if (height !== undefined) expect(drawing.height).toBeLessThanOrEqual(height);
    }
  });
});
