import type * as zh from '#words/areas.ts';
import { capital, lower, told } from '#words/en/letters.ts';
import { asOf } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

export type { AreaCount } from '#words/areas.ts';

/** For pictures, where two words have no room. */
const SHORT: Readonly<Record<string, string>> = {
  'Planning and policy': 'Planning',
  'Science and innovation': 'Innovation',
  'Ecology and environment': 'Ecology',
  'Name not published': 'Unnamed',
};

/** Words of areas × status. The number per area is a lower bound: six items have no published area. */
export const areasWords: Translated<typeof zh.areasWords> = {
  head: 'Area',
  plain: 'Items by area',
  total: 'Total',
  /** Items without an area, where some of them have a name. */
  withoutArea: 'No area named',
  short: (name) => SHORT[name] ?? name,
  line: (word, count) => `${word}: ${counted(count, 'item')}`,
  all: (count) => `${counted(count, 'item')} in all`,
  atLeast: (count) => `${counted(count, 'item')} named`,
  subtitle(areas, without, word) {
    const rest = without > 0 ? `; ${without} ${lower(SHORT[word] ?? word)} apart` : '';
    return `${counted(areas, 'area')} × status${rest}`;
  },
  publicSubtitle(without, word) {
    return `By the names published, number of items${without > 0 ? `; ${counted(without, 'item')} apart (${lower(word)})` : ''}`;
  },
  publicTitle: (items, areas) => `${counted(items, 'named item')} in ${counted(areas, 'area')}`,
  /**
   * The area with most late items; several where they tie.
   *
   * most  areas that share the highest number of late items; empty where none is late
   * late  “Late”, or its folded word
   */
  title(areas, most, late, isNarrowed) {
    const [first, second] = most;
    const before = isNarrowed ? 'Filtered: ' : '';
    if (first && second)
      return `${before}${counted(first.late, 'item')} ${told(late, first.late)} in each of ${most.length} areas`;
    if (first)
      return `${before}${first.name}, ${first.late} of ${counted(first.items, 'item')} ${told(late, first.late)}`;
    const [only, other] = areas;
    if (!only) return areasWords.plain;
    const none = other
      ? `no item of any area ${told(late, 1)}`
      : `${only.name}, none of ${counted(only.items, 'item')} ${told(late, 1)}`;
    return isNarrowed ? `${before}${none}` : capital(none);
  },
  /** A title that ends in “none late” must not hide those that were not heard of. */
  also: (title, count, word) => (count > 0 ? `${title}, ${count} ${lower(word)}` : title),
  sentence(month, title, without, word) {
    const rest = without > 0 ? `; another ${counted(without, 'item')} (${lower(word)}) not counted in any area` : '';
    return `${capital(asOf(month))}: ${title}${rest}.`;
  },
  publicSentence(title, without, word) {
    return `${title}${without > 0 ? `, another ${counted(without, 'item')} (${lower(word)})` : ''}; the numbers by area are the least published; no ledger imported, status not available.`;
  },
};
