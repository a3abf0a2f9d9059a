import { capital, lower, told } from '#words/en/letters.ts';
import { ELAPSED, PLANNED } from '#words/en/measure.ts';
import { asOf, monthName, shortMonth } from '#words/en/month.ts';
import { figure, perCent, signed } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/items.ts';

/** Words of completion against elapsed time. */
export const itemsWords: Translated<typeof zh.itemsWords> = {
  head: 'Item (our translation)',
  plain: 'Progress of items',
  /** A number of the month's plan in a column of elapsed time. */
  byPlan: (value) => `${figure(value)} (plan)`,
  columns: { progress: 'Done %', elapsed: 'Elapsed time %', lead: 'Lead (points)', status: 'Status' },
  progress: 'Done %',
  lead: 'Lead',
  unnamed: 'Name not published',
  named: 'Named',
  textOnly: 'text only',
  awaited: 'not due yet',
  /** Beside a dumbbell, where “set by hand” has no room. */
  overridden: 'by hand',
  dash: '—',
  between: ' · ',
  mark: (word) => ` (${lower(word)})`,
  complete: (value) => `Progress ${perCent(value)}`,
  subtitle: (items) =>
    `Progress of ${counted(items, 'item')} against elapsed time (%); bar: lead or lag (points); most in need of coordination first`,
  brief: 'Lead or lag against elapsed time (points); most in need of coordination first',
  /** "…; not by region: province level 1, outside the 16 regions 2"; counts by scope. */
  placeless: (scopes) =>
    `Lead or lag against elapsed time (points); not by region: ${scopes.map(([name, count]) => `${lower(name)} ${count}`).join(', ')}`,
  publicSubtitle: 'Names of items as published; no ledger imported, progress not available',
  publicBrief: 'Names of items as published, progress not available',
  /** "from Dec"; with its year where that is another than the as-of month's. */
  from: (start, asof) => `from ${start.slice(0, 4) === asof.slice(0, 4) ? shortMonth(start) : monthName(start)}`,
  /**
   * late    late items; severe are among them
   * silent  “1 not reported”: said where none is late, so that the title does not hide them
   */
  title(items, late, severe, silent, subject) {
    if (items === 0) return itemsWords.plain;
    if (late === 0) return [headed(subject, 'no item late'), ...silent].join(', ');
    const head = countedOf(items, late, subject);
    if (severe === late) return `${head} severely late`;
    return `${head} late${severe > 0 ? `, ${severe} of them severely` : ''}`;
  },
  /** For a public audience: one word for all that are late. */
  foldedTitle(items, late, silent, subject, word) {
    if (items === 0) return itemsWords.plain;
    if (late === 0) return [headed(subject, `no item ${told(word, 1)}`), ...silent].join(', ');
    return `${countedOf(items, late, subject)} ${told(word, late)}`;
  },
  publicTitle(items, undisclosed) {
    if (items === 0) return itemsWords.plain;
    return undisclosed === 0
      ? `Names of all ${counted(items, 'item')} published`
      : `Names of ${items - undisclosed} of ${counted(items, 'item')} published`;
  },
  nothing: 'No items match the filters.',
  count: (count, word) => `${count} ${told(word, count)}`,
  /** worst: names of the items that share the largest gap; gap in points. */
  sentence(month, elapsed, title, worst, gap) {
    const head = `${capital(asOf(month))}, elapsed time ${perCent(elapsed)}: ${title}`;
    const [first, second] = worst;
    if (first === undefined) return `${head}.`;
    const gapText = `lag ${figure(gap)} points`;
    return second === undefined
      ? `${head}; furthest behind is “${first}”, ${gapText}.`
      : `${head}; the ${worst.length} furthest behind all ${gapText}.`;
  },
  publicSentence: (title) => `${title}; no ledger imported, progress not available.`,
  /** "Elapsed time 83.3%", or planned progress where a plan stands in its place. */
  basis: (elapsed, isPlan) => `${isPlan ? PLANNED : ELAPSED} ${perCent(elapsed)}`,
  /** Lead in points: positive ahead, negative behind; before the public only the signed number. */
  verdict(lead, isPublic) {
    if (isPublic) return `lead ${signed(lead)} points`;
    if (Math.abs(lead) < 0.05) return 'level with it';
    return `${lead > 0 ? 'lead' : 'lag'} ${figure(Math.abs(lead))} points`;
  },
  computed: (word) => `${word} by the rule`,
};

/** "7 items"; of a part of the items with what the part holds, as its rows stand below: "Filtered: 4 of 13 items". */
function countedOf(items: number, late: number, subject: string): string {
  if (subject === '') return counted(late, 'item');
  return headed(subject, items === late ? counted(late, 'item') : `${late} of ${counted(items, 'item')}`);
}

function headed(subject: string, text: string): string {
  return subject === '' ? capital(text) : `${subject}: ${text}`;
}
