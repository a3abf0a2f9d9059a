import { expect, it } from 'vitest';
import { noticeSentence } from '#words/app.ts';

it.each([
  ['unknown-value', '链接中的 area=xyz 无法识别，已忽略。'],
  ['not-built', '链接中的 area=xyz 本版本尚未提供，已按默认显示。'],
] as const)('%s', (kind, sentence) => expect(noticeSentence('area', 'xyz', kind)).toBe(sentence));

it('says how long an address may be, and what now', () => {
  expect(noticeSentence('address', '8000', 'too-long')).toBe(
    '链接超过 8000 个字符，超出的条件已忽略；请重新选择条件后再复制链接。',
  );
});

it('repeats no more of a value than one reads', () => {
  expect(noticeSentence('area', 'x'.repeat(7000), 'unknown-value')).toBe(
    `链接中的 area=${'x'.repeat(60)}… 无法识别，已忽略。`,
  );
});
