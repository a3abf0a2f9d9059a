import { capital, lower, sideName } from '#words/en/letters.ts';
import { asOf } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/ledger.ts';

export { LEDGER_HEADERS, LEDGER_SCOPES, type LedgerColumn, RHYTHM_WORDS } from '#words/ledgerHeads.ts';

/** How a number that no single report tells came about; kept beside it. */
export const BASIS_WORDS: Translated<typeof zh.BASIS_WORDS> = {
  'both-sides': () => 'mean of both sides',
  'one-side': () => 'one side only',
  regions: (n, of) => `mean of ${n} of ${counted(of, 'region')}`,
};

/** Words of the ledger page. */
export const ledgerWords: Translated<typeof zh.ledgerWords> = {
  plain: 'Ledger',
  /** Read back by the import. */
  unnamed: '未公布名称',
  separator: ', ',
  /** "Report of Chongqing". */
  sideReport: (side) => `Report of ${sideName(side)}`,
  /** "江津 (牵头)": the import reads the role back. */
  withRole: (name, role) => `${name} (${role})`,
  title: (items, months, rows) =>
    `${counted(items, 'item')}, ${counted(months, 'month')}, ${counted(rows, 'row')} in all`,
  silent: (count, word) => `; ${counted(count, 'monthly item report')} ${lower(word)}`,
  /** Regions that owe a report have no row; their number stands as in the reminder, which counts them with the items. */
  subtitle: (month, owedByRegions) =>
    `A row per item and month, with the reports of sides and regions${owedByRegions > 0 ? ` (${counted(owedByRegions, 'region report')} not reported, without a row)` : ''}; status and target as of each month. ${capital(asOf(month))}`,
  search: 'Search',
  searchHint: 'Name, unit, progress…',
  unitFilter: 'Unit',
  rows: 'Rows',
  allRows: 'Items, sides and regions',
  itemRows: 'Items only',
  shownColumns: (shown, all) => `Columns ${shown}/${all}`,
  allColumns: 'All',
  copy: 'Copy',
  export: 'Export',
  formats: { csv: 'CSV', xlsx: 'XLSX' },
  none: 'No rows match.',
  noneNow: ' Widen the filters or try another search.',
  sortBy: (header) => `Sort by ${header}`,
  copied: (rows) => `${counted(rows, 'row')} copied, ready to be pasted into a sheet.`,
  notCopied: (file) => `The browser does not allow copying; ${file} downloaded instead.`,
  saved: (file) => `${file} downloaded.`,
  failed: 'Export failed. Please reload this page and try again.',
  working: 'Exporting…',
  /** Contacts and evidence never leave the page. */
  kept: (headers) => `${headers.join(', ')}: shown on this page only, never copied or exported.`,
  demo: 'Demo data',
  file: (month, isDemo, extension) => `Cooperation ledger-${month}${isDemo ? '-demo data' : ''}.${extension}`,
  sheet: 'Ledger',
  /** Read back by the import. */
  aboutSheet: '说明',
  about: {
    title: 'Table',
    asof: 'As of',
    made: 'Exported on',
    rows: 'Rows',
    filters: 'Filters',
    sort: 'Order',
    source: 'Source',
    note: 'Note',
  },
  /** Title of the sheet: the name of the board and of the ledger. */
  aboutTitle: (board) => `${board}: ledger`,
  noFilter: 'Not filtered',
  filterLine: (name, value) => `${name}: ${value}`,
  officialOrder: 'Items as published, month by month',
  sortLine: (header, isFalling) => `By ${header}, ${isFalling ? 'falling' : 'rising'}`,
  demoNote: 'These are demo data made by the program. They show no real progress of any place.',
  statusNote:
    'Status is computed by the elapsed time of the month (by the plan where there is one) and its target; an empty cell was not filled in.',
  progressNote:
    'In rows of items, “进度%” (progress) holds the figures of joint reports only; progress computed from the reports of sides or regions is shown on the page only, lest a later import take it for a joint report.',
};
