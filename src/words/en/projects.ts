import { ELAPSED } from '#words/en/measure.ts';
import { asOf, monthName, shortMonth } from '#words/en/month.ts';
import { perCent } from '#words/en/number.ts';
import { counted, listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/projects.ts';

/** Words of the published progress of the joint major projects: what was published, no verdict of ours. */
export const projectsWords: Translated<typeof zh.projectsWords> = {
  asof: 'As of the month of each point',
  name: 'Joint major projects',
  head: 'Published for',
  columns: { rate: 'Completion (%)', elapsed: `${ELAPSED} (%)`, published_lead: 'Published lead (points)' },
  unfiltered: 'filters of regions do not apply',
  derived: 'Derived',
  published: 'Published',
  elapsed: ELAPSED,
  rateText: (rate, isDerived) => (isDerived ? `${rate} (derived)` : rate),
  month: (month) => shortMonth(`2023-${String(month).padStart(2, '0')}`),

  /** What was published, how often: `ahead` of `published` rates came with the word 超时序. No verdict of ours. */
  title(published, ahead) {
    if (published === 0) return projectsWords.name;
    return `Major projects: completion published ${counted(published, 'time')}${aheadText(ahead)}`;
  },
  subtitle(years, without, isFiltered) {
    const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years.map(String).join('');
    const parts = [`Published completion of the year's plan (%) against elapsed time${span === '' ? '' : `, ${span}`}`];
    if (without.length > 0) parts.push(`none published for ${listed(without.map(String))}`);
    if (isFiltered) parts.push(projectsWords.unfiltered);
    return parts.join('; ');
  },
  sentence({ published, ahead, derived }, latest) {
    if (!latest) return `${projectsWords.name}: no completion published.`;
    const parts = [`${projectsWords.name}: completion published ${counted(published, 'time')}${aheadText(ahead)}`];
    if (derived > 0) parts.push(`${counted(derived, 'more is', 'more are')} derived`);
    return `${[...parts, `${latest.rate}% published ${asOf(latest.month)}`].join('; ')}.`;
  },
  /** Lines of the tip. */
  rateLine: (rate, isDerived) => `Completion ${rate}%${isDerived ? ' (derived)' : ''}`,
  elapsedLine: (elapsed) => `${ELAPSED} ${perCent(elapsed)}`,
  leadLine: (lead) => `Published: ${lead} points ahead of schedule`,
  noElapsed: '—',
  when: (month) => (month.length > 4 ? monthName(month) : month),
  /** Tables of the page: what was published, word for word and figure by figure. */
  records: {
    title: 'Figures published over time',
    note: 'Words and figures as published, not judged here; amounts in 100 m yuan',
    columns: {
      projects: 'Projects',
      total: 'Total investment',
      plan: "Year's plan",
      done: 'Invested',
      rate: 'Completion (%)',
      elapsed: `${ELAPSED} (%)`,
      published_lead: 'Published lead (points)',
      note: 'Note',
      source: 'Source',
    },
    unpublished: 'not published',
  },
  fields: {
    title: 'Projects of 2023 by field',
    note: 'Planned, not done; amounts in 100 m yuan',
    columns: { field: 'Field', projects: 'Projects', plan: "Year's plan", source: 'Source' },
  },
};

function aheadText(ahead: number): string {
  return ahead > 0 ? `, ${ahead} of them ahead of schedule` : '';
}
