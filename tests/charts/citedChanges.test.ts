import { describe, expect, it } from 'vitest';
import { citedChanges, signedSince } from '#charts/citedChanges.ts';
import type { Tables } from '#model/table.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

type Report = Tables['reports'][number];

const TABLES = shippedTables();
const CITED = snapshotFrom(TABLES, '?asof=2023-11');
const NAME = '共建长江上游航运中心';

/** The joint November report of item 06: 16 of 18. */
const isOurs = ({ item_id, month, region_code, side }: Report) =>
  item_id === '2023H2-06' && month === '2023-11' && region_code === undefined && side === undefined;

function withReports(change: (report: Report) => Report[]) {
  return snapshotFrom({ ...TABLES, reports: TABLES.reports.flatMap(change) }, '?asof=2023-11');
}

describe('the data cited are known: every change is told, and only those', () => {
  it('nothing but another table: the figures are as cited', () => {
    expect(citedChanges(snapshotFrom(TABLES, '?asof=2023-11'), CITED)).toEqual([
      '与引用时相比，本页事项的状态和数字没有变化；变化在其他表中。',
    ]);
  });

  it('a figure within the same status', () => {
    const now = withReports((report) => [isOurs(report) ? { ...report, done_value: 17 } : report]);
    expect(citedChanges(now, CITED)).toEqual(['与引用时相比：', `数字变化 1 项：“${NAME}”由 88.9% 变为 94.4%。`]);
  });

  it('a status', () => {
    const now = withReports((report) => [isOurs(report) ? { ...report, done_value: 18 } : report]);
    expect(citedChanges(now, CITED)).toEqual([
      '与引用时相比：',
      `新完成 1 项：“${NAME}”由超时序进度（88.9%）转为已完成（100.0%）。`,
    ]);
  });

  it('a first report is where an item begins: it turned from nothing', () => {
    const unheard = TABLES.reports.filter(({ item_id }) => item_id !== '2023H2-06' && item_id !== '2023H2-08');
    const before = snapshotFrom({ ...TABLES, reports: unheard }, '?asof=2023-11');
    const late = withReports((report) => [isOurs(report) ? { ...report, done_value: 13 } : report]);
    const [head, ...told] = citedChanges(late, before);
    expect([head, told.filter((line) => !/新完成/.test(line))]).toEqual([
      '与引用时相比：',
      [`首次报送 1 项：“${NAME}”为滞后（72.2%）。`],
    ]);
    expect(told.join('')).toMatch(/新完成 1 项/);
  });

  it('a correction by a revision is told once, and older ones not again', () => {
    const now = withReports((report) =>
      isOurs(report) ? [report, { ...report, done_value: 17, revision: 2, kind: '更正' }] : [report],
    );
    expect(citedChanges(now, CITED)).toEqual(['与引用时相比：', `更正 1 项：“${NAME}”11月进度由 88.9% 更正为 94.4%。`]);
  });
});

describe('the data cited are not known: what the ledger itself records', () => {
  it('corrections of the month cited and those before', () => {
    expect(citedChanges(shippedSnapshot('?asof=2023-09'), undefined)).toEqual([
      '台账所记、截至2023年9月的更正（不一定都在引用之后）：',
      '更正 1 项：“共推绿色发展”9月进度由 52.0% 更正为 48.0%。',
    ]);
  });

  it('none', () => {
    expect(citedChanges(shippedSnapshot('?asof=2023-08'), undefined)).toEqual([
      '台账没有记载截至2023年8月的更正；引用时的数据不在本浏览器里，无从逐项比较。',
    ]);
  });
});

it('signedSince: final months after the one cited; December is still collected', () => {
  expect(signedSince(shippedSnapshot('?asof=2023-09'))).toEqual(['2023-10', '2023-11']);
  expect(signedSince(shippedSnapshot('?asof=2023-11'))).toEqual([]);
});
