import { capital } from '#words/en/letters.ts';
import { asOf, MONTH_STATES } from '#words/en/month.ts';
import { perCent } from '#words/en/number.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/export.ts';

/** Plain names of the panels, as they stand in names of files. */
export const PANEL_NAMES: Translated<typeof zh.PANEL_NAMES> = {
  kpi: 'Items by status',
  areas: 'Items by area',
  ranking: 'Regions',
  map: 'Map of regions',
  items: 'Progress of items',
  changes: 'Changes of the month',
  matrix: 'Items by region',
  lists: 'Three lists',
  projects: 'Major projects',
  calendar: 'Joint conferences',
  shares: 'Shares recalculated',
  trend: 'Plan and actual',
  platforms: 'Cooperation platforms',
  mechanism: 'Cooperation mechanism',
  ledger: 'Ledger',
};

/** Plain names of the pictures on the page of one item or region. */
export const PART_NAMES: Translated<typeof zh.PART_NAMES> = {
  'item-bar': 'Progress and elapsed time',
  'item-milestones': 'Milestones',
  'item-trend': 'Progress by month',
  'item-tiles': 'Regions',
  'region-map': 'Where the region is',
  'region-ranking': 'Regions',
  'region-row': 'Progress of each item',
  'region-items': 'Progress of its items',
};

/** Words of pictures and tables that leave the board. */
export const exportWords: Translated<typeof zh.exportWords> = {
  /** As-of date in a picture; a month that is not signed says so. */
  asOf: (month, state) =>
    state === undefined || state === 'final'
      ? capital(asOf(month))
      : `${capital(asOf(month))} (${MONTH_STATES[state]})`,
  elapsed: (elapsed) => `Elapsed time ${perCent(elapsed)}`,
  filters: (lines) => (lines.length === 0 ? 'Not filtered' : `Filters: ${lines.join('; ')}`),
  title: (name) => `Export: ${name}`,
  /** Demo data say so in the name of the file too: it is passed on without the page around it. */
  file: (name, asof, hash, isDemo) => `${name}-${asof}-${hash}${isDemo ? '-demo data' : ''}`,
  /** A part of the page of one item or region, which the picture must name where its title does not. */
  part: (part, subject) => `${PART_NAMES[part]} (${subject})`,
  partTitle: (title, subject) => (title.includes(subject) ? title : `${subject}: ${title}`),
  pictureGroup: 'Picture',
  tableGroup: 'Table',
  documentGroup: 'For documents',
  theme: 'Background',
  themes: { light: 'Light', dark: 'Dark' },
  size: 'Size',
  sizes: { times: 'In pixels', paper: 'On paper' },
  width: 'Width',
  pixels: (width) => `${width} px`,
  times: 'Scale',
  timesOf: (times) => `${times}×`,
  cm: 'Width (cm)',
  dpi: 'Dots per inch',
  dots: (width, height) => `PNG: ${width} × ${height} dots`,
  tooLarge: 'Larger than the browser can draw. Choose a smaller scale or fewer dots.',
  formats: { png: 'PNG', svg: 'SVG', csv: 'CSV', xlsx: 'XLSX' },
  copyPicture: 'Copy picture',
  copyTable: 'Copy table',
  copyPack: 'Copy both',
  packHint: 'Always light. Pasted into Word, WPS or PowerPoint it is a table; “Paste special” offers the picture.',
  drawing: 'Drawing…',
  working: 'Exporting…',
  failed: 'Export failed. Please reload this page and try again.',
  saved: (file) => `${file} downloaded.`,
  copied: {
    picture: 'Picture copied.',
    table: 'Table copied.',
    pack: 'Picture and table copied, ready to paste into a text.',
  },
  notCopied: (files) => `The browser does not allow copying; ${files.join(', ')} downloaded instead.`,
  sheet: 'Data',
  boxSheet: 'Not by region',
  aboutSheet: 'About',
  about: { finding: 'Finding', measure: 'Measure', hash: 'Data fingerprint', keep: 'Keeping' },
  aboutTitle: (board, name) => `${board}: ${name}`,
  sourceLine: (parts) => parts.join(', '),
};
