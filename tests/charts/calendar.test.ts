import { describe, expect, it } from 'vitest';
import { calendarContent } from '#charts/calendarContent.ts';
import { calendarDrawing } from '#charts/calendarPicture.ts';
import { lookOf } from '#charts/look.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** The shipped package without the records of these meetings. */
function without(...numbers: readonly number[]) {
  const tables = shippedTables();
  return snapshotFrom({ ...tables, meetings: tables.meetings.filter(({ no }) => !numbers.includes(no)) });
}

describe('calendar', () => {
  const content = calendarContent(shippedSnapshot(''));
  const { columns, rows } = content.table();
  const row = (id: string) => {
    const found = rows.find((one) => one.id === id);
    return [found?.name, ...(found?.cells.map(({ text }) => text) ?? [])].join(' | ');
  };

  it('has the columns of the contract and a row per half-year', () => {
    expect(columns.map(({ id }) => id)).toEqual(['no', 'date', 'host', 'place', 'theme']);
    expect(rows.map(({ key, id }) => `${key} ${id}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((no) => `meeting ${no}`),
    );
  });

  it('tells records as they are, gaps as 暂缺', () => {
    expect(row('4')).toBe('2021年下半年 | 4 | 2021年 | 暂缺 | 暂缺 | 暂缺');
    expect(row('8')).toBe('2023年下半年 | 8 | 2023年12月28日 | 四川省 | 四川绵阳 | 暂缺');
  });

  it('marks what the rule tells', () => {
    expect(rows.filter(({ marks }) => marks?.ruled === '1').map(({ id }) => id)).toEqual(['11', '12']);
    expect(row('11')).toBe('2025年上半年 | 11 | 按规则推算 | 重庆市 | 暂缺 | 聚焦一个重大主题');
    expect(row('12')).toBe('2025年下半年 | 12 | 按规则推算 | 四川省 | 暂缺 | 盘点当年、部署次年');
  });

  it('says which are behind and which is next', () => {
    expect(content.title).toBe('已收录 7 次党政联席会议，其后 3 次有记录、2 次按规则推算');
    expect(content.sentence).toBe(
      '截至2023年11月底，已收录 7 次党政联席会议，其后 3 次有记录、2 次按规则推算；下一次为第八次（2023年12月28日，四川省承办）。',
    );
    expect(content.subtitle).toBe('每半年一次，截至2023年11月底为界分已开与未开');
    expect(calendarContent(shippedSnapshot('?region=500116')).subtitle).toContain('不受筛选影响');
  });

  it('keys a half-year without a record by itself', () => {
    const snapshot = without(7, 8);
    const found = calendarContent(snapshot).table().rows;
    expect(found.find(({ name }) => name === '2023年上半年')).toMatchObject({ id: '2023H1' });
    expect(found.find(({ id }) => id === '2023H1')?.cells[1]?.text).toBe('未收录');
    expect(found.find(({ id }) => id === '8')?.marks).toEqual({ ruled: '1' });
    expect(calendarContent(snapshot).sentence).toContain(
      '1 个已过去的半年未收录会议；下一次为第八次（2023年下半年，按规则推算，四川省承办）',
    );
  });
});

describe('the picture', () => {
  it('has a square per half-year', () =>
    expect(groupNames(calendarDrawing(shippedSnapshot(''), lookOf('light', 608)), 'halves')).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]));

  it.each([280, 326, 608, 1408])('lies well at %i px', (width) => {
    expect(placeFaults(calendarDrawing(shippedSnapshot(''), lookOf('light', width)), width)).toEqual([]);
    expect(placeFaults(calendarDrawing(without(7, 8), lookOf('dark', width)), width)).toEqual([]);
  });

  it('explains only what stands in it', () => {
    const words = (snapshot: ReturnType<typeof without>) =>
      drawnTexts(calendarDrawing(snapshot, lookOf('light', 608))).map(({ text }) => text);
    expect(words(shippedSnapshot(''))).not.toContain('未收录');
    expect(words(without(7))).toContain('未收录');
    expect(words(shippedSnapshot(''))).toContain('2023年11月');
  });
});
