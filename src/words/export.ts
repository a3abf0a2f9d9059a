import { asOf, MONTH_STATES } from '#words/month.ts';
import { perCent } from '#words/number.ts';

/** Words of pictures and tables that leave the board. */
export const exportWords = {
  /** As-of date in a picture; a month that is not signed says so. */
  asOf: (month: string, state: keyof typeof MONTH_STATES | undefined) =>
    state === undefined || state === 'final' ? asOf(month) : `${asOf(month)}（${MONTH_STATES[state]}）`,
  elapsed: (elapsed: number) => `时间进度 ${perCent(elapsed)}`,
  filters: (lines: readonly string[]) => (lines.length === 0 ? '未筛选' : `筛选：${lines.join('；')}`),
} as const;
