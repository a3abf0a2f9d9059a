import { expect, it } from 'vitest';
import { rowRefs, rowsIn } from '#model/linePlace.ts';

const at = (file: string, row: number, sheet?: string) => ({
  place: { file, row, columns: {}, ...(sheet === undefined ? {} : { sheet }) },
});

it.each([
  [[at('甲.xlsx', 5)], false, '甲.xlsx#5', ['甲.xlsx#5']],
  [
    [at('甲、乙.xlsx', 5, '9月'), at('丙#1.csv', 12)],
    false,
    '甲、乙.xlsx[9月]#5、丙#1.csv#12',
    ['甲、乙.xlsx[9月]#5', '丙#1.csv#12'],
  ],
  [[at('甲.xlsx', 5), at('乙.xlsx', 9)], true, '甲.xlsx#5、乙.xlsx#9（矛盾已定）', ['甲.xlsx#5', '乙.xlsx#9']],
])('rows %#: written together, told apart again', (rows, isSettled, text, refs) => {
  expect([rowRefs(rows, isSettled), rowsIn(text)]).toEqual([text, refs]);
});

it('a row of the package stays as it is', () => {
  expect(rowsIn('reports.csv#17')).toEqual(['reports.csv#17']);
});
