import { describe, expect, it } from 'vitest';
import { decodeText } from '#io/decodeText.ts';

/** Bytes as written in hex, blanks between. */
const bytes = (hex: string) => Uint8Array.from(hex.split(' ').filter(Boolean), (two) => Number.parseInt(two, 16));

// 中 is U+4E2D: e4 b8 ad in UTF-8, d6 d0 in GB 18030. 渝 is U+6E1D: e6 b8 9d, d3 e5. 㐀 is U+3400: 81 39 ee 39 there, of four bytes.
describe('bytes', () => {
  it.each([
    ['ASCII', '61 2c 31', 'a,1'],
    ['UTF-8', 'e4 b8 ad e6 b8 9d', '中渝'],
    ['UTF-8 with its mark', 'ef bb bf e4 b8 ad', '中'],
    ['GB 18030', 'd6 d0 d3 e5', '中渝'],
    ['GB 18030 with ASCII', 'd6 d0 2c 31 0a', '中,1\n'],
    ['GB 18030 of four bytes', 'd6 d0 81 39 ee 39', '中㐀'],
    ['nothing', '', ''],
  ])('%s', (_what, hex, expected) => {
    expect(decodeText(bytes(hex))).toBe(expected);
  });

  it.each([
    ['a half character of both', 'd6'],
    ['no character of either', 'ff ff ff'],
    ['UTF-16', 'ff fe 2d 4e 00 00'],
    ['a zero byte, as in a spreadsheet file', '50 4b 03 04 00 00'],
  ])('%s is no text', (_what, hex) => {
    expect(decodeText(bytes(hex))).toBeUndefined();
  });
});

describe('the encoding the package declares', () => {
  // e4 b8 ad e6 b8 9d is 中渝 in UTF-8, and good GB 18030 too: three characters of two bytes.
  it.each([
    ['utf-8', 'e4 b8 ad e6 b8 9d', '中渝'],
    ['UTF-8', 'd6 d0', '中'],
    ['gb18030', 'd6 d0 d3 e5', '中渝'],
    ['GBK', 'd6 d0', '中'],
    ['gb2312', 'd6 d0', '中'],
    ['latin1', 'e4 b8 ad', '中'],
  ])('%s: %s', (declared, hex, expected) => {
    expect(decodeText(bytes(hex), declared)).toBe(expected);
  });

  it('decides where both would do', () => {
    const both = bytes('e4 b8 ad e6 b8 9d');
    expect(decodeText(both)).toBe('中渝');
    expect(decodeText(both, 'gb18030')).not.toBe('中渝');
  });
});
