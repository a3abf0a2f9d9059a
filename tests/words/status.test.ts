import { expect, it } from 'vitest';
import { STATUS_GROUPS } from '#model/status.ts';
import { GROUP_WORDS, MISSING_WORDS, OVERDUE, OVERRIDDEN, STATUS_WORDS, statusWord } from '#words/status.ts';

/** The table of statuses in the description of the domain, its order and words. */
const TABLE = [
  ['undisclosed', '未公布名称'],
  ['closed', '已销号'],
  ['done', '已完成'],
  ['not-started', '未开始'],
  ['awaiting', '待报'],
  ['not-reported', '未报送'],
  ['not-quantified', '定性进展'],
  ['severe', '严重滞后'],
  ['late', '滞后'],
  ['slightly-late', '略滞后'],
  ['on-schedule', '达时序进度'],
  ['ahead', '超时序进度'],
] as const;

it('every status has its word', () => expect(Object.entries(STATUS_WORDS)).toEqual(TABLE));

it('before the public the three late words are one, and no other changes', () => {
  for (const [status, word] of TABLE) {
    expect(statusWord(status)).toBe(word);
    expect(statusWord(status, true)).toBe(word.endsWith('滞后') ? '需加快推进' : word);
  }
});

it('the states of a cell without a number have theirs', () => {
  expect(MISSING_WORDS).toEqual({
    'not-reported': '未报送',
    awaiting: '待报',
    outdated: '超期未更新',
    'not-quantified': '定性进展',
    withheld: '暂不公开',
    'not-applicable': '不涉及',
    unavailable: '暂缺',
  });
});

it('a state and the status of the same id are one word', () => {
  for (const state of ['not-reported', 'awaiting', 'not-quantified'] as const)
    expect(MISSING_WORDS[state]).toBe(STATUS_WORDS[state]);
});

it('every group of the counts has a word, and groups of one status its word', () => {
  expect(Object.keys(GROUP_WORDS).sort()).toEqual(Object.keys(STATUS_GROUPS).sort());
  for (const [group, statuses] of Object.entries(STATUS_GROUPS)) {
    const [only, other] = statuses as readonly (keyof typeof STATUS_WORDS)[];
    if (only && !other) expect(GROUP_WORDS[group as keyof typeof GROUP_WORDS]).toBe(STATUS_WORDS[only]);
  }
});

it('marks beside a status', () => expect([OVERDUE, OVERRIDDEN]).toEqual(['逾期', '人工认定']));
