import { itemsWords } from '#words/en/items.ts';
import { capital, lower, sideName } from '#words/en/letters.ts';
import { ELAPSED, PLANNED } from '#words/en/measure.ts';
import { milestoneWords } from '#words/en/milestones.ts';
import { asOf, monthName, shortMonth } from '#words/en/month.ts';
import { figure, perCent, signed } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import { MISSING_WORDS } from '#words/en/status.ts';
import type { Translated } from '#words/en/translated.ts';
import { valueWord } from '#words/en/value.ts';
import type * as zh from '#words/item.ts';

/** Words of the item page and of the list of items. */
export const itemWords: Translated<typeof zh.itemWords> = {
  list: 'Items',
  listHead: {
    item: 'Item (our translation)',
    status: 'Status',
    progress: 'Progress',
    elapsed: 'Elapsed time',
    lead: 'Lead',
    scope: 'Scope',
    units: 'Lead units',
  },
  listTitle: (count: number, isNarrowed: boolean) => counted(count, isNarrowed ? 'filtered item' : 'item'),
  listSubtitle: (month: string) =>
    `${capital(asOf(month))}; progress and elapsed time (%), lead in points, negative when behind; click an item for its page, a status for its basis`,
  count: (count: number) => counted(count, 'item'),
  noArea: 'Area not published',
  before: 'Previous',
  after: 'Next',
  place: (at: number, of: number) => `Item ${at} of ${of}`,
  walk: 'Move between items with ← →',
  scope: 'Scope',
  unnamedTitle: 'Item whose name is not published',
  /** unnamed: of the items of the period. */
  undisclosed: (unnamed: number, of: number) => [
    `One of the ${unnamed} of ${of} items whose names are not published`,
    'The announcement lists the items by “including”; of those not listed, neither name nor area was published.',
    'There is therefore no target, unit, region or progress to show; it counts in the total, but not as not reported.',
    'This page fills itself once the ledger holds its name and reports.',
  ],
  toNamed: (count: number) => `See the ${counted(count, 'item')} with a published name`,
  noLedger: 'The announcement gives only name and area, no units, target or progress.',
  nothing: 'No items match the filters.',
  notFound: 'There is no such item in this period.',
  back: 'Back to the items',
  units: 'Units',
  /** Role of the ledger that the list shows. */
  leading: '牵头',
  lead: (side: string) => `Led by ${sideName(side)}`,
  role: (side: string | undefined, role: string) =>
    side ? `${sideName(side)}, ${valueWord(role)}` : capital(valueWord(role)),
  group: 'Special group',
  groupName: (no: number, name: string | undefined) => (name ? `Group ${no}: ${name}` : `Group ${no}`),
  groupLeads: (units: readonly string[]) => ` (${units.join(', ')})`,
  platforms: 'Platforms',
  rhythm: 'Reports',
  rhythms: { quarter: 'Every quarter', 'half-year': 'Every half-year', once: 'Once' },
  closed: 'Closed',
  regions: 'Concerns',
  notByRegion: (scope: string) => `${scope}, not by region`,
  listed: (count: number) => `${counted(count, 'region')} named`,
  regionCount: (all: number, cq: number, sc: number) => `${counted(all, 'region')}: Chongqing ${cq} · Sichuan ${sc}`,
  span: 'Span',
  spanText: (start: string, due: string) => `${monthName(start)} to ${monthName(due)}`,
  continues: 'Continues',
  continuedBy: 'Continued by',
  none: 'Not filled in',

  /** The sentence under the title, in runs that do not break. */
  sentence(facts: Parameters<typeof zh.itemWords.sentence>[0]): string[] {
    const { progress, lead } = facts;
    const head = progress === undefined ? lower(facts.missing) : `progress ${perCent(progress)}`;
    const parts = [`${capital(asOf(facts.month))}: ${head}`, `${basis(facts.isPlan)} ${perCent(facts.elapsed)}`];
    if (lead !== undefined && !facts.isOver) parts.push(verdict(lead, facts.isPublic));
    const more = [
      ...(facts.overdue > 0 ? [`${counted(facts.overdue, 'milestone')} overdue`] : []),
      ...(facts.lateSince && !facts.isPublic ? [`late ever since ${shortMonth(facts.lateSince)}`] : []),
    ];
    return marked(parts, more);
  },

  overridden: (computed: string, reason: string) =>
    `By rule: ${lower(computed)}; reason for setting by hand: ${reason}`,

  bar: {
    title: (done: string, should: string, isPlan: boolean) => `${done} done, ${should} expected by ${basis(isPlan)}`,
    doneTitle: (done: string) => `${done} done`,
    plainTitle: (progress: number, elapsed: number, isPlan: boolean) =>
      `Progress ${perCent(progress)}, ${basis(isPlan)} ${perCent(elapsed)}`,
    missingTitle: (word: string, month: string) => `${monthName(month)}: ${lower(word)}`,
    amount: (value: number, unit: string) => `${figure(value, Number.isInteger(round1(value)) ? 0 : 1)} ${unit}`.trim(),
    measure: (isPlan: boolean) => `Progress against ${basis(isPlan)} (%)`,
    rule: (interval: string, word: string) => `rule: ${interval} is ${lower(word)}`,
    sides: (texts: readonly string[], isMean: boolean) => `${texts.join(', ')}${isMean ? ', mean of both sides' : ''}`,
    side: (side: string, value: number) => `${sideName(side)} reported ${perCent(value)}`,
    /** Left of a narrow bar. */
    sideName: (side: string) => (side === '渝' ? 'CQ' : side === '川' ? 'SC' : side),
    ofRegions: (n: number, of: number) => `mean of region reports, ${n} of ${of} with a number`,
    elapsed: (value: number, isPlan: boolean) => `${isPlan ? PLANNED : ELAPSED} ${perCent(value)}`,
    behind: (gap: number) => `${figure(gap)} behind`,
    before: (gap: number) => `${figure(gap)} ahead`,
    sentence: (title: string, lead: string | undefined) => (lead ? `${title}, ${lead}.` : `${title}.`),
  },
  verdict,

  target: {
    title: (versions: number, current: number, month: string) =>
      versions === 0
        ? 'No target recorded'
        : versions === 1
          ? 'Target never changed'
          : `Target changed ${counted(versions - 1, 'time')}; version ${current} in ${shortMonth(month)}`,
    subtitle:
      'Versions of the target and status by month; each month is judged by the version, plan and report in force',
    version: (version: number) => `Version ${version}`,
    noDay: 'Undated',
    noText: 'No text',
    amount: (value: number, unit: string) => `${figure(value, Number.isInteger(value) ? 0 : 1)} ${unit}`.trim(),
    head: {
      month: 'Month',
      status: 'Status',
      progress: 'Progress %',
      elapsed: 'Expected %',
      version: 'Target version',
    },
    byPlan: itemsWords.byPlan,
    count: (count: number) => counted(count, 'version'),
  },

  milestones: milestoneWords,

  trend: {
    title(gap: number | undefined, before: number | undefined, isPublic: boolean): string {
      if (gap === undefined) return 'Plan and actual';
      if (isPublic) return capital(verdict(-gap, true));
      const now = Math.abs(gap) < 0.05 ? 'Level with what was expected' : verdict(-gap, false);
      if (before === undefined || Math.abs(gap - before) < 0.05) return now;
      return `${now}, ${figure(Math.abs(gap - before))} points ${gap > before ? 'worse' : 'better'} than last month`;
    },
    subtitle: (hasPlan: boolean) =>
      hasPlan
        ? 'Actual against planned progress (%), by month'
        : 'Actual against elapsed time (%), by month; no monthly plan reported',
    actual: (value: number) => `Actual ${figure(value)}`,
    planned: (value: number, isPlan: boolean) => `${isPlan ? PLANNED : ELAPSED} ${figure(value)}`,
    version: (version: number) => `Version ${version}`,
    month: shortMonth,
    tip: (month: string, actual: string, planned: string) => [
      monthName(month),
      `Actual ${lower(actual)}`,
      `Expected ${planned}`,
    ],
    none: 'no number',
    sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
    part: (month: string, actual: string, planned: string) =>
      `${shortMonth(month)} actual ${lower(actual)}, expected ${planned}`,
  },

  tiles: {
    title: (numbers: number, missing: readonly string[]) =>
      [`${counted(numbers, 'region')} with a number`, ...missing].join(', '),
    missing: (count: number, word: string) =>
      word === MISSING_WORDS.outdated ? `${counted(count, 'report')} out of date` : `${count} ${word}`,
    allInherited: 'All regions take the number of the item',
    subtitle:
      'A tile per region: number, status and role; left edge: Chongqing or Sichuan; ground by class of progress',
    inherited: 'as the item',
    sentence: (title: string, parts: readonly string[]) => `${title}: ${parts.join(', ')}.`,
    part: (name: string, text: string) => `${name} ${text}`,
  },

  reports: {
    title: (count: number, months: number) =>
      months === 0
        ? 'No reports yet'
        : count === 0
          ? `Region reports of ${counted(months, 'month')}`
          : `${counted(count, 'report')} in ${counted(months, 'month')}`,
    subtitle: 'Latest first; late reports, corrections and old versions stay, old versions do not count',
    head: {
      month: 'Month',
      figure: 'Progress',
      text: 'What was done',
      difficulty: 'Difficulties',
      need: 'To coordinate',
      next: 'Next steps',
      submitted: 'Submitted',
    },
    who: (side: string | undefined, region: string | undefined) => region ?? (side ? sideName(side) : 'Joint'),
    revision: (no: number) => `Revision ${no}`,
    /** Kinds of the ledger that are told apart. */
    regular: '正常',
    sentBack: '退回',
    overtaken: 'old version, not counted',
    returned: 'returned, not counted',
    regions: (count: number) => counted(count, 'region report'),
    onlyRegions: 'Only region reports this month',
    noneIn: (word: string) => `No report (${lower(word)})`,
    done: (value: number, unit: string) => `${figure(value, Number.isInteger(value) ? 0 : 1)} ${unit}`.trim(),
    noNumber: 'no number',
    late: (day: string, due: string) => `${day} (due ${due})`,
  },

  tables: {
    value: 'Value (%)',
    progress: 'Progress',
    elapsed: (isPlan: boolean) => (isPlan ? PLANNED : ELAPSED),
    lead: 'Lead (points)',
    ofSide: (side: string) => `${sideName(side)} reported`,
    milestone: 'Milestone',
    due: 'Due',
    done: 'Done on',
    verdict: 'State',
    month: 'Month',
    planned: 'Expected (%)',
    actual: 'Actual (%)',
    region: 'Region',
    role: 'Role',
    none: '—',
  },
};

function verdict(lead: number, isPublic: boolean): string {
  if (isPublic) return `lead ${signed(lead)} points`;
  if (Math.abs(lead) < 0.05) return 'level with it';
  return `${figure(Math.abs(lead))} points ${lead > 0 ? 'ahead' : 'behind'}`;
}

/** Runs that end in their own mark, so that a line breaks only after one. */
function marked(parts: readonly string[], more: readonly string[]): string[] {
  const all = [...parts, ...more];
  return all.map((text, index) => {
    if (index === all.length - 1) return `${text}.`;
    return `${text}${index === parts.length - 1 ? '; ' : ', '}`;
  });
}

function basis(isPlan: boolean): string {
  return lower(isPlan ? PLANNED : ELAPSED);
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
