import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { bigCsv } from '../support/bigSheet.ts';
import { type ImportStep, importSteps } from '../support/importTimes.ts';
import { withPage } from './benchBrowser.ts';
import { PACES } from './pages.ts';

/** An import of 10,000 rows: CSV, as a person chooses it on the data page. */
export function importOfBig(browser: Browser, url: string, folder: string): Promise<ImportStep[]> {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, bigCsv(10_000));
  return withPage(browser, { pace: PACES.full }, async ({ page }) => {
    await page.goto(`${url}board/?view=data`);
    await page.locator('html[data-hash]').waitFor({ state: 'attached', timeout: 120_000 });
    // Nobody has a file ready before the page stands.
    await page.waitForTimeout(4000);
    return importSteps(page, path);
  });
}
