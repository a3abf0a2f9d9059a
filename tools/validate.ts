/**
 * Checks ledgers, tables and packages as the import does: `npm run validate -- 台账.xlsx 区市/`, with `--data data` the package
 * they are checked against. Prints every problem with its place and what to do; ends with 1 where there is an error.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '#io/clock.ts';
import { importCheck } from '#io/importCheck.ts';
import { openFiles, type Received } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import type { CheckedSheet, ImportCheck } from '#model/importCheck.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { LIMITS } from '#model/limits.ts';
import { importWords } from '#words/import.ts';
import { ISSUE_WORDS, SEVERITY_WORDS } from '#words/issue.ts';
import { monthName } from '#words/month.ts';
import { placeText } from '#words/place.ts';
import { namedArguments } from './arguments.ts';
import { checkedPackage, folderPackage } from './package.ts';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Returns the exit code: 0 without errors, 1 with. */
async function run(given: readonly string[]): Promise<number> {
  const at = given.findIndex((one) => one.startsWith('--'));
  const paths = at < 0 ? given : given.slice(0, at);
  const { data = 'data', ...unknown } = namedArguments(at < 0 ? [] : given.slice(at));
  if (Object.keys(unknown).length > 0) throw new Error(`No such option: --${Object.keys(unknown).join(', --')}.`);
  if (paths.length === 0) throw new Error('Which files? npm run validate -- PATH … [--data data]');
  const received = paths.flatMap(filesAt);
  const names = received.map(({ name }) => name);
  const server = checkedPackage(folderPackage(data));
  const opened = [await openFiles(received)];
  const terms = { opened, names, choices: NO_CHOICES, server, before: undefined, today: today() };
  const check = importCheck(understand(terms), names);
  for (const line of reportOf(check)) console.log(line);
  return check.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A file, or all files of a folder by their path within it. */
function filesAt(path: string): Received[] {
  const found = statSync(path);
  if (found.isDirectory())
    return readdirSync(path, { recursive: true })
      .map((name) => join(path, String(name)))
      .filter((name) => statSync(name).isFile())
      .map(received);
  return [received(path)];
}

function received(path: string): Received {
  if (statSync(path).size > LIMITS.fileBytes) return { name: path, bytes: new Uint8Array(), isTooLarge: true };
  return { name: path, bytes: readFileSync(path) };
}

/** The report, a line each: sheets, problems, conflicts, who is missing, what would be taken. */
function reportOf({ sheets, issues, conflicts, missing, gain }: ImportCheck): string[] {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...sheets.map(sheetLine),
    ...issues.map(({ code, severity, where, value, expected }) => {
      const { title, now } = ISSUE_WORDS[code];
      const place = placeText(where) + (where.column === undefined ? '' : importWords.columnPlace(where.column));
      return importWords.issueLine({ severity: SEVERITY_WORDS[severity], place, title, value, now, expected });
    }),
    ...(conflicts.length > 0 ? [importWords.tabs.conflicts(conflicts.length)] : []),
    ...(missing.regions.length > 0 ? [`${importWords.missingRegions}：${missing.regions.join('、')}`] : []),
    importWords.summary(sheets.length, rows, gain.reports, gain.months),
    importWords.counts(count('error'), count('warning'), count('note')),
  ];
}

function sheetLine({ file, sheet, taken, rows, month }: CheckedSheet): string {
  const kind = importWords.taken[taken] ?? taken;
  return importWords.sheetLine(placeText({ file, sheet }), kind, rows, month && monthName(month));
}
