import { expect, it } from 'vitest';
import { appWords } from '#words/app.ts';
import { asOf, monthName, shortMonth } from '#words/month.ts';

it.each([
  ['2023-11', '2023年11月', '截至2023年11月底', '11月'],
  ['2024-02', '2024年2月', '截至2024年2月底', '2月'],
])('%s is %s, %s, %s', (month, name, until, short) => {
  expect([monthName(month), asOf(month), shortMonth(month)]).toEqual([name, until, short]);
});

it('the header says the same', () => expect(appWords.asOf + appWords.monthEnd('2023-11')).toBe(asOf('2023-11')));
