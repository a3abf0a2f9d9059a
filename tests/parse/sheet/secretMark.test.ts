import { expect, it } from 'vitest';
import { secretMark } from '#parse/sheet/secretMark.ts';
import { gridOf } from '../../support/gridOf.ts';

it.each([
  '机密★',
  '绝密★',
  '秘密★',
  '秘 密 ★ 1年',
  '★机密',
  '机密★1年',
  '机\u3000密★长期',
  '机密☆',
  '表头（秘密★3年）',
  '机\u200b密★',
])('sees %s', (mark) =>
  expect(secretMark(gridOf(`a | b\n | ${mark}`))).toEqual({ file: 'a.xlsx', row: 2, cell: 'B2' }),
);

it.each(['保守国家秘密', '机密', '密码★', '★重点事项', '秘密工作★重点'])('lets %s pass', (text) =>
  expect(secretMark(gridOf(`a | ${text}`))).toBeUndefined(),
);

it('sees it in a comment, a hidden row, the names of sheet and file', () => {
  expect(secretMark(gridOf('a | b{!秘密★}'))).toMatchObject({ cell: 'B1' });
  expect(secretMark(gridOf('~ 秘密★'))).toMatchObject({ cell: 'A1' });
  expect(secretMark(gridOf('a', { sheet: '机密★1年' }))).toEqual({ file: 'a.xlsx', sheet: '机密★1年' });
  expect(secretMark(gridOf('a', { file: '绝密★.xlsx' }))).toEqual({ file: '绝密★.xlsx' });
});
