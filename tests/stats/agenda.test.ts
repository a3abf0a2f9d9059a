import { describe, expect, it } from 'vitest';
import { agendaOf, isUpward, SECTIONS, templateOf } from '#stats/agenda.ts';
import { agendaSheet, agendaText } from '#stats/agendaText.ts';
import type { Level } from '#stats/lists.ts';
import { snapshotOf } from '#stats/snapshot.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { type Parts, toyItem, toyLedger } from '../support/toyLedger.ts';

const NONE: ReadonlySet<string> = new Set();

/** "upward: N10", only sections that hold something. */
function sections(query: string, level: Level, chosen: ReadonlySet<string> = NONE): string[] {
  const agenda = agendaOf(shippedSnapshot(query), level, chosen);
  return SECTIONS.filter((id) => agenda.sections[id].length > 0).map(
    (id) => `${id}: ${agenda.sections[id].map((matter) => matter.id.replace('2023H2-', '')).join(' ')}`,
  );
}

/** Text of a toy agenda at the end of November 2023. */
function toyText(level: Level, parts: Parts, chosen: readonly string[] = [], query = {}): string {
  const ledger = toyLedger({ items: [toyItem('I', { due_on: '2023-12-31' })], ...parts });
  const snapshot = snapshotOf(ledger, { asof: '2023-11', ...query }, '2023-12-20');
  return agendaText(agendaSheet(snapshot, agendaOf(snapshot, level, new Set(chosen))));
}

describe('the shipped November', () => {
  const results = 'results: R04 R02 R08 R05 R01 R07 R03 R06';

  it('brings late items and the open entries of the groups to the groups', () =>
    expect(sections('', 'group')).toEqual(['review: N11 N12', 'coordinate: 03 04 05 10 13 15 19 A09', results]));

  it('brings the entries of the office to the office, what asks the state apart', () =>
    expect(sections('', 'office')).toEqual(['upward: N10', 'coordinate: A03 A07', results]));

  it('brings late items to the joint meeting only by hand, in the order of the ledger', () => {
    expect(sections('', 'joint')).toEqual([results]);
    expect(sections('', 'joint', new Set(['2023H2-19', '2023H2-05']))).toEqual(['coordinate: 05 19', results]);
    expect(sections('', 'coordination', new Set(['2023H2-15']))).toEqual(['coordinate: 15', results]);
  });

  it('takes by hand no item that is not late', () =>
    expect(sections('', 'joint', new Set(['2023H2-06']))).toEqual([results]));

  it('keeps to the filters', () =>
    expect(sections('?area=industry', 'group')).toEqual(['coordinate: 10', 'results: R04 R05']));

  it('counts results from the day after the last joint meeting', () => {
    const since = (query: string, level: Level) => agendaOf(shippedSnapshot(query), level, NONE).since;
    expect(since('', 'joint')).toEqual({ day: '2023-06-26', isMeeting: true });
    expect(since('?asof=2023-12', 'joint')).toEqual({ day: '2023-12-28', isMeeting: true });
    expect(since('', 'group')).toEqual({ day: '2023-07-01', isMeeting: false });
    expect(sections('?asof=2023-12', 'joint')).toEqual([]);
  });
});

describe('the template', () => {
  it.each([
    ['?asof=2023-11', 8, 2],
    ['?asof=2023-12', 9, 1],
  ])('%s: meeting %i, half %i', (query, no, part) => {
    const agenda = agendaOf(shippedSnapshot(query), 'joint', NONE);
    expect([agenda.meeting?.no, templateOf(agenda)]).toEqual([no, part]);
  });

  it('is for the joint meeting alone', () =>
    expect(templateOf(agendaOf(shippedSnapshot(''), 'office', NONE))).toBeUndefined());
});

const ENTRIES: Parts = {
  reports: [{ item_id: 'I', month: '2023-11', progress: 50, need: '请明确接口标准' }],
  item_units: [
    { item_id: 'I', side: '川', unit: '川方单位', role: '牵头' },
    { item_id: 'I', side: '渝', unit: '渝方单位', role: '牵头' },
    { item_id: 'I', side: '渝', unit: '别的单位', role: '配合' },
  ],
  list_entries: [
    {
      id: 'N1',
      list: '政策需求',
      title: '窗口互设',
      raised_on: '2023-10-01',
      raised_by: '渝方单位',
      owner_unit: '渝方单位',
    },
    {
      id: 'N2',
      list: '政策需求',
      title: '专项支持',
      raised_on: '2023-11-01',
      to_whom: '国家有关部门',
      due_on: '2023-12-31',
    },
    {
      id: 'A1',
      list: '议定事项',
      title: '接线安排',
      raised_on: '2023-11-20',
      due_on: '2023-11-25',
      owner_unit: '双方',
    },
    { id: 'R1', list: '工作成果', title: '清单启用', raised_on: '2023-11-29', owner_unit: '双方' },
    { id: 'R2', list: '工作成果', title: '不再推进', raised_on: '2023-11-29', state: 'dropped' },
    { id: 'R3', list: '工作成果', title: '旧的成果', raised_on: '2023-06-30' },
  ],
};

describe('the text', () => {
  // Elapsed 5 of 6 months: 83.3; 50 − 83.3 = −33.3. Days open to 30 November: 60, 29, 10.
  it('of the groups: late items by themselves, entries without a level too', () =>
    expect(toyText('group', ENTRIES)).toBe(
      [
        '联合专项组议题草案',
        '截至2023年11月底，据月度台账和三张清单',
        '',
        '一、提请审议',
        '1. 窗口互设（渝方单位提出；未办结 60 天）',
        '',
        '二、共同向上争取',
        '1. 专项支持（提交国家有关部门；时限2023年12月31日；未办结 29 天）',
        '',
        '三、需协调解决',
        '1. 事项I（严重滞后；完成 50.0%；时间进度 83.3%；滞后 33.3 个百分点；牵头单位渝方单位、川方单位）。需协调：请明确接口标准',
        '2. 接线安排（责任单位双方；时限2023年11月25日，已逾期；未办结 10 天）',
        '',
        '四、工作成果通报（2023年7月1日本期开始以来）',
        '1. 清单启用（双方；2023年11月29日）',
      ].join('\n'),
    ));

  it('of the joint meeting in a second half takes stock and plans; ruled ones say so', () =>
    expect(toyText('joint', ENTRIES)).toBe(
      [
        '党政联席会议第八次会议议题草案',
        '截至2023年11月底，据月度台账和三张清单',
        '时间：2023年下半年（按规则推算）；承办方：四川省',
        '',
        '一、盘点当年工作',
        '1 项合作事项中，滞后 1 项。',
        '已公布名称而尚未完成的 1 项，是否转入次年，提请研究。',
        '',
        '二、提请审议',
        '（无）',
        '',
        '三、共同向上争取',
        '（无）',
        '',
        '四、需协调解决',
        '（无）',
        '',
        '五、工作成果通报（2023年7月1日本期开始以来）',
        '1. 清单启用（双方；2023年11月29日）',
        '',
        '六、部署次年任务',
        '次年合作事项：待双方提出。',
      ].join('\n'),
    ));

  it('of the joint meeting in a first half has a theme', () => {
    const text = toyText('joint', ENTRIES, [], { asof: '2023-12' });
    expect(text.split('\n').slice(0, 5)).toEqual([
      '党政联席会议第九次会议议题草案',
      '截至2023年12月底，据月度台账和三张清单',
      '时间：2024年上半年（按规则推算）；承办方：四川省',
      '聚焦一个重大主题：待定',
      '',
    ]);
    expect(text).not.toContain('盘点当年工作');
  });

  it('before the public folds the late words and holds no need of a report', () => {
    const text = toyText('group', ENTRIES, [], { audience: 'public' });
    expect(text).toContain('事项I（需加快推进；完成 50.0%；时间进度 83.3%；差 −33.3 个百分点；');
    expect(text).toContain('（仅计公开条目）');
    expect(text).not.toContain('请明确接口标准');
    expect(text).not.toContain('滞后');
  });

  it('says so where there is no ledger', () => {
    const snapshot = shippedSnapshot('?demo=0');
    expect(agendaSheet(snapshot, agendaOf(snapshot, 'group', NONE)).facts).toEqual([
      '截至2023年12月底，未导入台账，进度暂缺。',
    ]);
  });

  it('says of a month that is not final that it is not', () => {
    const snapshot = shippedSnapshot('?asof=2023-12');
    expect(agendaSheet(snapshot, agendaOf(snapshot, 'group', NONE)).facts).toEqual([
      '截至2023年12月底，据月度台账和三张清单（当月收集中，演示数据）',
    ]);
  });

  it('names place and day of a record', () => {
    const snapshot = shippedSnapshot('');
    expect(agendaSheet(snapshot, agendaOf(snapshot, 'joint', NONE)).facts).toEqual([
      '截至2023年11月底，据月度台账和三张清单（演示数据）',
      '时间：2023年12月28日；承办方：四川省；地点：四川绵阳',
    ]);
  });
});

it.each([
  [undefined, false],
  ['两省市有关部门', false],
  ['〔演示〕两省市有关部门', false],
  ['江津区', false],
  ['四川省发展改革委', false],
  ['国家有关部门', true],
  ['国家发展改革委、重庆市发展改革委', true],
  ['自然资源部', true],
  ['市场监管总局', true],
])('%s is asked beyond the two sides: %s', (toWhom, is) => expect(isUpward(toWhom)).toBe(is));
