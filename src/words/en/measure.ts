import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/measure.ts';

/** Names, units and column words of the measures on the map. */
export const MEASURE_WORDS: Translated<typeof zh.MEASURE_WORDS> = {
  progress: { name: 'Average progress', short: 'Progress', unit: '%', decimals: 1 },
  lead: { name: 'Average lead or lag', short: 'Lead/lag', unit: ' points', decimals: 1 },
  onschedule: { name: 'Share of items on schedule', short: 'On schedule', unit: '%', decimals: 0 },
  items: { name: 'Items concerned', short: 'Items', unit: ' items', decimals: 0 },
  late: { name: 'Late items', short: 'Late', unit: ' items', decimals: 0 },
  worst: { name: 'Status most in need of coordination', short: 'Worst status', unit: '', decimals: 0 },
  missing: { name: 'Items not reported', short: 'Not reported', unit: ' items', decimals: 0 },
  platforms: { name: 'Platforms joined', short: 'Platforms', unit: ' platforms', decimals: 0 },
  stat: { name: 'Public statistics', short: 'Statistic', unit: '', decimals: 2 },
};

export const SCOPE_WORDS: Translated<typeof zh.SCOPE_WORDS> = {
  listed: 'Regions named',
  all16: 'All 16 regions',
  provincial: 'Province level',
  outside: 'Outside the 16 regions',
  unassigned: 'No region named',
  undisclosed: 'Name not published',
};

export const REGION_SETS: Translated<typeof zh.REGION_SETS> = {
  渝: 'Eight western districts of Chongqing',
  川: 'Eight cities of Sichuan',
};
export const ELAPSED = 'Elapsed time';
export const PLANNED = 'Planned progress';
export const COLUMN_WORDS: Translated<typeof zh.COLUMN_WORDS> = {
  value: 'Value',
  n: 'Counted',
  of: 'Of',
  class: 'Class',
  rank: 'Rank',
};
