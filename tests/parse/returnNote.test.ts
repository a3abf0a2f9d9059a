import { expect, it } from 'vitest';
import type { Issue, IssueCode, Place } from '#model/issue.ts';
import { returnNote } from '#parse/returnNote.ts';

const FILE = '江津.xlsx';
function issue(code: IssueCode, where: Partial<Place>, more: Partial<Issue> = {}): Issue {
  return { code, severity: 'error', where: { file: FILE, ...where }, ...more };
}

it.each<[string, Issue[], string[]]>([
  ['nothing', [], ['江津.xlsx：没有需要改正的内容。']],
  [
    'row, column, cell, what stands there and what to fill in',
    [issue('bad-number', { row: 14, column: '完成值', cell: 'H14' }, { value: '约 12' })],
    [
      '江津.xlsx：以下 1 处请改正后重新报送。',
      '1. 第 14 行“完成值”列（单元格 H14）：不是数字，填的是“约 12”。请填数字，不带百分号和千分位；没有就留空。',
    ],
  ],
  [
    'with a sheet, and what would fit',
    [
      issue(
        'status-differs',
        { sheet: '9月', row: 3, column: '状态' },
        { severity: 'warning', value: '正常推进', expected: '滞后' },
      ),
    ],
    [
      '江津.xlsx：以下 1 处请改正后重新报送。',
      '1. “9月”表第 3 行“状态”列：状态与计算不符，填的是“正常推进”。以计算的状态为准；确需改判，请填“改判状态”和“改判理由”（参考：滞后）。',
    ],
  ],
  [
    'the same in several rows is one line, in the order of rows',
    [
      issue('missing-month', { row: 20, column: '报告月份', cell: 'O20' }),
      ...[7, 5, 6, 9].map((row) =>
        issue('unknown-region', { row, column: '涉及地区', cell: `H${row}` }, { value: '江津县' }),
      ),
      issue('unknown-region', { row: 8, column: '涉及地区', cell: 'H8' }, { value: '双桥' }),
    ],
    [
      '江津.xlsx：以下 6 处请改正后重新报送。',
      '1. 第 5 至 7、9 行“涉及地区”列：区市认不出，填的是“江津县”。请填 16 个区市的名称、简称或六位代码；该行未计入。',
      '2. 第 8 行“涉及地区”列（单元格 H8）：区市认不出，填的是“双桥”。请填 16 个区市的名称、简称或六位代码；该行未计入。',
      '3. 第 20 行“报告月份”列（单元格 O20）：没有报告月份。请在该行、表名或标题中写明月份；该行未计入。',
    ],
  ],
  [
    'a fault of the file as a whole',
    [issue('encrypted', {})],
    [
      '江津.xlsx：以下 1 处请改正后重新报送。',
      '1. 文件已加密。请去掉密码，用 WPS 另存为 .xlsx 后再导入（文件未读取）。',
    ],
  ],
  [
    'notes and other files are not sent back',
    [
      issue('date-read', { row: 3 }, { severity: 'note' }),
      { ...issue('bad-date', { row: 3 }), where: { file: '永川.xlsx', row: 3 } },
    ],
    ['江津.xlsx：没有需要改正的内容。'],
  ],
])('%s', (_what, issues, expected) => {
  expect(returnNote(FILE, issues)).toEqual(expected);
});
