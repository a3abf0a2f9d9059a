import { describe, expect, it } from 'vitest';
import { wrap } from '#charts/wrap.ts';

// At 10 px a Chinese character is 10 px wide, the dot between two parts too, a blank 3.
describe('wrap', () => {
  it.each([
    ['all on one line', ['边界', '示意图'], 100, ['边界 · 示意图']],
    ['just enough: 20 + 16 + 30', ['边界', '示意图'], 66, ['边界 · 示意图']],
    ['a hair too little', ['边界', '示意图'], 65.9, ['边界', '示意图']],
    ['as many as fit', ['一二', '三四', '五六'], 60, ['一二 · 三四', '五六']],
    [
      'a part is broken only where it alone is too long',
      ['一二三四五六七八九十', '甲'],
      50,
      ['一二三四五', '六七八九十', '甲'],
    ],
    ['after a mark, where there is one', ['一二三，四五六'], 50, ['一二三，', '四五六']],
    ['behind a hyphen', ['一cross-cut二'], 45, ['一cross-', 'cut二']],
    ['nothing', [], 50, []],
  ])('%s', (_what, parts, width, lines) => expect(wrap(parts, ' · ', width, 10)).toEqual(lines));
});
