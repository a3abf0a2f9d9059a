import { readFileSync } from 'node:fs';
import type { CorpusFile } from '../corpus/case.ts';
import { FAMILIES } from '../corpus/cases/all.ts';
import { shippedPackage, shippedTables } from '../support/shipped.ts';

/** The package of the server, as imports are read against it. */
export const SERVER = shippedPackage();
export const TABLES_SHIPPED = shippedTables();

/** Larger files of the corpus try limits, which their own tests do; here they would cost time and change little. */
const MOST_BYTES = 60_000;

/** Files that offices send, from the corpus. */
export const OFFICE_FILES: readonly CorpusFile[] = await Promise.all(
  Object.values(FAMILIES)
    .flat()
    .map(async ({ files }) => files()),
).then((all) => all.flat().filter(({ bytes }) => bytes.length < MOST_BYTES));

/** Those whose names end so. */
export function officeFiles(end: RegExp): CorpusFile[] {
  return OFFICE_FILES.filter(({ name }) => end.test(name));
}

const DATA = new URL('../../data/', import.meta.url);

/** The shipped package: its descriptor, and the text of each file by path. */
export const SHIPPED_TEXTS: ReadonlyMap<string, string> = new Map(
  ['datapackage.json', ...SERVER.descriptor.resources.map(({ path }) => path)].map((path) => [
    path,
    readFileSync(new URL(path, DATA), 'utf8'),
  ]),
);
