import { describe, expect, it } from 'vitest';
import { draftOf, isUpward } from './agenda.ts';
import { nextHalf } from './calendar.ts';
import { ledgerRecords } from './ledger.ts';
import { loopOf } from './lists.ts';
import { daysFrom, lastDay } from './months.ts';
import { oracle } from './oracle.ts';
import { plain, text } from './plain.ts';
import { question } from './question.ts';
import { remindersOf } from './reminders.ts';
import { standing } from './status.ts';
import { MORE, toyPackage } from './toy.ts';
import { reasonOf } from './why.ts';

const REAL = new URL('../../data', import.meta.url).pathname;
const TODAY = '2024-01-20';

type Query = Record<string, string>;
const ask = (asof: string, query: Query = {}) => oracle(REAL, { asof, ...query }, TODAY);
const asked = (asof: string, query: Query = {}) => question(REAL, { asof, ...query }, TODAY);
const short = (ids: string[]) => ids.map((id) => id.replace('2023H2-', '')).join(' ');

/** Worked out by hand from data/demo: elapsed 66.7 % in October, 83.3 % in November; 06 and 21 have plans. */
describe('the demo between October and November', () => {
  it('lists what changed, worst first', () => {
    const rows = Object.entries(plain(ask('2023-11').changes)).map(([key, cells]) => `${short([key])}: ${cells}`);
    expect(rows).toEqual([
      '19 status: =late =severe', // 8 and 9 of 18: 22.2, then 33.3 behind
      '15 status: =ahead =late',
      '14 status: =on-schedule =not-reported',
      '15 fell: 72 64',
      '14 vanished: 66.666667 !not-reported',
      '21 status: =slightly-late =ahead', // 60 against a plan of 65, 90 against 85
      '08 status: =ahead =done',
      '20 status: =ahead =done',
      '12 status: =done =closed',
      '18 status: =late =on-schedule', // set by hand
      '15 revised: 52 48', // September
    ]);
  });

  it('compares with July where that is asked for, and July with nothing', () => {
    expect(plain(ask('2023-11', { from: '2023-07' }).changes)['2023H2-14 vanished']).toMatch(/ !not-reported$/);
    expect(plain(ask('2023-11', { from: '2023-07' }).changes)['2023H2-15 revised']).toBeUndefined();
    expect(ask('2023-07').changes).toEqual({ state: 'ready', rows: [] });
  });

  it('goes month by month: 19 of 21 have a number in July, 18 in November, none yet in December', () => {
    expect(plain(ask('2023-11').trend)).toMatchObject({
      '2023-07': expect.stringMatching(/^16.929825 .* 19 21$/), // (16 · 16.67 + 25 + 15 + 15) / 19
      '2023-11': '84.388889 82.000772 18 21', // (15 · 83.33 + 100 + 84 + 85) / 18
      '2023-12': '100 !awaiting 0 21',
    });
    expect(plain(ask('2023-11', { item: '2023H2-07' }).trend)).toMatchObject({
      '2023-11': '0 !not-applicable 0 1',
      '2023-12': '100 !awaiting 0 1',
    });
  });
});

describe('the lists of the demo', () => {
  it('have 12, 10 and 8 entries, 9 and 7 links, and the orphans of the domain page', () => {
    const { counts, orphans, open } = loopOf(asked('2023-11'));
    expect(counts).toEqual({ needs: 12, agreed: 10, results: 8, linked: 9, fruitful: 7 });
    expect(orphans).toEqual({
      'need-without-agreed': ['N10', 'N11', 'N12'],
      'agreed-without-item': ['A10'],
      'agreed-without-need': ['A10'],
      'result-without-agreed': ['R08'],
    });
    // 150 days from 3 July, 101 from 21 August, 76, 51, 24, 10.
    expect(open).toEqual(['N10', 'A03', 'N11', 'A07', 'A09', 'N12']);
  });

  it('tell the age to the last day of the month, and what is overdue then', () => {
    const rows = plain(ask('2023-11').lists, ['age', 'state', 'level']);
    expect(rows).toMatchObject({
      N10: '150 未办结 联合办公室主任调度会议',
      A03: '101 未办结（逾期） 联合办公室主任调度会议',
      A08: '!not-applicable 已办结 联合专项组',
      N12: '10 未办结 联合专项组',
    });
    // A month earlier A08 was open, and N12 not yet raised.
    const october = plain(ask('2023-10').lists, ['age', 'state']);
    expect(october.A08).toBe('67 未办结');
    expect(october.N12).toBeUndefined();
  });
});

describe('the calendar', () => {
  it('has records to the tenth, then the rule: 11 重庆市, 12 四川省', () => {
    const rows = plain(ask('2023-11').calendar);
    expect(rows).toMatchObject({
      4: '4 2021年 !unavailable !unavailable !unavailable',
      8: '8 2023年12月28日 四川省 四川绵阳 !unavailable',
      '11 ruled': '11 !unavailable 重庆市 !unavailable 聚焦一个重大主题',
      '12 ruled': '12 !unavailable 四川省 !unavailable 盘点当年、部署次年',
    });
    expect(ask('2023-11').calendar.rows.map(({ key }) => key)).toEqual([
      ...Array.from({ length: 10 }, (_, at) => String(at + 1)),
      '11 ruled',
      '12 ruled',
    ]);
  });

  it.each([
    ['2023-11', 8],
    ['2023-12', 9],
  ])('at the end of %s the next is %i', (asof, no) => expect(nextHalf(asked(asof))?.no).toBe(no));

  it('without a record reads as missing: past half-years, and all before the rule', () => {
    const toy = oracle(
      toyPackage([['meetings', 'public', 'kind,no', 'kind,no,date\noffice,1,2024-01-02\n']]),
      {},
      TODAY,
    );
    const rows = plain(toy.calendar, ['no', 'host']);
    expect(rows['2023H2']).toBe('!unavailable !unavailable');
    expect(rows['9 ruled']).toBe('9 四川省'); // k = 1
    expect(rows['10 ruled']).toBe('10 重庆市'); // k = 2
  });
});

describe('what is announced', () => {
  it('has 璧山 in none of ten platforms, 邻水 of 广安 in two', () => {
    const { rows } = ask('2023-11').platforms;
    expect(rows).toHaveLength(10);
    expect(rows.map(({ cells }) => text(cells['500120']))).toEqual(Array(10).fill('!not-applicable'));
    expect(rows.filter(({ cells }) => text(cells['511600']).includes('邻水')).map(({ key }) => key)).toEqual([
      'mingyueshan',
      'gaozhu',
    ]);
  });

  it('has 22 groups and three lists', () => {
    expect(plain(ask('2023-11').mechanism, ['count'])).toMatchObject({ special_groups: '22', three_lists: '3' });
  });
});

describe('the agenda', () => {
  it.each([
    ['group', 'N11 N12', '', '03 04 05 10 13 15 19 A09'],
    ['office', '', 'N10', 'A03 A07'],
    ['coordination', '', '', ''],
    ['joint', '', '', ''],
  ] as const)('of %s in November', (level, review, upward, coordinate) => {
    const draft = draftOf(asked('2023-11'), level, []);
    expect([draft.review, draft.upward, draft.coordinate].map(short)).toEqual([review, upward, coordinate]);
    expect(short(draft.results)).toBe('R04 R02 R08 R05 R01 R07 R03 R06');
  });

  it('takes late items to the joint meeting by hand alone, in the order of the items', () => {
    const draft = draftOf(asked('2023-11'), 'joint', ['2023H2-19', '2023H2-05', '2023H2-06']);
    expect(short(draft.coordinate)).toBe('05 19');
  });

  it.each([
    ['', false],
    ['国家有关部门、重庆市发展改革委', true],
    ['两省市有关部门', false],
    ['自然资源部', true],
    ['泸州市', false],
  ])('%s lies beyond the two sides: %s', (toWhom, is) => expect(isUpward(toWhom)).toBe(is));
});

it('owed in November: item 14 by both its leads, item 02 by four places, item 20 by the four silent since August', () => {
  const owing = remindersOf(asked('2023-11')).flatMap(({ who, owed }) =>
    owed.filter(([, month]) => month === '2023-11').map(([item, , due]) => `${who} ${short([item])} ${due}`),
  );
  expect(owing).toEqual([
    '渝方牵头单位D 14 2023-12-05',
    '江津区 20 2023-12-05',
    '永川区 02 2023-12-05',
    '璧山区 20 2023-12-05',
    '潼南区 02 2023-12-05',
    '川方牵头单位D 14 2023-12-05',
    '自贡市 20 2023-12-05',
    '泸州市 02 2023-12-05',
    '遂宁市 02 2023-12-05',
    '宜宾市 20 2023-12-05',
  ]);
});

describe('the one sheet', () => {
  it('has 135 rows of items, 12 of sides, 640 of regions at November', () => {
    const { rows } = ask('2023-11').ledger;
    const parts = rows.map(({ key }) => key.split(' ')[2]);
    const count = (fits: (part: string | undefined) => boolean) => parts.filter(fits).length;
    expect([count((part) => !part), count((part) => /^[渝川]$/.test(part ?? '')), rows.length]).toEqual([135, 12, 787]);
  });

  it('tells item 05 by two sides: 44 and 40 of 60', () => {
    const rows = plain(ask('2023-11').ledger, ['目标值', '完成值', '进度%', '状态', '报告方']);
    expect(rows['2023H2-05 2023-11']).toBe('60  70 =late ');
    expect(rows['2023H2-05 2023-11 渝']).toBe('60 44 73.333333  渝');
    expect(rows['2023H2-05 2023-11 500117']).toBe('60  !withheld !withheld ');
    expect(plain(ask('2023-11').ledger, ['目标值'])['2023H2-05 2023-08']).toBe('48'); // its first version
  });

  it('writes no progress of an item that its sides or regions made: 05 has no joint report, 16 has', () => {
    const [head = [], ...records] = ledgerRecords(ask('2023-11').ledger.rows);
    const at = (header: string) => head.indexOf(header);
    const progress = (name: string) =>
      records
        .filter((record) => record[at('事项名称')] === name && record[at('报告月份')] === '2023-11')
        .map((record) => record[at('进度%')]);
    expect(progress('优化提升省际高速公路').slice(0, 3)).toEqual(['', '73.33333333333333', '66.66666666666667']);
    expect(progress('持续深化生态共建')[0]).toBe('83.33333333333333');
  });

  it('lets neither contacts nor evidence out', () => {
    const [head = [], ...records] = ledgerRecords(ask('2023-08').ledger.rows);
    expect(head).not.toContain('联系人');
    expect(head).not.toContain('佐证');
    expect(head).not.toContain('改判状态'); // nothing was set by hand by August
    expect(records.flat().join()).not.toContain('联系人');
  });
});

describe('why', () => {
  const reason = (id: string, asof = '2023-11') => {
    const truth = asked(asof);
    const stand = truth.stands.find(({ item }) => item.id === `2023H2-${id}`);
    if (!stand) throw new Error(`There is no item ${id}.`);
    return reasonOf(stand, truth.look);
  };

  it('names rule, inputs and row; 53.333333 would be 30 behind and late', () => {
    const { elapsed, ...rest } = reason('19');
    expect(elapsed).toBeCloseTo(500 / 6, 9);
    expect(rest).toEqual({
      status: 'severe',
      rule: 'severe',
      progress: 50,
      gap: 33.333333,
      report: 'demo/reports.csv#732',
      next: { status: 'late', distance: 3.333333 },
      override: null,
    });
  });

  it('names both rows of two sides, the computed status beside one set by hand, the plan', () => {
    expect(reason('05')).toMatchObject({ progress: 70, report: 'demo/reports.csv#616 demo/reports.csv#617' });
    expect(reason('18')).toMatchObject({
      status: 'on-schedule',
      rule: 'late',
      override: 'on-schedule',
      gap: 13.333333,
    });
    expect(reason('06')).toMatchObject({ elapsed: 84, rule: 'ahead', next: { status: 'done' } });
  });

  it('past the due month only completion is next', () => {
    const past = reason('03');
    expect(past).toMatchObject({ rule: 'severe', elapsed: 100 });
    expect(past.next?.status).toBe('done');
    expect(past.next?.distance).toBeCloseTo(100 / 3, 5);
  });

  it('has no distance without a number, when done, and when closed', () => {
    for (const id of ['01', '07', '08', '12', '14', '22']) expect(reason(id).next).toBeNull();
    expect(reason('14')).toMatchObject({ rule: 'not-reported', progress: null, gap: null, report: null });
    expect(reason('01')).toMatchObject({ rule: 'not-quantified', report: expect.stringMatching(/#\d+$/) });
  });
});

describe('the toy', () => {
  it('turns a span round that ends before it starts', () => {
    const folder = toyPackage([
      ...MORE,
      ['targets', 'demo', '', 'item_id,version,start_on,due_on\nI3,1,2024-04-01,2024-02-01\n'],
    ]);
    const truth = question(folder, { asof: '2024-02' }, TODAY);
    const item = truth.items.find(({ id }) => id === 'I3');
    expect(item && standing(item, truth.look).elapsed).toBe(50); // February of January to April
  });

  it.each([
    ['2023-07-03', '2023-11-30', 150],
    ['2023-11-30', '2023-11-30', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-12-31', '2024-01-01', 1],
  ])('%s to %s are %i days', (from, to, days) => expect(daysFrom(from, to)).toBe(days));

  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-11', '2023-11-30'],
  ])('%s ends on %s', (month, day) => expect(lastDay(month)).toBe(day));
});
