/** Problems of the join between tables and outlines; public names, shown in the join report. */
export const JOIN_CODES = [
  'row-without-shape',
  'shape-without-row',
  'duplicate-code',
  'near-name',
  'code-length',
  'unknown-item',
  'predecessor',
  'unknown-code',
  'duplicate-key',
  'broken-reference',
  'self-crossing',
  'null-geometry',
  'geometry-collection',
  'no-code',
] as const;

/** Problems inside one file; `status-hole` and `status-overlap` concern the table of thresholds. */
export const FILE_CODES = [
  'bad-number',
  'bad-integer',
  'bad-boolean',
  'bad-date',
  'bad-month',
  'bad-code',
  'bad-link',
  'out-of-range',
  'not-in-list',
  'missing-value',
  'missing-column',
  'unknown-column',
  'row-length',
  'bad-quotes',
  'empty-table',
  'not-text',
  'not-json',
  'not-outlines',
  'missing-file',
  'missing-table',
  'unknown-table',
  'bad-package',
  'newer-contract',
  'duplicate-report',
  'conflict',
  'progress-differs',
  'override-without-reason',
  'status-hole',
  'status-overlap',
  'too-many',
] as const;

/** Problems of sheets brought in by hand. */
export const IMPORT_CODES = [
  'unknown-region',
  'unknown-area',
  'unknown-platform',
  'near-match',
  'region-differs',
  'region-outside',
  'month-differs',
  'area-differs',
  'name-differs',
  'status-differs',
  'missing-month',
  'percent-unclear',
  'not-a-number',
  'unit-converted',
  'unit-unknown',
  'monthly-value',
  'date-read',
  'filled-down',
  'ditto',
  'formula',
  'comment',
  'skipped-row',
  'column-unused',
  'column-twice',
  'contact-dropped',
  'new-target-version',
  'late-report',
  'corrected-report',
  'secret-mark',
  'internal-mark',
  'unreadable-kind',
  'encrypted',
  'broken-file',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'not-understood',
] as const;

export type JoinCode = (typeof JOIN_CODES)[number];
export type ImportCode = (typeof IMPORT_CODES)[number];
export type IssueCode = JoinCode | (typeof FILE_CODES)[number] | ImportCode;
export type Severity = 'error' | 'warning' | 'note';

/** Where a problem stands: `row` counts records as a spreadsheet shows them, the head being row 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** Header text, or a property path of a JSON file. */
  readonly column?: string;
  /** The cell as a spreadsheet names it: "H14". */
  readonly cell?: string;
}

/** One problem found in data: a code and facts; `words/` makes the sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly where: Place;
  /** The offending text as it stands in the file. */
  readonly value?: string;
  /** The region, item or other id concerned. */
  readonly subject?: string;
  /** What was expected, or the nearest known value. */
  readonly expected?: string;
}
