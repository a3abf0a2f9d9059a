import type { Page } from '@playwright/test';

/** What one step of an import costs the page. */
export interface ImportStep {
  readonly step: string;
  readonly seconds: number;
  /** Milliseconds of each task of the page over 50. */
  readonly tasks: readonly number[];
}

/** Ms a step may take. */
const PATIENCE = 600_000;

/**
 * Brings a sheet in on the data page as it stands, looks at its changes and at the board with them, and applies them.
 *
 * path  on the disk, as a person's file is: bytes handed over by a test are decoded on the page, which would be measured
 */
export async function importSteps(page: Page, path: string): Promise<ImportStep[]> {
  const act = (name: string) => page.locator(`[data-part="import"] [data-action="${name}"]`);
  let checkedIn = 0;
  const checked = await measured(page, 'read and checked', async () => {
    const told = untilChecked(page);
    await page.locator('input[data-import]').setInputFiles(path);
    checkedIn = await told;
  });
  return [
    { ...checked, seconds: checkedIn },
    await measured(page, 'changes', () =>
      page.locator('[data-filter="import-tab"][data-value="preview"]').click({ timeout: PATIENCE }),
    ),
    await measured(page, 'preview', async () => {
      await act('preview').click({ timeout: PATIENCE });
      await page.locator('[data-preview-bar]').waitFor({ timeout: PATIENCE });
    }),
    await measured(page, 'applied', async () => {
      await act('import-apply').click({ timeout: PATIENCE });
      await page.locator('html[data-provenance="user"]').waitFor({ state: 'attached', timeout: PATIENCE });
      await page.locator('[data-import-state="applied"]').waitFor({ state: 'attached', timeout: PATIENCE });
    }),
  ];
}

/** What a step costs the page. Chromium tells of a long task a moment after it: the last ones are waited for. */
async function measured(page: Page, step: string, act: () => Promise<void>): Promise<ImportStep> {
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
