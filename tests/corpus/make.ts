import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { CorpusCase } from './case.ts';
import { FAMILIES } from './cases/all.ts';

/*
 * The corpus: the files that offices send, each fault drawn on purpose, and what must come of them.
 *
 *   npx tsx tests/corpus/make.ts [FOLDER]     writes all files, by family and case, and `expected.json` beside each
 *
 * Nothing of it is kept in git: the files are made when they are tested, always the same byte for byte.
 *
 * - `cases/*.ts`, a family a file, by the rules of the data contract: the files as code, and by hand the lines, issues,
 *   conflicts and merged rows that the contract promises for them. Where it leaves a choice, the choice is not asserted:
 *   `a or b` codes, `?` rows and cells, `may` for issues that may be raised besides. No severity is ever asserted.
 * - Writers, none of them the board's: `rawXlsx` and `rawZip` (XML and bytes by hand), `text` (CSV, TSV, GB18030),
 *   `ole` (the shell of .doc, .et, .wps and encrypted workbooks), ExcelJS, SheetJS for .xls, `docx` for DOCX.
 * - `compare` tells what differs: issues of severity error and warning exactly, notes where they are expected.
 * - `read.ts` is the only door to the code under test. Nothing here imports `src/parse` or `src/io`: a test holds that.
 */

/** Writes all files of the corpus below a folder; returns their paths from there. */
export async function makeCorpus(folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const [family, cases] of Object.entries(FAMILIES))
    for (const [at, one] of cases.entries()) {
      const place = join(family, `${at + 1}`.padStart(2, '0'));
      written.push(...(await makeCase(join(folder, place), one)).map((name) => join(place, name)));
    }
  return written;
}

async function makeCase(folder: string, { name, files, answer, expected }: CorpusCase): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const made = await files();
  for (const file of made) writeFileSync(join(folder, file.name), file.bytes);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ name, answer, expected }, null, 2)}\n`);
  return made.map((file) => file.name);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const folder = argv[2] ?? mkdtempSync(join(tmpdir(), 'corpus-'));
  const paths = await makeCorpus(folder);
  console.log(`${paths.length} files in ${folder}`);
}
