import { MONTH_STATES, monthName } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/ledgers.ts';

/** Words of the ledgers kept in a browser. */
export const ledgersWords: Translated<typeof zh.ledgersWords> = {
  title: (name) => (name === undefined ? 'Local ledgers: none in use' : `Local ledger “${name}” in use`),
  subtitle:
    'Only in this browser on this computer, never uploaded; clearing browser data deletes them too, so download a package every month',
  none: 'No ledger has been imported yet.',
  server: 'No local ledger, only the data on the server',
  about: (savedAt, files) => `saved ${savedAt.slice(0, 16).replace('T', ' ')}, from ${counted(files, 'file')}`,
  name: 'Name',
  drop: 'Delete',
  dropSure: (name) => `Delete “${name}” for good`,
  unkept:
    'This ledger is not saved: the browser’s storage is full or saving is not allowed. It is lost when this page is closed, so download a package now.',
  months: 'Months signed off',
  monthsNote:
    'Only months signed off go to the wall and into embeds; those collecting or in review are shown only in this application.',
  monthDays: (due, signed) => [due && `due ${due}`, signed && `signed off ${signed}`].filter(Boolean).join(', '),
  signed: (month, state) => `${monthName(month)}: ${MONTH_STATES[state]}`,
  asides: (count) => `${counted(count, 'row')} set aside: not on the list, faulty or contradictory, and not counted`,
  events: (count) => counted(count, 'record'),
  event: {
    applied: 'Import',
    settled: 'Contradiction settled',
    matched: 'Name matched',
    signed: 'Month',
    undone: 'Undo',
    named: 'Rename',
  },
  publish: 'Download package',
  publishNote: 'Unzip it over the folder data on the server; nothing need be installed',
  publicPublish: 'Publish public edition',
  publicNote:
    'Without rows that are not public and without internal columns; the only one for a server the public can reach',
  packageFile: (folder, month, isPublic) => `${folder}-${month}${isPublic ? '-public' : ''}.zip`,
  working: 'Packing…',
  failed: 'The package is not complete: data on the server cannot be fetched. Try again later.',
  saved: (file) => `${file} downloaded.`,
  savedPart: (file, shown, all) =>
    `${file} downloaded: ${shown} of ${counted(all, 'report')} public, the others are not in it (without disclosure they count as internal).${shown === 0 ? ' The public edition has no progress in it: first fill in the disclosure column of the ledger as public.' : ''}`,
};
