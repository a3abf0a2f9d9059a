import type * as zh from '#words/data.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

/** Words of the data page. */
export const dataWords: Translated<typeof zh.dataWords> = {
  packageTitle: (isDemo) => (isDemo ? 'Public facts and demo ledger in use' : 'Data package in use'),
  packageSubtitle: 'Name, dates, fingerprint, and whether it is the same as on the server',
  filesTitle: (count) => `${counted(count, 'file')} in the data package`,
  filesSubtitle: 'Where each file comes from, when it was fetched, how many rows were read',
  facts: {
    name: 'Name',
    version: 'Version',
    created: 'Made on',
    asof: 'As of',
    provenance: 'Ledger',
    audience: 'Audience',
    hash: 'Fingerprint',
    build: 'Program version',
    boundaries: 'Outlines',
    licences: 'Licences',
    state: 'Server',
  },
  provenance: {
    demo: 'Demo ledger (synthetic data)',
    user: 'User ledger',
    public: 'Public facts',
    none: 'No ledger imported',
  },
  audience: { internal: 'Internal', public: 'Public' },
  none: 'not stated',
  lookNow: 'Check now',
  tables: {
    title: 'Table',
    file: 'File',
    origin: 'Kind',
    from: 'From',
    at: 'Fetched or saved',
    rows: 'Rows read',
    state: 'State',
  },
  origin: { public: 'Public facts', user: 'User', demo: 'Demo' },
  fromServer: (folder) => `Folder ${folder} on the server`,
  fromCopy: (folder) => `Local copy (folder ${folder} on the server)`,
  fromLedger: (name) => `Local ledger “${name}”`,
  fromPackage: (name) => `Imported data package (local ledger “${name}”)`,
  readWell: 'Read',
  failed: 'Not readable',
  unused: 'Not used',
  reviewNumber: (number) => (number ? `map review number ${number}` : 'no map review number'),
  joinTitle: (count) =>
    count === 0 ? 'The data check found no problems' : `The data check found ${counted(count, 'problem')}`,
  joinSubtitle: 'Each with file, row, column and what to do',
  thresholdsSubtitle: 'Lag = elapsed time − progress, in points; open on the left, closed on the right',
  thresholds: 'Figure and order of the rules: see Mechanism page',
  sourcesTitle: (count) => counted(count, 'source'),
  sourcesSubtitle: 'Title, publisher, date and grade; rights in the originals belong to their publishers',
  software: 'Third-party software and licences',
  softwareUnread: 'The licence texts (third-party.txt beside the program) cannot be read. Ask whoever deployed it.',
  sep: '; ',
};

/** Words of the form that builds the address of a wall. */
export const wallFormWords: Translated<typeof zh.wallFormWords> = {
  title: 'Make an address for a wall',
  subtitle:
    'Tick the scenes, put them in order, and make the address below the home page of the wall’s browser; what is left blank is by default',
  scenes: 'Scenes and order',
  up: (scene) => `Move ${scene} up`,
  down: (scene) => `Move ${scene} down`,
  fields: {
    seconds: 'Seconds a scene',
    refresh: 'Look for new data (s)',
    seams: 'Seams (px)',
    night: 'Dim at night (h)',
  },
  hints: {
    seconds: '20 by default',
    refresh: '300 by default',
    seams: 'by default from the shape of the screen',
    night: 'by default never',
  },
  notes: {
    seams: 'Distances from the left edge, with commas between; none if there are no seams',
    night: 'Such as 19-7: dimmed from 7 pm to 7 am; a touch or key lights it for a minute',
  },
  faults: {
    scenes: 'Tick at least one scene.',
    seconds: 'Fill in a whole number from 5 to 600. Not used.',
    refresh: 'Fill in a whole number from 10 to 86400. Not used.',
    seams: 'Fill in places in px, such as 1920 or 1920,3840, or none if there are no seams. Not used.',
    night: 'Fill in two hours, such as 19-7. Not used.',
  },
  theme: 'Appearance',
  themes: { '': 'Dark (default)', light: 'Light', auto: 'As the system' },
  side: 'Sides',
  sides: { '': 'Both', cq: 'Chongqing only', sc: 'Sichuan only' },
  audience: 'Audience',
  audiences: { '': 'As the data package', internal: 'Internal', public: 'Public' },
  qr: 'Show a QR code of the scene',
  address: 'Address of the wall',
  copy: 'Copy address',
  open: 'Open in new tab',
  start:
    'Files that start it full screen at power-on are in deploy/wall of the install package; once the screen is connected, first look at the',
  picture: 'test picture',
};
