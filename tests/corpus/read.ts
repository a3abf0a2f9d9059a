import { openFiles } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { sheetKey } from '#model/importCheck.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { shippedPackage } from '../support/shipped.ts';
import type { Answer, CorpusFile } from './case.ts';
import type { CorpusRead } from './compare.ts';

const server = shippedPackage();

/** Reads files as the import does, all at once; `answer` is what a person says before they are read to the end. */
export async function readCorpusFiles(files: readonly CorpusFile[], answer?: Answer): Promise<CorpusRead> {
  const opened = [await openFiles(files)];
  const names = files.map(({ name }) => name);
  const { correction, settlement } = answer ?? {};
  const grids = opened.flatMap((one) => one.grids);
  const corrections = correction
    ? Object.fromEntries(grids.map(({ file, sheet }) => [sheetKey(file, sheet), correction]))
    : {};
  const choices = { ...NO_CHOICES, corrections, ...(settlement ? { settlement } : {}) };
  const { sheets, issues, merged } = understand({
    opened,
    names,
    choices,
    server,
    before: undefined,
    today: '2023-12-05',
  });
  return { sheets, issues, merged };
}
