import { ELAPSED } from '#words/measure.ts';
import { asOf, monthName } from '#words/month.ts';
import { perCent } from '#words/number.ts';

/** Words of the published progress of the joint major projects: what was published, no verdict of ours. */
export const projectsWords = {
  asof: '截至各点月份',
  name: '川渝共建重大项目',
  head: '公布时点',
  columns: { rate: '完成率（%）', elapsed: `${ELAPSED}（%）`, published_lead: '公布的超时序（个百分点）' },
  unfiltered: '不受地区筛选影响',
  derived: '推算',
  published: '公布',
  elapsed: ELAPSED,
  rateText: (rate: string, isDerived: boolean) => (isDerived ? `${rate}（推算）` : rate),
  month: (month: number) => `${month}月`,

  /** What was published, how often: `ahead` of `published` rates came with the word 超时序. No verdict of ours. */
  title(published: number, ahead: number): string {
    if (published === 0) return projectsWords.name;
    return `重大项目 ${published} 次公布完成率${aheadText(ahead)}`;
  },
  subtitle(years: readonly number[], without: readonly number[], isFiltered: boolean): string {
    const span = years.length > 1 ? `${years[0]}–${years.at(-1)}年` : years.map((year) => `${year}年`).join('');
    const parts = [`公布的年度计划完成率（%）对${ELAPSED}${span === '' ? '' : `，${span}`}`];
    if (without.length > 0) parts.push(`${without.join('、')} 年未公布完成率`);
    if (isFiltered) parts.push(projectsWords.unfiltered);
    return parts.join('；');
  },
  sentence(
    { published, ahead, derived }: { published: number; ahead: number; derived: number },
    latest: { month: string; rate: string } | undefined,
  ): string {
    if (!latest) return `${projectsWords.name}没有公布的完成率。`;
    const parts = [`${projectsWords.name} ${published} 次公布完成率${aheadText(ahead)}`];
    if (derived > 0) parts.push(`另有 ${derived} 次为推算`);
    return `${[...parts, `${asOf(latest.month)}公布 ${latest.rate}%`].join('；')}。`;
  },
  /** Lines of the tip. */
  rateLine: (rate: string, isDerived: boolean) => `完成率 ${rate}%${isDerived ? '（推算）' : ''}`,
  elapsedLine: (elapsed: number) => `${ELAPSED} ${perCent(elapsed)}`,
  leadLine: (lead: string) => `公布：超时序 ${lead} 个百分点`,
  noElapsed: '—',
  when: (month: string) => (month.length > 4 ? monthName(month) : `${month}年`),
  /** Tables of the page: what was published, word for word and figure by figure. */
  records: {
    title: '历次公布的数字',
    note: '照公布原文和数字列出，本系统不作评价；金额单位亿元',
    columns: {
      projects: '项目数',
      total: '总投资',
      plan: '年度计划投资',
      done: '完成投资',
      rate: '完成率（%）',
      elapsed: `${ELAPSED}（%）`,
      published_lead: '公布的超时序（个百分点）',
      note: '说明',
      source: '来源',
    },
    unpublished: '未公布',
  },
  fields: {
    title: '2023 年项目按领域',
    note: '计划数，不是完成数；金额单位亿元',
    columns: { field: '领域', projects: '项目数', plan: '年度计划投资', source: '来源' },
  },
} as const;

function aheadText(ahead: number): string {
  return ahead > 0 ? `，其中 ${ahead} 次公布超时序` : '';
}
