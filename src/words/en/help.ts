import { agendaWords } from '#words/en/agenda.ts';
import { briefingPageWords } from '#words/en/briefing.ts';
import { dataWords, wallFormWords } from '#words/en/data.ts';
import { exportWords } from '#words/en/export.ts';
import { importWords } from '#words/en/import.ts';
import { ledgersWords } from '#words/en/ledgers.ts';
import { asOf, MONTH_STATES } from '#words/en/month.ts';
import { panelWords } from '#words/en/panel.ts';
import { reminderWords } from '#words/en/reminders.ts';
import { SOURCE_WORDS } from '#words/en/source.ts';
import { MISSING_WORDS } from '#words/en/status.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/help.ts';

/** Words of the help page but its month of work: each step is a sentence and a link to where it is done. */
export const helpWords: Translated<typeof zh.helpWords> = {
  newTab: 'opens in a new tab',
  rolesTitle: 'Seven kinds of people, and where each begins',
  rolesSubtitle: 'The link of each step leads to the very place; the browser’s Back button returns here',
  roles: {
    leader: {
      name: 'Leaders at the wall',
      want: 'From three to ten metres away, in ten seconds: how much is done, on time or late, and where.',
      steps: {
        wall: ['The scenes run by themselves; the foot says as of which month.', 'Open the wall'],
        visitors: [
          'With visitors in the room, press P on the wall: from then on only public content, also after a restart. Left and right arrows change scenes, Space pauses.',
          'See the wall for the public',
        ],
        address: [
          `For a screen of its own: tick scenes, press “${wallFormWords.copy}”, make it the home page of its browser.`,
          'Make a wall address',
        ],
      },
    },
    office: {
      name: 'Joint office',
      want: 'The whole picture each month: what is done, who has not reported, what changed, what goes to which meeting.',
      steps: {
        changes: ['Against the month before: better, worse, corrected.', 'See changes'],
        reminders: [
          `Who still owes which report: “${reminderWords.copy}” or “${briefingPageWords.saveDocx}”.`,
          'See the reminder',
        ],
        sign: [
          `Once a ledger is imported, set the month to “${MONTH_STATES.final}” under “${ledgersWords.months}”.`,
          'Go to sign off',
        ],
        agenda: [
          `Choose the level of the meeting, tick the late items it needs, press “${agendaWords.copy}”.`,
          'See the draft agenda',
        ],
      },
    },
    group: {
      name: 'Special group',
      want: 'Its own items: target, milestones, monthly reports, difficulties, lead and supporting units of both sides.',
      steps: {
        items: [
          'All items by area; filter by Area, Status or Platform above, and click an item to open its page.',
          'See all items',
        ],
        item: [
          'Its page has targets, milestones, reports and units; click the status for its basis, ← and → for other items.',
          'Open an item',
        ],
        picture: [`For a paper: “${panelWords.export}” below the picture gives pictures and tables.`, 'See progress'],
      },
    },
    region: {
      name: 'District or city staff',
      want: 'Its own place beside the other 15: its items, what it owes, what is late.',
      steps: {
        regions: ['All 16 side by side; click a name to open its page.', 'See the regions'],
        region: ['Its page has items, platforms and statistics; ← and → lead to other regions.', 'Open a region'],
        owed: [
          'Which months are missing or late, and whether only this region or nobody reported the item.',
          'See monthly reporting',
        ],
        map: ['Tab to the map, arrow keys to the place, Enter filters, Esc takes it back.', 'Go to the map'],
      },
    },
    editor: {
      name: 'Briefing editor',
      want: 'One stable picture with date and source, to print and to check; or paragraphs of text.',
      steps: {
        text: [
          `Written for the month and filters at hand, each paragraph open to change; “${briefingPageWords.export}” saves a file, or “${briefingPageWords.print}”.`,
          'Write a briefing',
        ],
        picture: [
          `“${panelWords.export}” below a picture: PNG, SVG, CSV, XLSX, or “${exportWords.copyPack}”. Month and source are in the picture.`,
          'See the map panel',
        ],
        embed: [
          `Live in a web page: “${panelWords.share}” in panels of the overview gives the code; only months signed off are shown.`,
          'See an embed',
        ],
      },
    },
    clerk: {
      name: 'Data clerk',
      want: 'Drop the sheets, see what is wrong by row and column, send it back, merge, publish.',
      steps: {
        template: [
          `Download “${importWords.template}”, copy “${importWords.notice}”, send both.`,
          'Get template and notice',
        ],
        take: [
          'Drop files or a folder anywhere on the page; they stay on this computer, nothing is uploaded.',
          'Import a ledger',
        ],
        issues: ['What is wrong with the data in use: file, row, column and what to do.', 'See the data check'],
        publish: [`After an import, signed months are packed here: “${ledgersWords.publish}”.`, 'Go to publish'],
      },
    },
    it: {
      name: 'IT staff',
      want: 'Static files, no request to other hosts; other files, other data.',
      steps: {
        state: [
          `Version and fingerprint of the data; “${dataWords.lookNow}” compares them with the server.`,
          'Check the data version',
        ],
        wall: [
          'Scenes, seconds, seams and dimming at night stand in the address; the test picture is here too.',
          'Set up a wall',
        ],
        kept: ['What this browser keeps and how much, to be cleared one by one.', 'See local storage'],
        log: ['Failed reads, retries, updates and restarts are recorded.', 'See the run log'],
      },
    },
  },
  keys: {
    name: 'Keyboard',
    want: 'On every page, without a mouse.',
    rows: [
      ['?', 'List all keys'],
      ['/', 'Search items, regions, pages and actions'],
      ['Esc', 'Close a dialog, take filters back'],
      ['Tab', 'To the next control or picture'],
    ],
  },
  monthTitle: 'A month’s work in nine steps',
  monthSubtitle: 'From the notice to the meeting: who does it, what to do, what comes out',
  monthList: 'The nine steps',
  by: 'Who',
  result: 'Comes out',
  countingTitle: 'How numbers are counted',
  countingSubtitle: 'Months, limits and map review number below are those of the data in use',
  counting: {
    elapsed: {
      ask: 'What is elapsed time?',
      link: 'See the trend by month',
      answer: (month, done, of, share) =>
        `Whole months: of n months, m/n at the end of the m-th; items with a plan go by the plan. This period, ${asOf(month)}, it is ${done}/${of}, that is ${share}.`,
    },
    status: {
      ask: 'When is an item late?',
      link: 'See the limits',
      answer: (parts) =>
        `Lag = elapsed time − progress, in points: ${parts.join('; ')}. What is done or has no number is told first; what is overdue and not done falls into the last class whatever its lag.`,
    },
    missing: {
      ask: 'What if there is no number?',
      link: 'See the ledger',
      answer: () =>
        `A word says why, never 0, and it is in no average: ${Object.values(MISSING_WORDS).join(', ')}. Only a reported 0 is written 0.`,
    },
    demo: {
      ask: 'What are demo data?',
      link: 'Import your own ledger',
      answer: () =>
        `Progress marked “${SOURCE_WORDS.badge}” is made up by the program and says nothing of any place; the badge goes with pictures, prints and files and cannot be switched off. Once your own ledger is imported, no demo ledger is used.`,
    },
    map: {
      ask: 'May the map be shown to the public?',
      link: 'See outlines and their source',
      answer: (number) =>
        `Outlines are sketches; those in use have ${number}. For the public, without a map review number, tiles of equal area are drawn instead of outlines.`,
    },
    public: {
      ask: 'What does the public see?',
      link: 'See the board for the public',
      answer: () =>
        `What is not public is only counted; difficulties, needs and other internal texts are not shown. Hiding is not protecting: a server the public can reach holds only the package of “${ledgersWords.publicPublish}”.`,
    },
  },
};
