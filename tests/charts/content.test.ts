import { describe, expect, it } from 'vitest';
import { ledgerSource, publicSource } from '#charts/content.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

function withSources() {
  const tables = shippedTables();
  const [like] = tables.sources;
  if (!like) throw new Error('the package has no sources');
  const source = (id: string, grade: 'A' | 'B', label: string) => ({ ...like, id, grade, public_label: label });
  const sources = [
    source('a', 'A', '甲报'),
    source('b', 'A', '乙报'),
    source('c', 'A', '丙报'),
    source('x', 'B', '丁文'),
  ];
  return snapshotFrom({ ...tables, sources });
}

describe('the source line of the ledger', () => {
  it.each([
    ['', { sources: [], sourceText: '用户台账（演示）', isDemo: true }],
    ['?demo=0', { sources: ['SEED'], sourceText: '党政联席会议第七次会议公开报道', isDemo: false }],
  ])('%s', (query, expected) => expect(ledgerSource(shippedSnapshot(query))).toEqual(expected));

  it('a ledger of the user has no badge', () => {
    const tables = shippedTables();
    const reports = tables.reports.map((row) => ({ ...row, origin: { ...row.origin, provenance: 'user' as const } }));
    expect(ledgerSource(snapshotFrom({ ...tables, reports }))).toEqual({
      sources: [],
      sourceText: '用户台账',
      isDemo: false,
    });
  });
});

describe('the source line of what was published', () => {
  it.each([
    [['a'], '甲报'],
    [['a', 'a', undefined], '甲报'],
    [['b', 'a'], '甲报、乙报'],
    [['a', 'b', 'c'], '甲报、乙报等'],
    // Grade B is not named, but said to be unchecked.
    [['a', 'x'], '甲报；公开资料整理（待核）'],
    [['x'], '公开资料整理（待核）'],
    [[], '公开资料整理（待核）'],
  ])('%j reads %s', (ids, text) => {
    expect(publicSource(withSources(), ids)).toMatchObject({ sourceText: text, isDemo: false });
  });

  it('keeps every source once', () => {
    expect(publicSource(withSources(), ['b', 'a', 'b', undefined]).sources).toEqual(['b', 'a']);
  });
});
