import { describe, expect, it } from 'vitest';
import { type ScreenText, textFaults } from '#stats/textFaults.ts';

const SCREEN = { width: 3840, height: 1080, seams: [1920] };
const text = (words: string, left: number, top: number, more: Partial<ScreenText> = {}): ScreenText => ({
  text: words,
  left,
  top,
  right: left + 100,
  bottom: top + 18,
  size: 18,
  isCut: false,
  ...more,
});
const faults = (...texts: ScreenText[]) =>
  textFaults(texts, SCREEN).map(({ fault, text: one, other }) => [fault, one, other].filter(Boolean).join(' '));

describe('text on a wall', () => {
  it.each([
    ['18 px where the shorter side has 1080', [text('甲', 0, 0)], []],
    ['17.9 px', [text('甲', 0, 0, { size: 17.9 })], ['small 甲']],
    ['cut', [text('甲', 0, 0, { isCut: true })], ['cut 甲']],
    ['on the seam', [text('甲', 1900, 0)], ['seam 甲']],
    ['within 16 px of it, as far as the picture may drift', [text('甲', 1920 + 15, 0)], ['seam 甲']],
    ['clear of it on both sides', [text('甲', 1920 + 16, 0), text('乙', 1920 - 16 - 100, 0)], []],
    ['one on another', [text('甲', 0, 0), text('乙', 50, 10)], ['overlap 甲 乙']],
    ['lines set close share no type', [text('甲', 0, 0), text('乙', 0, 16)], []],
    ['side by side', [text('甲', 0, 0), text('乙', 99, 0)], []],
  ])('%s', (_what, texts, expected) => expect(faults(...(texts as ScreenText[]))).toEqual(expected));
});
