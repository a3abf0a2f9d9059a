import { FAMILIES } from '../corpus/cases/all.ts';
import { issueDifferences } from '../corpus/compare.ts';
import { expect, test } from '../support/test.ts';
import { visit } from './board.ts';
import { choose, hashNow, keptLedgers, shownIssues, state } from './importing.ts';

test.describe.configure({ mode: 'parallel' });

/** So many rows the page lays out. */
const MOST_ROWS = 500;
/** Cases that a person must answer are for the page's own test. */
const CASES = Object.entries(FAMILIES).map(([family, cases]) => ({
  family,
  cases: cases.filter(({ answer }) => !answer),
}));

for (const { family, cases } of CASES)
  test(`the corpus reads the same in the browser, and applies nothing: ${family}`, async ({ page }) => {
    await visit(page, { view: 'data' });
    const before = await hashNow(page);
    for (const { name, files, expected } of cases) {
      await choose(page, await files());
      await expect(state(page), name).toHaveAttribute('data-import-state', 'checked', { timeout: 60_000 });
      const issues = page.locator('[data-filter="import-tab"][data-value="issues"]');
      await issues.click();
      const shown = await shownIssues(page);
      expect(shown.length, name).toBeLessThan(MOST_ROWS);
      expect(issueDifferences(shown, expected), name).toEqual([]);
      const text = (await page.locator('main').textContent()) ?? '';
      expect(
        (expected.never ?? []).filter((secret) => text.includes(secret)),
        name,
      ).toEqual([]);
      await page.locator('[data-part="import"] [data-action="import-cancel"]').click();
      await expect(state(page), name).toHaveAttribute('data-import-state', 'idle');
    }
    expect(await hashNow(page)).toBe(before);
    expect(await keptLedgers(page)).toBe(0);
  });
