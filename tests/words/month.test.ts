import { expect, it } from 'vitest';
import { REPORT_KINDS } from '#model/report.ts';
import { asOf, MONTH_STATES, monthName, shortMonth } from '#words/month.ts';

it.each([
  ['2023-11', '2023年11月', '截至2023年11月底', '11月'],
  ['2023-09', '2023年9月', '截至2023年9月底', '9月'],
  ['2024-01', '2024年1月', '截至2024年1月底', '1月'],
])('%s', (month, name, asof, short) => {
  expect([monthName(month), asOf(month), shortMonth(month)]).toEqual([name, asof, short]);
});

it('each state of a month has its word, none that of a report', () => {
  expect(MONTH_STATES).toEqual({ collecting: '收集中', reviewing: '审核中', final: '已定稿' });
  for (const word of Object.values(MONTH_STATES)) expect(REPORT_KINDS).not.toContain(word);
});
