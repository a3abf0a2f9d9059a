import { describe, expect, it } from 'vitest';
import { type DrawnOptions, issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

/** What one row of 单位, 目标值, 完成值, 进度%, 进展情况 of an item without a target of the board's own reports, and its issues. */
function report(row: string, options: DrawnOptions = {}) {
  const read = readDrawn(
    `事项编号 | 报告月份 | 单位 | 目标值 | 完成值 | 进度% | 进展情况\n2023H2-15 | 2023-11 | ${row}`,
    options,
  );
  return { report: lineFacts(read)[0]?.report, issues: issueLines(read) };
}

describe('rule 5', () => {
  it.each<[string, unknown]>([
    ['件 | 48 | 40{40} | |', { done_value: 40 }],
    [' | | | 85%{0.85%} |', { progress: 85 }],
    [' | | | 0{0} |', { progress: 0 }],
    ['件 | 48 | 0{0} | | ', { done_value: 0 }],
    [' | | | | 已会商', { text: '已会商' }],
    [' | | | 121.08 | 已会商', { progress: 121.08, text: '已会商' }],
    ['件 | 48 | | |', undefined],
    [' | | | 未报送 |', undefined],
    [' | | / | / |', { state: 'not-applicable' }],
    [' | | — | |', { state: 'not-applicable' }],
    [' | | | 不涉及 |', { state: 'not-applicable' }],
    [' | | | | 不涉及', { state: 'not-applicable' }],
    [' | | | 暂不公开 |', { state: 'withheld' }],
    [' | | | 保密 | 已签约', { state: 'withheld', text: '已签约' }],
    [' | | / | / | 已会商', { text: '已会商' }],
    [' | | / | / | 本区不涉及该路段', { state: 'not-applicable', text: '本区不涉及该路段' }],
    [' | | / | 50{50} |', { progress: 50 }],
    [' | | | 定性进展 | 已会商', { text: '已会商' }],
  ])('%s', (row, expected) => expect(report(row)).toEqual({ report: expected, issues: [] }));

  it.each<[string, unknown, string[]]>([
    [' | | | 约85% |', { text: '约85%' }, ['not-a-number note F2 约85%']],
    [' | | | 基本完成 | 已会商', { text: '已会商；基本完成' }, ['not-a-number note F2 基本完成']],
    [' | | 持续推进 | 40{40} |', { progress: 40, text: '持续推进' }, ['not-a-number note E2 持续推进']],
    ['件 | 48 | 40份 | |', { text: '40份' }, ['not-a-number note E2 40份']],
    ['件 | 48 | 83% | |', { text: '83%' }, ['not-a-number note E2 83%']],
    [' | | | 40件 |', { text: '40件' }, ['not-a-number note F2 40件']],
    [' | | | 8O% |', undefined, ['bad-number error F2 8O%']],
    [' | | #REF! | 40{40} |', { progress: 40 }, ['bad-number error E2 #REF!']],
    [' | | | -5{-5} |', undefined, ['out-of-range error F2 -5']],
  ])('%s', (row, expected, issues) => expect(report(row)).toEqual({ report: expected, issues }));
});

describe('units', () => {
  it.each<[string, unknown, string[]]>([
    ['件 | 48 | 40件 | |', { done_value: 40 }, []],
    [' | | 40件 | |', { done_value: 40 }, []],
    ['% | | 80% | |', { done_value: 80 }, []],
    ['万元 | 12000 | 0.8亿元 | |', { done_value: 8000 }, ['unit-converted note E2 0.8亿元 → 8000万元']],
    ['亿元 | 1.2 | 8000万元 | |', { done_value: 0.8 }, ['unit-converted note E2 8000万元 → 0.8亿元']],
    [' | 12000 | 8000万元 | |', { done_value: 8000 }, ['unit-unknown warning E2 8000万元']],
    [' | | 1.2亿元 | |', { done_value: 1.2 }, ['unit-unknown warning E2 1.2亿元']],
    [' | 48 | 40件 | |', { done_value: 40 }, []],
  ])('%s', (row, expected, issues) => expect(report(row)).toEqual({ report: expected, issues }));

  it('are told by the words of the target where no cell gives one', () => {
    const read = (target: string) =>
      readDrawn(
        `事项编号 | 报告月份 | 目标 | 目标值 | 完成值\n2023H2-15 | 2023-11 | ${target} | 12000{12000} | 0.9亿元`,
      );
    const told = read('完成投资1.2亿元、签约3项');
    expect(lineFacts(told)[0]).toMatchObject({ item: { target: { unit: '万元' } }, report: { done_value: 9000 } });
    expect(issueLines(told)).toEqual(['unit-converted note E2 0.9亿元 → 9000万元']);
    expect(issueLines(read('完成投资1.3亿元'))).toEqual(['unit-unknown warning E2 0.9亿元']);
  });

  it('of the header stand for its numbers', () => {
    const read = readDrawn(
      '事项编号 | 报告月份 | 目标值（亿元） | 完成值（万元）\n2023H2-15 | 2023-11 | 1.2{1.2} | 8000{8000}',
    );
    expect(lineFacts(read)[0]).toMatchObject({
      item: { target: { value: 1.2, unit: '亿元' } },
      report: { done_value: 0.8 },
    });
    expect(issueLines(read)).toEqual(['unit-converted note D2 8000万元 → 0.8亿元']);
  });
});

describe('rule 6', () => {
  const column = (...values: string[]) =>
    `事项编号 | 报告月份 | 进度%\n${values.map((value, at) => `2023H2-1${at} | 2023-11 | ${value}`).join('\n')}`;
  const progress = (text: string, options: DrawnOptions) =>
    lineFacts(readDrawn(text, options)).map(({ report: one }) => one?.progress);

  it('85, 85% and ８５％ are 85', () => {
    expect(progress(column('85', '85%', '８５％', '0.5'), { source: 'csv' })).toEqual([85, 85, 85, 0.5]);
  });

  it('by its format a cell is 85, whatever the cell beside it', () => {
    expect(progress(column('85%{0.85%}', '85{85}', '1{1%}', '0.85{0.85}'), {})).toEqual([85, 85, 100, 0.85]);
  });

  it('stops and asks where formats are unknown and all are ≤ 1', () => {
    const read = readDrawn(column('0.85', '1', '0'), { source: 'csv' });
    expect(read).toMatchObject({ asksPercent: true, lines: [] });
    expect(issueLines(read)).toEqual(['percent-unclear error C1']);
  });

  it('goes on once it is answered', () => {
    const csv = { source: 'csv' } as const;
    expect(progress(column('0.85', '1', '0'), { ...csv, correction: { percent: 'share' } })).toEqual([85, 100, 0]);
    expect(progress(column('0.85', '1', '0'), { ...csv, correction: { percent: 'percent' } })).toEqual([0.85, 1, 0]);
  });

  it('asks of 计划进度% likewise', () => {
    const text = '事项编号 | 报告月份 | 计划进度% | 进度%\n2023H2-10 | 2023-11 | 0.5 | 50';
    expect(readDrawn(text, { source: 'csv' }).asksPercent).toBe(true);
    expect(lineFacts(readDrawn(text, { source: 'csv', correction: { percent: 'share' } }))[0]).toMatchObject({
      planned: 50,
      report: { progress: 50 },
    });
  });
});

describe('计划进度%', () => {
  const planned = (cell: string) => {
    const read = readDrawn(`事项编号 | 报告月份 | 计划进度%\n2023H2-15 | 2023-11 | ${cell}`);
    const [line] = lineFacts(read);
    return [line?.planned, line?.report, issueLines(read)];
  };
  it.each<[string, unknown[]]>([
    ['83.3', [83.3, undefined, []]],
    ['50%{0.5%}', [50, undefined, []]],
    ['/', [undefined, undefined, []]],
    ['按计划推进', [undefined, undefined, ['not-a-number note C2 按计划推进']]],
    ['x', [undefined, undefined, ['bad-number error C2 x']]],
  ])('%s', (cell, expected) => expect(planned(cell)).toEqual(expected));
});

describe('本月完成', () => {
  it('is never what is done', () => {
    const read = readDrawn('事项编号 | 报告月份 | 本月完成\n2023H2-15 | 2023-11 | 5{5}');
    expect(lineFacts(read)[0]?.report).toBeUndefined();
    expect(issueLines(read)).toEqual(['monthly-value warning C2 5']);
  });

  it('beside 累计完成 is noted once', () => {
    const read = readDrawn('事项编号 | 报告月份 | 本月完成 | 累计完成\n2023H2-15 | 2023-11 | 5{5} | 40{40}');
    expect(lineFacts(read)[0]?.report).toEqual({ done_value: 40 });
    expect(issueLines(read)).toEqual(['monthly-value note C1']);
  });
});

describe('what goes with a report', () => {
  const beside = (head: string, row: string, options: DrawnOptions = {}) => {
    const read = readDrawn(`事项编号 | 报告月份 | 进度% | ${head}\n2023H2-15 | 2023-11 | 40{40} | ${row}`, options);
    const { progress: _progress, ...rest } = lineFacts(read)[0]?.report ?? {};
    return { rest, issues: issueLines(read) };
  };

  it('words, and 无 for none', () => {
    expect(beside('存在问题 | 需协调事项 | 下一步 | 佐证', '手续尚在办理 | 无 | / | 纪要1份').rest).toEqual({
      difficulty: '手续尚在办理',
      evidence: '纪要1份',
    });
  });

  it('kind, day and sender', () => {
    expect(beside('报告类别 | 报送日期 | 填报单位', '更正 | 2023/12/5 | 重庆市生态环境局（盖章）').rest).toEqual({
      kind: '更正',
      submitted_on: '2023-12-05',
      unit: '重庆市生态环境局',
    });
    expect(beside('报告类别', '再报').issues).toEqual(['not-in-list error D2 再报']);
  });

  it('a status set by hand, with its reason; without one it is for others to judge', () => {
    expect(beside('改判状态 | 改判理由', '达时序进度 | 经会商').rest).toEqual({
      override_status: 'on-schedule',
      override_reason: '经会商',
    });
    expect(beside('改判状态', '滞后').rest).toEqual({ override_status: 'late' });
    expect(beside('改判状态', '黄灯').issues[0]).toMatch(/^not-in-list error D2 黄灯 → 未公布名称、/);
  });

  it('contacts only where they are kept, telephone numbers never', () => {
    const dropped = beside('联系人 | 联系电话', '张三 | 13800000000');
    expect(dropped).toEqual({ rest: {}, issues: ['contact-dropped note D1'] });
    const kept = beside('联系人 | 联系电话', '张三 | 13800000000', { keepsContacts: true });
    expect(kept).toEqual({ rest: { contact: '张三' }, issues: ['contact-dropped note E1'] });
    const read = readDrawn(
      '事项编号 | 报告月份 | 进度% | 联系人 | 电话\nX | 2023-11 | 1 | 张三 | 138\n~ Y | | | 李四 | 139',
    );
    expect(JSON.stringify(read)).not.toMatch(/张三|李四|13[89]/);
  });
});
