import { lower } from '#words/en/letters.ts';
import { MEASURE_WORDS, SCOPE_WORDS } from '#words/en/measure.ts';
import { asOf } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/map.ts';

/** Words of the map. Titles name no place. */
export const mapWords: Translated<typeof zh.mapWords> = {
  name: 'Map of regions',
  head: 'Region',
  places: (count) => `${count}`,
  notByRegion: (count) => `${count} more not by region`,
  inset: (factor) => `Eight western districts (×${factor})`,
  box: { head: 'Items not named by region', n: 'Items' },
  scope: (scope) => SCOPE_WORDS[scope],
  sides: { 渝: 'Chongqing', 川: 'Sichuan' },
  /** What the means are of: `known` of the `listed` items have a number in any region. */
  weights: ({ listed, known, isWeighted }) =>
    `${known < listed ? `${known} with a number of ` : ''}${counted(listed, 'item')} named, ${isWeighted ? 'weighted' : 'equal weights'}`,
  title(measure, known, good, isPublic, indicator, year) {
    if (known === 0) return measure === 'stat' ? `${indicator ?? 'Public statistics'}: not available` : mapWords.name;
    const regions = counted(good, 'region');
    switch (measure) {
      // “0 regions” is no finding.
      case 'progress':
        if (good === 0) return mapWords.name;
        return `Average progress at or above elapsed time in ${regions}`;
      case 'lead':
        if (good === 0) return mapWords.name;
        return `Items on average not behind elapsed time in ${regions}`;
      case 'late':
        if (isPublic)
          return good === 0 ? 'Items of all regions on schedule' : `Items that need to speed up in ${regions}`;
        return good === 0 ? 'No late items in any region' : `Late items in ${regions}`;
      case 'missing':
        return good === 0 ? 'Items of all regions reported' : `Items not reported in ${regions}`;
      case 'onschedule':
        if (good === 0) return mapWords.name;
        return `At least half of items on schedule in ${regions}`;
      case 'items':
        return 'Items concerned by region';
      case 'platforms':
        return `${regions} in cooperation platforms of adjoining areas`;
      case 'worst':
        return 'Status most in need of coordination by region';
      case 'stat':
        return `${indicator ?? MEASURE_WORDS.stat.name}${year === undefined ? '' : ` (${year})`}`;
    }
  },
  subtitle(measure, means, indicator, unit) {
    if (measure === 'stat')
      return `${indicator ?? ''} (${unit ?? ''}), public statistics; gaps are said to be not available`;
    const { name, unit: own } = MEASURE_WORDS[measure];
    const head = `${name} by region${own === '' ? '' : ` (${own.trim()})`}`;
    return measure === 'progress' || measure === 'lead'
      ? `${head}, ${mapWords.weights(means)}; one class bound is the elapsed time`
      : head;
  },
  sentence(measure, month, title, shown, missing) {
    const when = measure === 'stat' ? '' : `, ${asOf(month)}`;
    const rest = missing === 0 ? '' : `; ${counted(missing, 'region')} without a value`;
    const { name } = MEASURE_WORDS[measure];
    return `${title}${when}${rest}. Schematic map of ${counted(shown, 'region')} coloured by ${lower(name)}; values in the table.`;
  },
  titleBlock(block) {
    const place = block.coordinates ? `, ${block.coordinates}` : '';
    const year = block.year ? `, ${block.year}` : '';
    return {
      origin: block.source ? `Outlines: ${block.source_en ?? block.source}${place}${year}` : '',
      text: block.text_en ?? block.text,
      review: `Review no.: ${block.review_number ?? 'to be filled in'}`,
    };
  },
  schematic: 'Schematic map, outlines without legal force',
  tilesNote: 'Tiles of equal area: rough position, no outlines',
  noOutlines: 'No usable outlines file: tiles of equal area instead',
};
