import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/issue.ts';

/** What is wrong and what to do, by code. `where` is put in front. */
export const ISSUE_WORDS: Translated<typeof zh.ISSUE_WORDS> = {
  'row-without-shape': {
    title: 'Row without outline',
    now: 'The outlines file does not have this region. Check the code or use another outlines file.',
  },
  'shape-without-row': {
    title: 'Outline without row',
    now: 'The table of regions does not have the code of this outline. Check it; surplus outlines are not shown.',
  },
  'duplicate-code': {
    title: 'Code repeated',
    now: 'A code may stand only once. The first is kept; delete the others.',
  },
  'near-name': { title: 'Similar name', now: 'The name matches but the code does not. Correct it by the code.' },
  'code-length': {
    title: 'Code not of six digits',
    now: 'Fill in the six-digit administrative code, such as 500116.',
  },
  'unknown-item': {
    title: 'No such item',
    now: 'The table of items does not have this number, so the row is not counted. Check the number.',
  },
  predecessor: {
    title: 'Former code',
    now: 'Counted under the present code. Use the present code in the next report.',
  },
  'unknown-code': {
    title: 'No such region code',
    now: 'The table of regions does not have this code, so the row is not counted. Check it.',
  },
  'duplicate-key': { title: 'Key repeated', now: 'The first row is kept. Delete or correct the others.' },
  'broken-reference': { title: 'Broken reference', now: 'The number referred to does not exist. Check it.' },
  'self-crossing': {
    title: 'Outline crosses itself',
    now: 'It is drawn as it is. Repair it in a mapping program.',
  },
  'null-geometry': { title: 'Empty outline', now: 'It has no coordinates and is not drawn. Complete it.' },
  'geometry-collection': {
    title: 'Not a polygon',
    now: 'Only Polygon and MultiPolygon are accepted. It is not drawn.',
  },
  'no-code': {
    title: 'Outline without code',
    now: 'Fill in the six-digit code in the property code (or adcode, id).',
  },
  'bad-number': {
    title: 'Not a number',
    now: 'Fill in a number without per cent sign or thousands separators; leave blank if there is none.',
  },
  'bad-integer': { title: 'Not a whole number', now: 'Fill in a whole number; leave blank if there is none.' },
  'bad-boolean': { title: 'Not true or false', now: 'Fill in true or false.' },
  'bad-date': { title: 'Not a date', now: 'Fill in a date like 2023-09-30.' },
  'bad-month': { title: 'Not a month', now: 'Fill in a month like 2023-09.' },
  'bad-code': {
    title: 'Characters not allowed',
    now: 'Numbers of items may have only letters, digits, hyphens, underscores and full stops in them.',
  },
  'bad-link': { title: 'Not a web address', now: 'An address must begin with http:// or https://.' },
  'out-of-range': { title: 'Out of range', now: 'Check the value.' },
  'not-in-list': { title: 'Word not allowed', now: 'Use one of the words in the description of the field.' },
  'missing-value': { title: 'Required value missing', now: 'Fill it in; the row is not counted.' },
  'missing-column': {
    title: 'Required column missing',
    now: 'Add the column with its head; the whole table is not counted.',
  },
  'unknown-column': { title: 'Surplus column', now: 'The column is not used.' },
  'row-length': {
    title: 'Row and head differ in length',
    now: 'Check commas and quotation marks: what is surplus is not used. If the last row is cut off, export again.',
  },
  'bad-quotes': {
    title: 'Unpaired quotation mark',
    now: 'Check the double quotation marks of this row: from here to the next one nothing could be read.',
  },
  'empty-table': { title: 'Empty table', now: 'The file has no head row. Check the file.' },
  'not-text': { title: 'Not text', now: 'Save it as CSV in UTF-8 or GB18030.' },
  'not-json': { title: 'Not JSON', now: 'The file is incomplete or malformed. Export it again.' },
  'not-outlines': { title: 'Not an outlines file', now: 'Use GeoJSON or TopoJSON.' },
  'missing-file': { title: 'File not found', now: 'Check the file name and that the file is on the server.' },
  'missing-table': { title: 'Required table missing', now: 'Add it to resources in datapackage.json.' },
  'unknown-table': {
    title: 'Unknown table',
    now: 'This version does not know this x_table, so the file is not used. Check the name.',
  },
  'bad-package': {
    title: 'Faulty package description',
    now: 'Correct datapackage.json as data/README.md says.',
  },
  'newer-contract': {
    title: 'Newer data package',
    now: 'This program cannot read this version. Upgrade the program.',
  },
  'duplicate-report': {
    title: 'Reported twice',
    now: 'Two rows are the same report. With the same content they count once and nothing need be done; otherwise keep one, or report the other as a correction in the next import.',
  },
  conflict: { title: 'Contradiction', now: 'Check and keep one.' },
  'progress-differs': {
    title: 'Progress and value done differ',
    now: 'Progress is used. Check the value done or the target value.',
  },
  'override-without-reason': {
    title: 'Set by hand without reason',
    now: 'The status set by hand is not used. Fill in the reason.',
  },
  'status-hole': { title: 'Gap in status rules', now: 'The default rules are used. Complete the ranges.' },
  'status-overlap': { title: 'Overlap in status rules', now: 'The default rules are used. Correct the ranges.' },
  'too-many': {
    title: 'Too many',
    now: 'What is beyond the limit is not read; what is read is unaffected. Delete what is not needed or import in parts.',
  },
  'unknown-region': {
    title: 'Region not recognised',
    now: 'Fill in the name, short name or six-digit code of one of the 16 regions; the row is not counted.',
  },
  'unknown-area': { title: 'Area not recognised', now: 'Fill in the name of the area as published.' },
  'unknown-platform': {
    title: 'Platform not recognised',
    now: 'Fill in the name or number of the platform; it is not counted.',
  },
  'near-match': {
    title: 'Matched by similar name',
    now: 'Confirm it, and use the standard name next time.',
  },
  'region-differs': {
    title: 'Regions disagree',
    now: 'Sheet name, file name, reporting unit and cell name different regions. Check them.',
  },
  'region-outside': {
    title: 'Region not among those concerned',
    now: 'The report is kept; the list of regions concerned stays as it was. If the region does belong to the item, add it to the regions concerned.',
  },
  'month-differs': {
    title: 'Months disagree',
    now: 'Sheet name, file name or title and cell name different months. The cell is used; check it.',
  },
  'area-differs': {
    title: 'Area does not fit the item',
    now: 'The published area of the item is used. Check it.',
  },
  'name-differs': { title: 'Name does not fit the number', now: 'The number is used. Check the name.' },
  'status-differs': {
    title: 'Status differs from the computed one',
    now: 'The computed status is used. To set another by hand, fill in the status and the reason for it.',
  },
  'missing-month': {
    title: 'No report month',
    now: 'Write the month in the row, the sheet name or the title; the row is not counted.',
  },
  'percent-unclear': {
    title: 'Per cent unclear',
    now: 'Say whether 0.85 is 85% or 0.85%; until then this table is not imported.',
  },
  'not-a-number': {
    title: 'Text in a number column',
    now: 'Taken as not quantified. To have it counted, fill in only a number.',
  },
  'unit-converted': { title: 'Unit converted', now: 'Converted to the unit of the target. Check it.' },
  'unit-unknown': {
    title: 'Unit unknown, not converted',
    now: 'The target has no unit, so the value is counted as it is. Fill in the unit of the target, such as 10,000 yuan or 100 m yuan.',
  },
  'monthly-value': {
    title: 'Monthly value is not cumulative',
    now: 'What was done in the month is not the value done. Fill in the cumulative value.',
  },
  'date-read': { title: 'Date read by convention', now: 'Check the date that was read.' },
  'filled-down': {
    title: 'Blank filled from the row above',
    now: 'Check it. Next time fill in all blanks but those of merged cells.',
  },
  ditto: { title: 'Ditto read from the row above', now: 'Check it, and fill it in next time.' },
  formula: { title: 'Cell with a formula', now: 'The value shown is read; the formula is not run.' },
  comment: {
    title: 'Cell with a comment',
    now: 'The comment is not imported. Check whether something is to be done.',
  },
  'skipped-row': {
    title: 'Row not taken as data',
    now: 'The reason stands before the colon. Check it; to have the row counted, unhide it, take away the strike-through or correct its first cell, and import again.',
  },
  'column-unused': { title: 'Column not used', now: 'To use it, say what it is in the column matching.' },
  'column-twice': {
    title: 'Two columns for the same field',
    now: 'Only the first is used. Correct it in the column matching.',
  },
  'contact-dropped': {
    title: 'Contact not saved',
    now: 'Names and telephone numbers are not saved by default. If they are needed, switch on saving contacts.',
  },
  'new-target-version': {
    title: 'New version of the target',
    now: 'The new target is used from this month on. Check that it was changed.',
  },
  'late-report': {
    title: 'Late report',
    now: 'The month is past its deadline or signed off. Recorded as a late report.',
  },
  'corrected-report': {
    title: 'Correction',
    now: 'It differs from the ledger. Recorded as a correction; the former value is kept.',
  },
  'secret-mark': {
    title: 'Marked as secret',
    now: 'The whole file is neither read nor saved. This system is not for secrets. Follow the secrecy rules at once.',
  },
  'internal-mark': { title: 'Marked as internal', now: 'All rows of this table are taken as internal.' },
  'unreadable-kind': {
    title: 'File type not supported',
    now: 'Save it as .xlsx with WPS and import again (file not read).',
  },
  encrypted: {
    title: 'File encrypted',
    now: 'Remove the password, save it as .xlsx with WPS and import again (file not read).',
  },
  'broken-file': {
    title: 'File cannot be opened',
    now: 'It is incomplete or damaged. Open the original with WPS or Excel: if it opens, save it as .xlsx and import again; if not, ask the reporting unit to send it again (file not read).',
  },
  'too-large': {
    title: 'File too large',
    now: 'At most 30 MB a file; at most 150 MB for an archive or workbook unpacked and for all files of one import, and 500 files in an archive. Split it or delete surplus tables and import again (file not read).',
  },
  'too-many-rows': {
    title: 'Too many rows',
    now: 'At most 60,000 rows of a table are read. The rows beyond are not read. Split the file.',
  },
  'too-many-columns': {
    title: 'Too many columns',
    now: 'At most 200 columns of a table are read. The columns beyond are not read. Delete surplus columns or split the table.',
  },
  'cell-too-long': {
    title: 'Cell too long',
    now: 'At most 8,000 characters a cell. The rest is not saved. Shorten it.',
  },
  'not-understood': {
    title: 'Head row not recognised',
    now: 'Say what kind of table this is and check its columns.',
  },
};

export const SEVERITY_WORDS: Translated<typeof zh.SEVERITY_WORDS> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
