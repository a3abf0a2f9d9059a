import { describe, expect, it } from 'vitest';
import { mapContent } from '#charts/mapContent.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';

const content = (query: string) => mapContent(shippedSnapshot(query));

describe('words of the map', () => {
  // 02 is not reported by four regions; 15 is late everywhere; every region lies in four listed and five items of all 16;
  // Bishan is in no platform.
  it.each([
    ['?measure=missing', '4 个区市有事项未报送'],
    ['?measure=late', '16 个区市有滞后事项'],
    ['?measure=items', '各区市涉及事项数'],
    ['?measure=platforms', '15 个区市参与毗邻地区合作功能平台'],
    ['?measure=worst', '各区市最需协调的事项状态'],
    ['?measure=stat', '地区生产总值（2020年）'],
    ['?demo=0', '地区生产总值（2020年）'],
    ['?demo=0&measure=progress', '区市地图'],
    // 17 and 21 are ahead, 20 is done: none of the concerned items of these areas is late.
    ['?measure=late&area=services', '各区市涉及事项均无滞后'],
    ['?measure=missing&area=services', '各区市涉及事项均已报送'],
  ])('%s is titled %s', (query, title) => expect(content(query).title).toBe(title));

  it.each([
    ['', '区市平均进度（%），列名 8 项等权；分级含时间进度一档'],
    ['?measure=lead&area=infrastructure', '区市平均超前或滞后（个百分点），列名 3 项等权；分级含时间进度一档'],
    // December is still collected: 06, 16 and 17 are told, and 08 was done in November.
    ['?asof=2023-12', '区市平均进度（%），列名 8 项中 4 项有数，等权；分级含时间进度一档'],
    ['?measure=late', '区市滞后事项（项）'],
    ['?measure=worst', '区市最需协调的状态'],
  ])('%s has the line below %s', (query, subtitle) => expect(content(query).subtitle).toBe(subtitle));

  it('the text alternative says as-of, finding, measure and how many have none', () => {
    expect(content('?measure=late').sentence).toBe(
      '截至2023年11月底，16 个区市有滞后事项。按滞后事项着色的 16 个区市示意图，数值见表。',
    );
    expect(content('?demo=0&measure=progress').sentence).toBe(
      '截至2023年12月底，区市地图，16 个区市无数值。按平均进度着色的 16 个区市示意图，数值见表。',
    );
  });

  it('the source is the ledger, marked as demo, or the publications', () => {
    expect(content('')).toMatchObject({ isDemo: true, sources: [], sourceText: '用户台账（演示）' });
    const stat = content('?measure=stat');
    expect(stat.isDemo).toBe(false);
    expect(stat.sources.length).toBeGreaterThan(0);
    const platforms = content('?measure=platforms');
    expect(platforms.isDemo).toBe(false);
    expect(platforms.sources.length).toBeGreaterThan(0);
  });

  it('no title names a place', () => {
    const { regions } = shippedTables();
    for (const { code } of regions)
      for (const measure of ['progress', 'lead', 'late', 'onschedule', 'worst']) {
        const { title, sentence } = content(`?region=${code}&measure=${measure}`);
        expect(regions.filter(({ short_name }) => (title + sentence).includes(short_name))).toEqual([]);
      }
  });
});

describe('the table', () => {
  it('has all 16 in announced order, with value, n, of and class', () => {
    const { head, columns, rows } = content('').table();
    expect([head, columns.map(({ id }) => id)]).toEqual(['区市', ['value', 'n', 'of', 'class']]);
    expect(rows.map(({ id }) => id)).toEqual(shippedTables().regions.map(({ code }) => code));
    // 19/24 + 6, 16/18 − 4, 130/120 and 70 − 2 in Jiangjin: 86.597.
    expect(rows[0]).toMatchObject({ key: 'code', id: '500116', name: '江津区' });
    expect(rows[0]?.cells.map(({ text }) => text).slice(0, 3)).toEqual(['86.6', '4', '4']);
    expect(rows[0]?.cells[0]).toMatchObject({ kind: 'number', value: expect.closeTo(86.5972, 3) });
  });

  it('says why there is no number, also in place of the class', () => {
    const row = content('?measure=stat')
      .table()
      .rows.find(({ id }) => id === '512000');
    expect(row?.cells.map(({ text }) => text)).toEqual(['暂缺', '0', '1', '暂缺']);
  });

  it('has only the regions asked for', () => {
    const { rows } = content('?side=sc').table();
    expect(rows.map(({ id }) => id.slice(0, 2))).toEqual(Array.from({ length: 8 }, () => '51'));
  });

  it('before the public has one word for all that are late', () => {
    const { rows } = content('?measure=worst&audience=public').table();
    const texts = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect([...texts].filter((text) => text.includes('滞后'))).toEqual([]);
  });
});
