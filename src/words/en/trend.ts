import { lower } from '#words/en/letters.ts';
import { ELAPSED, PLANNED } from '#words/en/measure.ts';
import { monthName, shortMonth } from '#words/en/month.ts';
import { figure, perCent } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/trend.ts';

/** Actual − planned, in points; `before` a month earlier, undefined where that month has no number. */
type Leads = Parameters<typeof zh.trendWords.sentence>[2];

const PLAIN = 'Plan and actual';

/** Words of planned against actual progress by month. */
export const trendWords: Translated<typeof zh.trendWords> = {
  head: 'Month',
  /** What was due goes by the name of a plan only where any of the items has a plan. */
  due: (hasPlan: boolean) => (hasPlan ? 'Plan' : ELAPSED),
  columns: {
    planned: (hasPlan: boolean) => `${hasPlan ? 'Plan' : ELAPSED} (%)`,
    actual: 'Actual (%)',
    n: 'Items with a number',
    of: 'Of',
  },
  plain: PLAIN,
  actual: 'Actual',
  open: 'Actual (not signed off)',
  below: () => 'Behind',
  above: () => 'Ahead',
  month: monthName,
  shortMonth,
  /** Under a month on the axis. */
  counted: (n: number, of: number) => `${n} of ${of}`,
  countedShort: (n: number, of: number) => `${n}/${of}`,
  subtitle: (isOne: boolean, hasPlan: boolean) =>
    `${isOne ? 'Progress by month (%)' : 'Average progress by month (%), of items with a number that month'}; ${hasPlan ? 'plan: planned progress, or elapsed time where there is none' : 'against elapsed time, no monthly plan reported'}`,
  brief: (hasPlan: boolean) => `Average progress by month (%), against ${lower(hasPlan ? PLANNED : ELAPSED)}`,
  /**
   * subject  "18 items", "Industry, 4 items", or the one item in quotes
   * against  of `trendWords.against`
   */
  title(subject: string, isOne: boolean, actual: number | undefined, against: string): string {
    const said =
      actual === undefined
        ? 'no progress figure this month'
        : `${isOne ? 'progress' : 'average progress'} ${perCent(actual)}, ${against}`;
    return subject === '' ? said.charAt(0).toUpperCase() + said.slice(1) : `${subject}: ${said}`;
  },
  /** Difference to what was due: actual − planned, in points. */
  against(lead: number, hasPlan: boolean): string {
    const due = dueName(hasPlan);
    if (Math.abs(lead) < 0.05) return `level with ${due}`;
    return `${figure(Math.abs(lead))} points ${lead > 0 ? 'above' : 'below'} ${due}`;
  },
  subject: (name: string, count: number, isNarrowed: boolean) =>
    name === '' ? counted(count, isNarrowed ? 'filtered item' : 'item') : `${name}, ${counted(count, 'item')}`,
  one: (name: string) => `“${name}”`,
  sentence(month: string, title: string, { lead, before, hasPlan }: Leads): string {
    const head = headOf(month, title);
    if (before === undefined) return `${head}.`;
    const gain = lead - before;
    const gap = `the lead over ${dueName(hasPlan)}`;
    if (Math.abs(gain) < 0.05) return `${head}; ${gap} is as last month.`;
    return `${head}; ${gap} is ${figure(Math.abs(gain))} points ${gain > 0 ? 'up' : 'down'} on last month.`;
  },
  nothing: (month: string, title: string) => `${headOf(month, title)}.`,
  /** Lines of the tip. */
  plannedLine: (value: number, hasPlan: boolean) => `${hasPlan ? 'Plan' : ELAPSED} ${perCent(value)}`,
  actualLine: (value: number, isOne: boolean) => `${isOne ? 'Actual' : 'Actual average'} ${perCent(value)}`,
  countLine: (n: number, of: number) => `${n} of ${counted(of, 'item')} with a number`,
  notFinal: 'Month not signed off yet',
  /** Small plots of the page: what they are of, and what is to be known of them. */
  parts: {
    area: {
      word: 'Area',
      title: 'By area',
      note: 'All plots share one scale; areas hold different items, compare each with its own plan only.',
    },
    region: {
      word: 'Region',
      title: 'By region',
      note: 'All plots share one scale; overall progress of the items that concern the region, those for all regions included. Regions carry different items: not a ranking.',
    },
    item: {
      word: 'Item',
      title: 'By item',
      note: 'All plots share one scale; only items with a published name, each against its own plan.',
    },
  },
  partsLabel: 'Small plots',
  nothingShown: 'No items to count',
};

function dueName(hasPlan: boolean): string {
  return hasPlan ? 'plan' : lower(ELAPSED);
}

function headOf(month: string, title: string): string {
  return `As of the end of ${monthName(month)}, ${title === PLAIN ? lower(title) : title}`;
}
