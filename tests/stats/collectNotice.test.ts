import { describe, expect, it } from 'vitest';
import { collectNotice } from '#stats/collectNotice.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { type Parts, toyItem, toyLedger, toyReport } from '../support/toyLedger.ts';

const PARTS: Parts = {
  items: [
    toyItem('I'),
    toyItem('J', { closed_on: '2023-10-02' }),
    toyItem('L', { start_on: '2023-12-01' }),
    { id: 'K', period_id: 'P', named: false },
    toyItem('M'),
  ],
  months: [{ period_id: 'P', month: '2023-11', due_on: '2023-12-05', state: 'collecting' }],
  item_units: [
    { item_id: 'I', side: '川', unit: '川局', role: '牵头' },
    { item_id: 'I', side: '渝', unit: '渝局', role: '牵头' },
    { item_id: 'I', side: '渝', unit: '站', role: '配合' },
  ],
};

it('asks for the month, by its due day, of the items that owe a report', () => {
  expect(collectNotice(toyLedger(PARTS), '2023-11')).toEqual([
    '关于报送2023年11月合作事项进展的通知',
    '各牵头单位，3 个区市（渝：甲区、乙区；川：丙市）：',
    '请报送截至2023年11月底的合作事项进展，报送期限为2023年12月5日。有关要求如下。',
    '一、由牵头单位报送的事项 2 项，双方牵头的由双方共同报送或分别报送：',
    '1. 事项I（渝局、川局）',
    '2. 事项M（未列牵头单位）',
    '二、各区市报送本地承担的事项，一事项一行；本地不承担的不填。',
    '三、“完成值”填自启动以来的累计数，不填当月数；“进度%”填 0 至 100 的百分数，超过目标的照实填。没有数字的只填“进展情况”；确为零的填 0；与本地无关的填“不涉及”，不便公开的填“暂不公开”；没有进展报告的留空。需上级协调的，写明“需协调事项”。事项编号、名称和区市名称请照台账填写，不改表头。',
    '四、2023年12月5日以后报送的按补报记录；报送后有变动的，另报更正。',
    '五、本系统为非涉密系统，严禁存储、处理、传输国家秘密。涉密内容请勿填入。',
  ]);
});

describe('a due day', () => {
  it('that is not set is not made up', () => {
    const text = collectNotice(toyLedger({ ...PARTS, months: [] }), '2023-11').join('\n');
    expect(text).toContain('报送期限另行通知');
    expect(text).not.toContain('以后报送的按补报记录');
    expect(text).toContain('四、本系统为非涉密系统');
  });
});

it('a report that is there already changes nothing, unless the item is done by it', () => {
  const owed = (progress: number) =>
    collectNotice(toyLedger({ ...PARTS, reports: [toyReport('2023-10', { progress })] }), '2023-11').filter((line) =>
      /^\d\./.test(line),
    );
  expect([owed(99), owed(100)]).toEqual([
    ['1. 事项I（渝局、川局）', '2. 事项M（未列牵头单位）'],
    ['1. 事项M（未列牵头单位）'],
  ]);
});

it('nothing is owed', () => {
  expect(collectNotice(toyLedger({ ...PARTS, items: [] }), '2023-11')[3]).toBe('一、本月没有须由牵头单位报送的事项。');
});

it('names all sixteen places in the announced order, and ranks nobody', () => {
  const text = collectNotice(shippedSnapshot('?asof=2023-11').ledger, '2023-11').join('\n');
  expect(text).toContain(
    '16 个区市（渝西八区：江津区、合川区、永川区、大足区、璧山区、铜梁区、潼南区、荣昌区；四川八市：自贡市、泸州市、遂宁市、内江市、宜宾市、广安市、达州市、资阳市）',
  );
  expect(text).not.toMatch(/排名|第一|末位|滞后/);
});
