import { counted } from '#words/en/plural.ts';
import { sharesWords } from '#words/en/shares.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/mechanism.ts';

/** Words of the announced mechanism: what the announcement says, in its own words. */
export const mechanismWords: Translated<typeof zh.mechanismWords> = {
  plain: 'Cooperation mechanism',
  head: 'Mechanism',
  columns: { quote: 'Original text', count: 'Number' },
  none: '—',
  between: ' · ',
  title: (entries: number, groups: number | undefined) =>
    groups === undefined
      ? `The announcement lists ${counted(entries, 'arrangement')}`
      : `The announcement lists ${counted(entries, 'arrangement')}, with ${counted(groups, 'joint special group')}`,
  subtitle: (isFiltered: boolean) =>
    `In the words of the announcement${isFiltered ? `; ${sharesWords.unfiltered}` : ''}`,
  sentence: (title: string, names: readonly string[]) => `${title}: ${names.join(', ')}.`,
  count: (count: string, unit: string) => (unit === '' ? count : `${count} ${unit}`),
  quote: (text: string) => `“${text}”`,
  /** Order in which a late item is taken up: the lowest level first. */
  levelsTitle: 'Levels of meetings',
  levelsSubtitle:
    'Late items are coordinated at the lowest level first, then go up level by level; what reaches the joint conference is decided by hand',
  levels: [
    'Joint special group',
    'Meeting of joint office directors',
    'Coordination meeting of vice-governors and vice-mayors',
    'Joint conference of Party and government leaders',
  ],
  listsTitle: 'Three lists, linked',
  listsSubtitle: 'Needs → agreed matters → results',
  listsCount: (count: number) => counted(count, 'entry', 'entries'),
  listsNone: 'No ledger imported',
  groupsTitle: (count: number, named: number) =>
    named === 0
      ? `${counted(count, 'joint special group')}, names not published`
      : `${counted(count, 'joint special group')}, ${named} with a name`,
  groupsSubtitle: 'Names come from the imported ledger; which items and areas a group is for is not published',
  unnamedGroup: 'Name not published',
  commitmentsTitle: 'What each side set out to do',
  commitmentsSubtitle: 'In announced order; linked items are from the ledger',
  closed: (side: string, count: number) => `${side}: ${counted(count, 'area')}`,
  open: (side: string, count: number) => `${side}: ${counted(count, 'item')} (examples, the original ends in “etc.”)`,
  linked: (count: number) => counted(count, 'linked item'),
  factsTitle: 'Other numbers of the announcement',
  factsSubtitle: 'Quoted from the announcement, whose definitions hold',
  fact: (value: string, unit: string) => `${value.replace(/多$/, '+')} ${unit}`.trim(),
  saidBy: (who: string, month: string) => (month === '' ? who : `${who}, ${month}`),
  sourcesTitle: 'Sources',
};
