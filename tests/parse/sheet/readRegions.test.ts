import { describe, expect, it } from 'vitest';
import { issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

/** What 涉及地区 of the only row of an item says. */
function named(cell: string) {
  const read = readDrawn(`事项编号 | 报告月份 | 进度% | 涉及地区\n2023H2-15 | 2023-11 | 40{40} | ${cell}`);
  const [line] = lineFacts(read);
  return { scope: line?.item.scope, regions: line?.item.regions, issues: issueLines(read), lines: read.lines.length };
}
const listed = (...codes: string[]) => ({
  scope: 'listed',
  regions: codes.map((code) => ({ code })),
  issues: [],
  lines: 1,
});

describe('scopes', () => {
  it.each([
    ['全域', 'all16'],
    ['16个区市', 'all16'],
    ['两省市', 'provincial'],
    ['川渝两省市', 'provincial'],
    ['区市以外', 'outside'],
    ['域外', 'outside'],
    ['', undefined],
    ['/', undefined],
    ['无', undefined],
  ])('%s', (cell, scope) => expect(named(cell)).toEqual({ scope, regions: undefined, issues: [], lines: 1 }));
});

describe('regions', () => {
  it.each([
    ['江津', listed('500116')],
    ['江津、永川；大足区，潼南;500153\\n泸州市', listed('500116', '500118', '500111', '500152', '500153', '510500')],
    ['江津 永川', listed('500116', '500118')],
    ['江津、江津区', listed('500116')],
    ['江津（珞璜）', listed('500116')],
    ['四川八市', listed('510300', '510500', '510900', '511000', '511500', '511600', '511700', '512000')],
  ])('%s', (cell, expected) => expect(named(cell)).toEqual(expected));

  it('with their roles', () => {
    expect(named('江津（牵头）、永川(参与)、大足').regions).toEqual([
      { code: '500116', role: '牵头' },
      { code: '500118', role: '参与' },
      { code: '500111' },
    ]);
  });

  it.each<[string, string[], number]>([
    ['潼南县、江津', ['predecessor warning D2 潼南县 → 潼南区'], 1],
    ['500111 双桥区', ['unknown-region error D2 500111 双桥区'], 0],
    ['壁山区', ['near-match warning D2 壁山区 → 璧山区'], 1],
    ['江津、甲乙区', ['unknown-region error D2 甲乙区'], 0],
    ['江北区', ['unknown-region error D2 江北区 → 江津区'], 0],
  ])('%s', (cell, issues, lines) => expect(named(cell)).toMatchObject({ issues, lines }));
});
