import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bigCsv, bigXlsx } from '../support/bigSheet.ts';
import { expect, test } from '../support/test.ts';
import { visit } from './board.ts';
import { state } from './importing.ts';

test.setTimeout(600_000);

interface Step {
  readonly step: string;
  readonly seconds: number;
  /** Milliseconds of each task of the page over 50. */
  readonly tasks: readonly number[];
}

/** What a step costs the page. Chromium tells of a long task a moment after it: the last ones are waited for. */
async function measured(page: Page, step: string, act: () => Promise<void>): Promise<Step> {
  await page.evaluate(() => {
    const watch = globalThis as unknown as { tasks: number[]; watcher?: PerformanceObserver };
    watch.tasks = [];
    watch.watcher?.disconnect();
    watch.watcher = new PerformanceObserver((list) =>
      watch.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    );
    watch.watcher.observe({ type: 'longtask' });
  });
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  return { step, seconds, tasks };
}

/** Seconds from the choice of a file until it is checked, told by the page itself: a test looks only now and then. */
function untilChecked(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let from = 0;
        const start = () => (from = performance.now());
        addEventListener('change', start, { once: true, capture: true });
        const root = document.querySelector<HTMLElement>('[data-import-state]');
        if (!root) throw new Error('There is no import here.');
        new MutationObserver((_changes, observer) => {
          if (root.dataset.importState !== 'checked') return;
          observer.disconnect();
          resolve((performance.now() - from) / 1000);
        }).observe(root, { attributes: true });
      }),
  );
}

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
    // From the disk, as a person's file comes: bytes handed over by the test are decoded on the page, which would be measured.
    const file = testInfo.outputPath(`大表.${kind.toLowerCase()}`);
    await writeFile(file, make());
    const act = (name: string) => page.locator(`[data-part="import"] [data-action="${name}"]`);
    const tab = (name: string) => page.locator(`[data-filter="import-tab"][data-value="${name}"]`);
    let checkedIn = 0;
    const checked = await measured(page, 'read and checked', async () => {
      const told = untilChecked(page);
      await page.locator('input[data-import]').setInputFiles(file);
      checkedIn = await told;
    });
    const steps = [
      { ...checked, seconds: checkedIn },
      await measured(page, 'changes', () => tab('preview').click()),
      await measured(page, 'preview', async () => {
        await act('preview').click();
        await expect(page.locator('[data-preview-bar]')).toBeVisible();
      }),
      await measured(page, 'applied', async () => {
        await act('import-apply').click();
        await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
        await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
      }),
    ];
    for (const { step, seconds, tasks } of steps)
      console.log(`${rows} ${kind}, ${step}: ${seconds.toFixed(1)} s, long tasks ${tasks.join(' ') || 'none'} ms`);
    expect(steps).toHaveLength(4);
  });
