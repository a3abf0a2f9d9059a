import { WRITTEN_DAYS } from '../corpus/cases/dates.ts';
import { type Dice, pick, whole } from '../support/dice.ts';

/** Numbers as people and programs write them, and as nobody should. */
export const NUMBERS: readonly string[] = [
  ...['85', '85%', '８５％', '85.5', '0.85', '0', '1', '100', '121.08%', '1,234.5', '１，２３４', '-5', '+7', '0.57'],
  ...['1e3', '1e999', '-1e999', '1e-999', '1E5%', '9'.repeat(400), `0.${'0'.repeat(400)}1`, '00012', '.5', '5.'],
  ...['NaN', 'Infinity', '-Infinity', '0x1F', '1_000', '٣٤', '½', 'Ⅻ', '²', '一百', '12万元', '1.2亿元', '3亿', '40件'],
  ...[
    '约85%',
    '85%左右',
    '≥90',
    '80-90',
    '80~90%',
    '基本完成',
    '/',
    '—',
    '暂不公开',
    '未报送',
    '定性进展',
    '不涉及',
    '同上',
  ],
  ...[
    '99999999999999999999',
    '4503599627370497.5',
    '0.1',
    '0.30000000000000004',
    '-0',
    '1.5件',
    '７０',
    '8 5',
    '12%件',
  ],
];

/** Days and months likewise. */
export const DATES: readonly string[] = [
  ...[
    '2023-11',
    '2023-11-30',
    '2023-02-29',
    '2024-02-29',
    '2023-13',
    '2023-00',
    '2023-11-31',
    '0000-01-01',
    '9999-12-31',
  ],
  ...[...WRITTEN_DAYS, '11月', '1-11月'],
  ...[
    '45199',
    '45199.5',
    '99999',
    '-1',
    '1e5',
    '2958465',
    '二〇二三年九月',
    '十二月',
    '十三月',
    '2023年第四季度',
    '上半年',
  ],
  ...[
    '20231130',
    '202311',
    '2023-9-5 10:00',
    '9月31日',
    '2月30日',
    '2023年2月底',
    '不限',
    '2023—11',
    '２０２３－１１',
    '13月',
  ],
];

/** Texts that have broken programs before. */
export const TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\u3000',
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-cmd|calc',
    '@SUM(A1)',
    '<script>alert(1)</script>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    'a\0b',
    '\ud800',
    'x\udc00',
    '\u202eabc\u202c',
    '\u200f\u200b',
    '\ufeff',
    '𠮷野家',
  ],
  ...[
    '👨‍👩‍👧',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'true',
    '../../etc/passwd',
  ],
  ...[
    "'",
    '"',
    '""',
    '"a',
    'a"b',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '$&',
    '$1',
    '\\',
    '|',
    '%00',
    '%E4%A',
    'é',
    'e\u0301',
  ],
  ...[
    '机密★',
    '绝密★1年',
    '内部资料 注意保存',
    '同上',
    '〃',
    '填报人：张三 13800000000',
    '合计',
    '注：以上为合成',
    'ﷺ',
    '（（（',
    '））',
  ],
  ...[
    'javascript:alert(1)',
    'http://a b',
    'https://example.org/x',
    '重庆市',
    '四川省',
    '500116',
    '500111',
    '双桥区',
    '江律区',
  ],
];

/** What a cell may be full of. */
const LONG = [
  '长',
  'a',
  '9',
  '(',
  '（',
  '）',
  '\u0301',
  ' ',
  '、',
  '1、',
  '江津、',
  '-',
  '1.',
  '11月',
  '"',
  '同上',
  '亿元',
  '<td>',
];

/** A text nobody would expect. */
export function nasty(dice: Dice): string {
  const way = dice();
  if (way < 0.02) return pick(dice, LONG).repeat(1 + whole(dice, 10_000));
  if (way < 0.12) return pick(dice, TEXTS) + pick(dice, TEXTS);
  return pick(dice, pick(dice, [NUMBERS, DATES, TEXTS, TEXTS]));
}

/** Any characters at all. */
export function noise(dice: Dice, most: number): string {
  const one = () =>
    String.fromCharCode(
      pick(dice, [whole(dice, 128), whole(dice, 128), whole(dice, 0x10000), 0x4e00 + whole(dice, 2000)]),
    );
  return Array.from({ length: whole(dice, most) }, one).join('');
}
