import { expect, it } from 'vitest';
import { FILE_CODES, IMPORT_CODES, JOIN_CODES } from '#model/issue.ts';
import { ISSUE_WORDS, SEVERITY_WORDS } from '#words/issue.ts';
import { joinWords } from '#words/join.ts';

const CODES = [...JOIN_CODES, ...FILE_CODES, ...IMPORT_CODES];

it('every code has words, and every word a code', () => {
  expect(Object.keys(ISSUE_WORDS).sort()).toEqual([...CODES].sort());
});

it.each(CODES)('%s says what is wrong, and what now', (code) => {
  const { title, now } = ISSUE_WORDS[code];
  expect(title).toMatch(/^[^。，；]{2,}$/);
  expect(now).toMatch(/。$/);
});

it('no two codes are titled alike', () => {
  const titles = CODES.map((code) => ISSUE_WORDS[code].title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('severities and the button', () => {
  expect(SEVERITY_WORDS).toEqual({ error: '错误', warning: '提醒', note: '说明' });
  expect([joinWords.button(0), joinWords.button(3)]).toEqual(['数据核对：无问题', '数据核对：3 处']);
});
