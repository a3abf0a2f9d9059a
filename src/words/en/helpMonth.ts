import { agendaWords } from '#words/en/agenda.ts';
import { briefingPageWords } from '#words/en/briefing.ts';
import { wallFormWords } from '#words/en/data.ts';
import { importWords } from '#words/en/import.ts';
import { dockWords } from '#words/en/importDock.ts';
import { ledgersWords } from '#words/en/ledgers.ts';
import { MONTH_STATES } from '#words/en/month.ts';
import { reminderWords } from '#words/en/reminders.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/helpMonth.ts';

/** Nine steps of a month's work, in their order. */
export const helpMonthWords: Translated<typeof zh.helpMonthWords> = {
  notice: {
    name: 'Notice',
    who: 'Joint office, data clerk',
    what: `Open “${importWords.notice}”: addressees, items and due date are written from the ledger; press “${importWords.copy}” and send it. Add “${importWords.template}”, whose lists hold the words to choose from.`,
    out: 'A notice and an empty ledger',
    links: { templates: 'Get notice and template' },
  },
  collect: {
    name: 'Collect and remind',
    who: 'Data clerk, joint office',
    what: `Gather the files in one folder, whatever their formats. Past the due date, “${reminderWords.title}” lists by unit who still owes which report; press “${reminderWords.copy}”.`,
    out: 'Sheets from all sides, and a reminder',
    links: { reminders: 'See the reminder' },
  },
  check: {
    name: 'Check',
    who: 'Data clerk',
    what: `Drop the files or the whole folder anywhere on the page, or press “${dockWords.folder}”. Each problem has its file, sheet, row, column and what to do; contradictions stand side by side to choose from. First “${importWords.preview}”, then “${importWords.apply}”; after that, “${importWords.undo}” takes it back.`,
    out: 'A merged ledger, kept in this browser',
    links: { take: 'Go to import and check', join: 'See the check of the data in use' },
  },
  return: {
    name: 'Return',
    who: 'Data clerk',
    what: `At the end of the tab of problems, each file has a paragraph to send back: press “${importWords.copy}”. “${importWords.annotated}” gives a copy with a note at each faulty cell; drop the corrected file once more.`,
    out: 'Remarks and annotated copies for each unit',
    links: { take: 'Go to the check to return files' },
  },
  sign: {
    name: 'Sign off',
    who: 'Joint office',
    what: `Once a ledger is imported, turn the month under “${ledgersWords.months}” from “${MONTH_STATES.collecting}” to “${MONTH_STATES.reviewing}”, and when it is right to “${MONTH_STATES.final}”. Only months signed off go to walls and into embeds.`,
    out: 'A month signed off, with its date',
    links: { ledgers: 'Go to local ledgers' },
  },
  publish: {
    name: 'Publish',
    who: 'Data clerk, IT staff',
    what: `Press “${ledgersWords.publish}” and unzip it over the folder data of the server; open pages update by themselves. A server the public can reach gets the package of “${ledgersWords.publicPublish}”.`,
    out: 'A package, and new data on the server',
    links: { ledgers: 'Go to publish', state: 'Compare with the server' },
  },
  wall: {
    name: 'Wall',
    who: 'IT staff',
    what: `A wall takes up the newly signed month by itself, without a restart. For a new screen, tick the scenes under “${wallFormWords.title}” and press “${wallFormWords.copy}”.`,
    out: 'Scenes that say as of which month',
    links: { wall: 'Open the wall', address: 'Make a wall address' },
  },
  briefing: {
    name: 'Briefing',
    who: 'Briefing editor',
    what: `The text is written for the month and filters at hand; change any paragraph and tick the panels to attach. “${briefingPageWords.export}” saves DOCX or HTML, or press “${briefingPageWords.print}”.`,
    out: 'A briefing with date and sources',
    links: { text: 'Write a briefing', changes: 'See the changes of the month' },
  },
  agenda: {
    name: 'Meeting',
    who: 'Joint office',
    what: `Choose the level of the meeting under “${agendaWords.head}”; late and overdue items go to the joint special group first, and to higher levels one by one, ticked by hand. Press “${agendaWords.copy}” or “${briefingPageWords.saveDocx}”; what is decided goes into the three lists.`,
    out: 'A draft agenda',
    links: { agenda: 'See the draft agenda', lists: 'See the three lists' },
  },
};
