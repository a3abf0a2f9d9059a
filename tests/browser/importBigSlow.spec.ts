import { writeFile } from 'node:fs/promises';
import { bigCsv, bigXlsx } from '../support/bigSheet.ts';
import { importSteps } from '../support/importTimes.ts';
import { expect, test } from '../support/test.ts';
import { visit } from './board.ts';

test.setTimeout(600_000);

const SHEETS = [
  ['CSV', 10_000, () => bigCsv(10_000)],
  ['CSV', 50_000, () => bigCsv(50_000)],
  ['XLSX', 50_000, () => bigXlsx(50_000)],
] as const;

for (const [kind, rows, make] of SHEETS)
  test(`${rows} rows of ${kind} are read, checked, looked at and applied`, async ({ page }, testInfo) => {
    await visit(page, { view: 'data' });
    // Nobody has a file ready before the page stands.
    await page.waitForTimeout(4000);
    const file = testInfo.outputPath(`大表.${kind.toLowerCase()}`);
    await writeFile(file, make());
    const steps = await importSteps(page, file);
    for (const { step, seconds, tasks } of steps)
      console.log(`${rows} ${kind}, ${step}: ${seconds.toFixed(1)} s, long tasks ${tasks.join(' ') || 'none'} ms`);
    expect(steps).toHaveLength(4);
  });
