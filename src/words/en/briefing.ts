import type * as zh from '#words/briefing.ts';
import { capital, lower, sideName } from '#words/en/letters.ts';
import { REGION_SETS } from '#words/en/measure.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { perCent } from '#words/en/number.ts';
import { counted, listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** Every word of the paragraphs of a briefing. Sections and headings are numbered I., (1), 1. */
export const briefingWords: Translated<typeof zh.briefingWords> = {
  title: 'Progress of the cooperation items in the Chengdu–Chongqing midland',
  sections: { overall: 'Overall', areas: 'Progress by area', problems: 'Problems', next: 'Next steps' },
  section: (index, word) => `${ROMAN[index - 1] ?? index}. ${word}`,
  heading: (index, word) => `(${index}) ${word}`,
  line: (index, text) => `${index}. ${text}`,

  /** Below the title; state: of a month that is not final. */
  dated: (month, state) => `(${asOf(month)}${state === undefined ? '' : `, ${state}`})`,
  filtered: (filters) => `Filters: ${filters.join('; ')}`,

  /** The sentence of the board's head, with its date and elapsed time before it. */
  overall: (month, elapsed, sentence) =>
    `${capital(asOf(month))}, the elapsed time is ${perCent(elapsed)}. ${capital(sentence)}`,
  withheld: (count) => ` Another ${counted(count, 'item')} withheld.`,
  sides(sides) {
    const told = sides.map(({ side, listed: own, whole }) => {
      const count = counted(own + whole, 'item');
      return `${count} ${own + whole === 1 ? 'concerns' : 'concern'} the ${lower(REGION_SETS[side])} (${own} by name, ${whole} of all 16 regions)`;
    });
    return `${told.join(', ')}; an item may concern both sides, so the counts do not add up.`;
  },

  /** groups: “1 done: “A” (done 100.0%)”, every item in one of them. */
  area: (items, groups) => `Of ${counted(items, 'item')}: ${groups.join('; ')}.`,
  group: (word, count, items) => `${count} ${lower(word)}: ${items.join(', ')}`,
  item: (name, facts) => `“${name}”${facts.length > 0 ? ` (${facts.map(lower).join(', ')})` : ''}`,
  named: (names) => `${counted(names.length, 'item')} named: ${names.map((name) => `“${name}”`).join(', ')}.`,
  unnamed: (count) =>
    `${counted(count, 'item')}, which the announcement lists with “including”; neither names nor areas are published.`,
  /** sides: “Chongqing 73.3%”, “Sichuan 66.7%”. */
  meanOf: (sides) => `mean of ${listed(sides)}`,
  ofSide: (side, value) => `${sideName(side)} ${value}`,
  onlySide: (side) => `${sideName(side)} only`,
  override: (word, computed) => `${word}, ${lower(computed)}`,

  problems: {
    late: (late) => `${late} and overdue items`,
    reporting: 'Reporting',
    lists: 'Three lists',
  },
  noneLate: (late) => `No item is ${lower(late)} or overdue.`,
  /** “A”: severely late, overdue, done 66.7%, …. */
  late: (name, facts) => `“${name}”: ${facts.map(lower).join(', ')}.`,
  difficulty: (texts) => ` Problems: ${joined(texts)}`,
  need: (texts) => ` To be coordinated: ${joined(texts)}`,
  bySide: (side, text) => `${sideName(side)}: ${text}`,
  byRegion: (region, text) => `${region}: ${text}`,
  /** The reports of the month itself: both sides in the same words. */
  owing(month, sides) {
    const told = sides.map(({ side, names }) => {
      const who = side === undefined ? 'others' : sideName(side);
      return names.length === 0 ? `${who}, none` : `${who}, ${names.length} (${names.join(', ')})`;
    });
    return ` Of these, not reported for ${monthName(month)}: ${told.join('; ')}.`;
  },

  next: { late: (late) => `${late} and overdue items`, work: 'Work ahead' },
  brought: (count, late) =>
    `The ${counted(count, `${lower(late)} or overdue item`)} ${count === 1 ? 'goes' : 'go'} to the joint task groups first; what needs coordination at a higher level is agreed by both sides.`,
  /** “A”: lead units X, Y. Next: …. */
  led: (name, units) =>
    `“${name}”: ${units.length > 0 ? `lead ${units.length === 1 ? 'unit' : 'units'} ${units.join(', ')}` : 'no lead unit named'}.`,
  plan: (texts) => ` Next: ${joined(texts)}`,
  remind: 'Units and regions that have not reported report as the reminder asks.',
  /** open: items with a name that are not done. */
  month: (month, elapsed, open) =>
    `By the end of ${monthName(month)} the elapsed time is ${perCent(elapsed)}; ${open > 0 ? `${counted(open, 'open item')} ${open === 1 ? 'goes' : 'go'} on, each to its own due date.` : 'all items with a published name are done.'}`,
  lastMonth: (open) =>
    open > 0
      ? `This is the last month of the period; both sides are asked to decide whether ${counted(open, 'open item')} ${open === 1 ? 'goes' : 'go'} over to the next.`
      : 'This is the last month of the period; all items with a published name are done.',
  meeting: (text) => `Next joint conference of Party and government leaders: ${text}.`,
  sideBox: 'Items not by region',
  noLedger: 'Progress is reported once the monthly ledger is imported.',
};

/** Texts of reports in one sentence each: a full stop of their own is not doubled. */
function joined(texts: readonly string[]): string {
  return `${texts.map((text) => text.replace(/[。；.;\s]+$/u, '')).join('; ')}.`;
}

/** Units of the tables of panels, at the right above them; none where the columns have no unit or each its own. */
export const PANEL_UNITS: Translated<typeof zh.PANEL_UNITS> = {
  kpi: 'items',
  areas: 'items',
  items: '%, points',
  changes: '%',
  matrix: '%',
  trend: '%, items',
  lists: 'days',
  projects: '%, points',
  shares: '%, number',
};

/** Words of the page on which a briefing is made. */
export const briefingPageWords: Translated<typeof zh.briefingPageWords> = {
  head: 'Briefing',
  styles: { text: 'Briefing', tables: 'Tables' },
  style: 'Layout',
  panels: 'Panels to attach',
  all: 'All',
  none: 'None',
  cannot: 'no data',
  paragraphs: 'Text (can be edited, kept until you leave this page)',
  title: 'Title',
  unit: 'Signed by',
  unitHint: 'e.g. Joint office',
  date: 'Date',
  reset: 'Restore the text',
  resetOne: 'Restore',
  edited: 'edited',
  outdated: 'the data have changed since',
  preview: 'Layout preview',
  export: 'Export',
  docx: 'DOCX',
  html: 'HTML',
  print: 'Print',
  drawing: 'Drawing…',
  working: 'Exporting…',
  saved: (file) => `${file} downloaded.`,
  failed: 'Export failed. Please reload this page and try again.',
  saveDocx: 'Save as DOCX',
  emptied: 'Paragraphs left empty are not printed.',
  file: (name, month, isDemo, extension) => `${name}-${month}${isDemo ? '-demo data' : ''}.${extension}`,
  fileNames: { text: 'Cooperation briefing', tables: 'Cooperation tables' },
};
