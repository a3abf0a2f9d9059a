/** "2023-11" → "2023年11月". */
export function monthName(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;
}

/** "2023-11" → "截至2023年11月底". */
export function asOf(month: string): string {
  return `截至${monthName(month)}底`;
}

/** "2023-11" → "11月". */
export function shortMonth(month: string): string {
  return `${Number(month.slice(5, 7))}月`;
}

/** States of a reporting month. */
export const MONTH_STATES = { collecting: '收集中', reviewing: '审核中', final: '已定稿' } as const;
