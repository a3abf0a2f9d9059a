import { counted } from '#words/en/plural.ts';
import { sharesWords } from '#words/en/shares.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/platforms.ts';

/** Words of the platforms of adjoining areas. That a region is in none of them is said, but in no title. */
export const platformsWords: Translated<typeof zh.platformsWords> = {
  plain: 'Cooperation platforms of adjoining areas',
  head: 'Platform',
  whole: 'Whole',
  part: 'Part',
  marks: { whole: 'Whole region', part: 'Some counties' },
  outside: 'Outside the 16 regions',
  noOutside: 'None',
  between: ', ',
  partOf: (name, part) => `${name} (${part})`,
  title: (platforms, covered, of) =>
    `${counted(platforms, 'cooperation platform of adjoining areas covers', 'cooperation platforms of adjoining areas cover')} ${covered} of ${counted(of, 'region')}`,
  /** without: regions that are in no platform. */
  subtitle: (isFiltered, without) =>
    ['Platforms × regions', ...platformsWords.inNone(without), ...(isFiltered ? [sharesWords.unfiltered] : [])].join(
      '; ',
    ),
  sentence: (title, whole, part, without) =>
    `${[title, `${counted(whole, 'whole region')}, ${part} with some counties`, ...platformsWords.inNone(without)].join('; ')}.`,
  inNone: (names) => (names.length === 0 ? [] : [`in no platform by public information: ${names.join(', ')}`]),
  /** Lines of the tips. */
  members: (names) => `Members: ${names.join(', ')}`,
  outsideOf: (names) => `Outside the 16 regions: ${names}`,
  wholeOf: (region) => `${region}: whole`,
  partIs: (region, part) => `${region}: part (${part})`,
  notIn: (region) => `${region}: not in it`,
  approved: (day) => `Approved ${day}`,
  /** Words of the page. */
  choose: 'Choose a platform',
  mapTitle: (name) => `Members of ${name}`,
  mapSubtitle: 'Solid: whole region; hatched: some counties; without colour: not in this platform',
  mapSentence: (name, members) => `Schematic map of the members of ${name}: ${members.join(', ')}.`,
  facts: {
    approved: 'Approved on',
    whole: 'Whole regions',
    part: 'Some counties',
    outside: 'Outside the 16 regions',
    note: 'Note',
    items: 'Items',
  },
  unknownDay: 'not available',
  none: 'none',
  sources: 'Sources',
  sourcesSubtitle:
    'General plans of the platforms and news; grade B is put together from public information (unchecked)',
};
