import { SEVERITY_WORDS } from '#words/en/issue.ts';
import { lower } from '#words/en/letters.ts';
import { monthName } from '#words/en/month.ts';
import { counted, listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/import.ts';

const STEP_WORDS = { open: 'opening files', read: 'reading tables', merge: 'merging', check: 'checking' };
const STEPS = Object.keys(STEP_WORDS);

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Words of bringing in one's own ledger. */
export const importWords: Translated<typeof zh.importWords> = {
  tableName: (number) => `Table ${number}`,
  ledgerName: (day) => `Ledger ${day}`,
  appliedEvent: (files, reports) => `Imported ${counted(files, 'file')}, ${counted(reports, 'report')}`,
  settledEvent: (item, month, value) => `${item}${month ? `, ${monthName(month)}` : ''}: “${value}” applied`,

  title: {
    idle: 'Import your own ledger',
    reading: 'Reading',
    checked: 'Check before the import',
    applied: 'Imported',
    undone: 'Import undone',
    failed: 'Import not finished',
  },
  subtitle:
    'Drop, choose or paste; files are handled in this browser only and not uploaded. Nothing changes until you press Apply after the check',
  drop: 'Drop files or folders anywhere on this page, or ',
  paste: 'Paste cells',
  pasteHint: 'Copy cells in WPS or Excel (with their heads) and press Ctrl+V here',
  pasteTake: 'Read',
  kinds: (limit) =>
    `Readable: XLSX, XLS, CSV, TSV (UTF-8 or GB18030), tables in DOCX, ZIP, data packages, outlines in GeoJSON and TopoJSON; at most ${megabytes(limit)} a file.`,
  refused: ' Files in .et, .wps, .doc or PDF and encrypted files: save as .xlsx in WPS first, then import.',
  templates: 'Templates: ',
  template: 'Ledger template (XLSX)',
  templateFile: 'Cooperation items ledger template.xlsx',
  notice: 'Collection notice',
  readingFiles: (names) =>
    names.length === 0
      ? 'Checking…'
      : `Reading ${names.length > 3 ? `${names.slice(0, 3).join(', ')} … (${counted(names.length, 'file')})` : listed(names)}…`,
  /** "Step 2 of 4: reading tables (3/16)": of one there is nothing to count. */
  progress: (step, { done, of }) =>
    `Step ${STEPS.indexOf(step) + 1} of ${STEPS.length}: ${STEP_WORDS[step]}${of > 1 ? ` (${done}/${of})` : ''}`,
  stop: 'Stop',
  failures: {
    overtaken:
      'Another tab has just changed this ledger. Nothing was written, so that neither overwrites the other. Please check again.',
    broken:
      'The program failed while reading; the ledger is unchanged. Please try again; if it still fails, import in parts.',
  },
  retry: 'Check again',

  summary: (sheets, rows, reports, months) =>
    `${counted(sheets, 'table')}, ${counted(rows, 'row')}, ${counted(reports, 'report')} to be counted${months.length > 0 ? ` (${listed(months.map(monthName))})` : ''}`,
  /** Of a package, or of tables that came as such. */
  tablesToo: (tables) => `Whole tables: ${listed(tables.map(([title, rows]) => `${title} (${counted(rows, 'row')})`))}`,
  counts: (errors, warnings, notes) =>
    `${SEVERITY_WORDS.error} ${errors}, ${lower(SEVERITY_WORDS.warning)} ${warnings}, ${lower(SEVERITY_WORDS.note)} ${notes}`,
  apply: 'Apply',
  clean: (rows) => `Apply only what is right (${counted(rows, 'row')} kept aside)`,
  cancel: 'Cancel',
  preview: 'Preview on the board',
  into: 'Write to',
  intoCurrent: (name) => `this ledger, “${name}”`,
  intoNew: 'a new ledger',
  contacts: 'Keep contacts (shown only in this app, never exported)',
  blocked: {
    percent: 'For some tables, first say how their per cent is written.',
    errors: 'There are errors: return the file to be corrected and import again, or apply only what is right.',
    conflicts: 'Conflicts are open: choose under Conflicts first, or apply only what is right.',
    nothing: 'There is nothing to be counted.',
  },

  applied: (reports, months) =>
    `Applied: ${counted(reports, 'report')} counted${months.length > 0 ? `, of ${listed(months.map(monthName))}` : ''}.`,
  signedMonths: (months) =>
    `${listed(months.map(monthName))} signed off: applying changes the figures. Set back to in review under “Ledgers on this machine” below, check, and sign off again.`,
  keptAside: (rows) =>
    `${counted(rows, 'row')} not counted, kept under “Rows to do” in “Ledgers on this machine” below; correct and import again.`,
  kept: {
    kept: 'The ledger is kept in this browser and was not uploaded.',
    full: 'The storage of the browser is full and the ledger could not be kept: it is lost when this page is closed. Download a copy now by “Pack and publish”.',
    blocked:
      'The browser does not allow keeping (a private window, for instance): the ledger is lost when this page is closed. Download a copy now by “Pack and publish”.',
  },
  undo: 'Undo this import',
  undone: 'All is as it was before the import.',
  undoBarred:
    'The ledger has changed since the import (signed off, renamed, or an import in another tab), so this import alone cannot be undone. Please check the log under “Ledgers on this machine”.',
  more: 'Import more',
  toBoard: 'Overview',

  tabs: {
    sheets: (count) => `Tables ${count}`,
    issues: (count) => `Issues ${count}`,
    conflicts: (count) => `Conflicts ${count}`,
    matches: (count) => `Matches ${count}`,
    missing: (count) => `Not reported ${count}`,
    preview: () => 'Changes',
  },
  tabLabel: 'What to check',

  sheetHead: {
    file: 'File',
    sheet: 'Table',
    taken: 'Taken as',
    region: 'Region',
    month: 'Month',
    unit: 'Reporting unit',
    rows: 'Rows',
    skipped: 'Not counted',
    act: '',
  },
  taken: { ledger: 'ledger', outlines: 'outlines', package: 'data package', unknown: 'not imported' },
  columns: 'Columns',
  leaveOut: 'Leave out',
  bringBack: 'Put back',
  internal: 'internal',
  percentAsk: '0.85 under “进度%” (progress) means: ',
  percent: { share: '85%', percent: '0.85%' },
  columnHead: { letter: 'Column', header: 'Head', field: 'Taken as', examples: 'Examples' },
  unused: 'not used',
  skippedTitle: (count) => `${counted(count, 'row')} not counted`,

  issueHead: {
    severity: 'Level',
    kind: 'Issue',
    file: 'File',
    sheet: 'Table',
    row: 'Row',
    column: 'Column',
    cell: 'Cell',
    value: 'Content',
    now: 'What to do',
  },
  issueFilters: { severity: 'Level', kind: 'Issue', file: 'File' },
  noIssues: 'No issues found.',
  shownIssues: (shown, all) => (shown === all ? `${all} in all` : `${shown} shown of ${all}`),
  annotated: 'Download with notes',
  annotatedFile: (file) => `${file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')}-notes.xlsx`,
  columnPlace: (column) => `, column “${column}”`,
  issueLine: ({ severity, place, title, value, now, expected }) =>
    `[${severity}] ${place}: ${title}${value === undefined ? '' : ` “${value}”`}. ${now}${expected === undefined ? '' : ` (Reference: ${expected})`}`,
  sheetLine: (place, kind, rows, month) => `${place}: ${kind}, ${counted(rows, 'row')}${month ? `, ${month}` : ''}`,
  annotator: 'Check',
  cellNote: (severity, title, now) => `${severity}: ${title}. ${now}`,
  sameName: (name, count) => name.replace(/(\.[^./]*)?$/, ` (${count})$1`),
  outlineTitle: 'Schematic map',
  saving: { working: 'Making the file…', failed: 'Failed, please try again.', saved: (file) => `${file} downloaded.` },
  returnTitle: (file) => `Return: ${file}`,
  copy: 'Copy',

  conflictHead: {
    item: 'Item',
    month: 'Month',
    who: 'Side',
    field: 'Column',
    claims: 'What was reported (choose one)',
    by: 'Basis',
  },
  noConflicts: 'Nothing contradicts.',
  rule: 'Always by',
  rules: { '': 'choose one by one', newer: 'latest report', lead: 'lead unit' },
  ruleOpen: (count) =>
    `${counted(count, 'conflict')} cannot be settled by this: no dates to compare, no lead unit, or not in this file. Please choose one by one.`,
  ruleFile: (file) => `as in “${file}”`,
  unsettled: 'open, not counted',
  by: { newer: 'latest report', lead: 'lead unit', file: 'file chosen', hand: 'chosen by hand' },
  before: 'this ledger',
  claim: (value, where, unit) => `${value === '' ? '(empty)' : value} (${unit ? `${unit}, ` : ''}${where})`,
  joint: 'joint report',

  matchHead: {
    kind: 'Kind',
    written: 'As written',
    to: 'Matched to',
    how: 'How',
    count: 'Places',
    now: 'Proposals',
  },
  matchKinds: { region: 'Region', item: 'Item', area: 'Area', month: 'Month', platform: 'Platform' },
  how: {
    exact: 'full name or number',
    short: 'short name',
    old: 'former name',
    near: 'similar',
    name: 'name',
    file: 'name of file or table',
    hand: 'by hand',
    none: 'not matched',
  },
  matchTo: (name) => `as “${name}”`,
  unmatch: 'Undo',
  matchedEvent: (written, id) => `“${written}” taken as ${id}`,
  noMatches: 'There are no names to be matched.',

  missingRegions: 'Regions without any report',
  missingItems: 'Items without a report',
  missingUnits: 'Lead units that have not reported',
  asides: 'Rows not in the list or not counted',
  none: 'none',
  aside: (place, why, cells) => `${place} (${why}): ${cells.join(' · ')}`,
  asideWhy: { 'unknown-item': 'item not in the list', error: 'has errors', conflict: 'conflict open' },

  previewTitle: (hasBefore) =>
    hasBefore
      ? 'What applying changes in this ledger'
      : 'There is no ledger yet (demo data do not count); what applying changes',
  nothingChanges: 'The figures on the board stay the same.',
};
