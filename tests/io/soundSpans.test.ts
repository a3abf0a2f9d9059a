import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';
import { soundSpans } from '#io/soundSpans.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['<td colspan="2" rowspan=3>', '<td colspan="2" rowspan=3>'],
  ['<td colspan="0">', '<td colspan="1">'],
  ["<td ROWSPAN = '-15'>", "<td ROWSPAN = '1  '>"],
  ['<td rowspan=1e3>', '<td rowspan=1  >'],
  ['<td colspan="1000000000">', '<td colspan="1         ">'],
  ['<td colspan="约">', '<td colspan="1  ">'],
  ['<td colspan="">', '<td colspan="">'],
  ['<td>rowspan</td>', '<td>rowspan</td>'],
])('%s', (text, sound) => {
  expect(new TextDecoder().decode(soundSpans(utf8(text)))).toBe(sound);
});

it('leaves the bytes it was given as they are', () => {
  const bytes = utf8('<td colspan="0">');
  soundSpans(bytes);
  expect(bytes).toEqual(utf8('<td colspan="0">'));
});

it('a page of HTML whose cell spans no column comes to an end', async () => {
  const page = `<html><table><tr><td rowspan="2" colspan="0">事项编号</td><td>进度%</td></tr>
    <tr><td>2023H2-02</td><td>85</td></tr></table></html>`;
  const { grids, issues } = await openFiles([{ name: '台账.xls', bytes: utf8(page) }]);
  expect(issues).toEqual([]);
  expect(grids[0]?.rows[0]?.cells.map((cell) => cell?.text)).toEqual(['事项编号', '进度%']);
});
