import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MUTANTS, type Mutant } from './mutants.ts';

/**
 * Breaks one line after another in a copy of the project and demands that the test meant for it goes red.
 *
 *   npm run mutate              all of them
 *   npm run mutate -- --only 3  the first three
 *
 * Ends with 1 where a mutant lives, where its test is not green without it, or where its passage or test is not there.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'src',
  'tests',
  'data',
  'build',
  'public',
  'tools',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

interface Row {
  readonly name: string;
  readonly place: string;
  readonly clean: string;
  readonly mutated: string;
  readonly fine: boolean;
}

/** How the tests of a file whose name fits went: `none` where no name fits or the file could not be run. */
type Outcome = { passed: number; failed: number } | 'none';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const count = values.only === undefined ? MUTANTS.length : Number(values.only);
if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`--only ${values.only}: a number from 1 is meant.`);

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
try {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const rows = MUTANTS.slice(0, count).map(rowOf);
  print(rows);
  process.exitCode = rows.every(({ fine }) => fine) ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function rowOf(mutant: Mutant): Row {
  const path = join(copy, mutant.file);
  const source = readFileSync(path, 'utf8');
  const row = { name: mutant.name, place: mutant.file };
  const times = source.split(mutant.old).length - 1;
  if (times !== 1) return { ...row, clean: `passage found ${times} times`, mutated: '–', fine: false };
  const clean = outcomeOf(mutant);
  writeFileSync(
    path,
    source.replace(mutant.old, () => mutant.new),
  );
  const mutated = outcomeOf(mutant);
  writeFileSync(path, source);
  const isGreen = clean !== 'none' && clean.passed > 0 && clean.failed === 0;
  const isRed = mutated !== 'none' && mutated.failed > 0;
  return {
    ...row,
    clean: isGreen ? 'green' : told(clean),
    mutated: isRed ? 'red' : told(mutated),
    fine: isGreen && isRed,
  };
}

function outcomeOf({ test, pattern }: Mutant): Outcome {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const name = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const options = ['run', test, '--testNamePattern', name, '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [vitest, ...options], { cwd: copy, stdio: 'ignore' });
  const all = assertions(report).filter(({ fullName }) => fullName.includes(pattern));
  if (all.length === 0) return 'none';
  const of = (status: string) => all.filter((one) => one.status === status).length;
  return { passed: of('passed'), failed: of('failed') };
}

/** Results of single tests; none where the file could not even be loaded, which is no proof of anything. */
function assertions(report: string): { fullName: string; status: string }[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap((file: { assertionResults: unknown[] }) => file.assertionResults);
  } catch {
    return [];
  }
}

function told(outcome: Outcome): string {
  return outcome === 'none' ? 'NO SUCH TEST' : outcome.failed > 0 ? 'RED' : outcome.passed > 0 ? 'GREEN' : 'SKIPPED';
}

function print(rows: readonly Row[]): void {
  const lines = [
    ['mutant', 'in', 'without it', 'with it', ''],
    ...rows.map((row) => [row.name, row.place, row.clean, row.mutated, row.fine ? 'killed' : 'LIVES']),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => width(line[at] ?? '')))) ?? [];
  for (const line of lines)
    console.log(
      line
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    );
  console.log(`${rows.filter(({ fine }) => fine).length} of ${rows.length} killed`);
}

/** Columns a text takes in a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
