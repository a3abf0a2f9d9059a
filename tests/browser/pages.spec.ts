import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { DESK, parameters, visit } from './board.ts';

test.use({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'parallel' });

const PAGES = ['ledger', 'changes', 'trend', 'lists', 'calendar', 'projects', 'platforms', 'mechanism'];

/** Controls smaller than a finger (44 px on a phone) or a pointer (24 px) wants, and how far the page runs out sideways. */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = innerWidth < 760 ? 44 : 24;
    const over = document.documentElement.scrollWidth - innerWidth;
    const controls = [...document.querySelectorAll<HTMLElement>('button, select, summary, input[type="search"], a')];
    const small = controls.filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0 && !one.matches('.skip') && (height < least - 1 || width < 24);
    });
    return [
      ...(over > 0 ? [`runs out sideways by ${over} px`] : []),
      ...small.map((one) => `${one.className} ${one.textContent} is ${one.offsetWidth} × ${one.offsetHeight}`),
    ];
  });
}

/** Sections that begin at one height beside each other and end at different ones. */
function raggedRows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('main section.panel')].map((one) => ({
      name: one.querySelector('h2')?.textContent ?? '',
      box: one.getBoundingClientRect(),
    }));
    const last = Math.max(...boxes.map(({ box }) => box.bottom));
    const lowest = (left: number, right: number) =>
      Math.max(...boxes.filter(({ box }) => box.left < right && box.right > left).map(({ box }) => box.bottom));
    return boxes
      .filter(({ box }) => Math.abs(lowest(box.left, box.right) - last) > 2)
      .map(({ name }) => `the column of ${name} ends above the others`);
  });
}

for (const [width, height] of [
  [390, 844],
  [1366, 768],
  [1920, 1080],
  [3840, 1080],
] as const)
  test(`at ${width} px every page fits: nothing runs out, no control is too small, columns end together`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, { view: 'items' });
    for (const view of PAGES) {
      await page.locator(`[data-nav="${view}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('data-view', view);
      await expect(page.locator('main section.panel').first()).toBeVisible();
      await expect.poll(() => layoutFaults(page), { message: view }).toEqual([]);
      if (width > 760) await expect.poll(() => raggedRows(page), { message: view }).toEqual([]);
      const used = await page.locator('main').evaluate((main) => main.getBoundingClientRect().width / innerWidth);
      expect(used, `${view}: share of the width`).toBeGreaterThan(0.97);
    }
  });

test('on a phone the pages are a strip that shows the open one, and the filters a sheet that Esc closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, { view: 'platforms', side: 'cq' });
  await expect(page.locator('[data-nav="platforms"]')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-nav="overview"]')).not.toBeInViewport();
  await page.locator('[data-nav="overview"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-nav="overview"]')).toBeInViewport();
  const sheet = page.locator('.filters-sheet');
  const toggle = page.locator('.filters-toggle');
  await expect(sheet).toBeHidden();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(sheet).toBeInViewport({ ratio: 0.95 });
  await sheet.locator('select[data-filter="area"]').selectOption('ecology');
  await expect.poll(() => parameters(page).area).toBe('ecology');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(parameters(page), 'Esc closed the sheet and took no filter away').toMatchObject({
    area: 'ecology',
    side: 'cq',
  });
  await toggle.click();
  await sheet.locator('[data-action="dismiss"]').click();
  await expect(sheet).toBeHidden();
});

test('lists: level, meeting and words narrow the flow and both tables alike', async ({ page }) => {
  await visit(page, { view: 'lists', table: 'lists' });
  const all = page.locator('table[data-panel-table="lists"] tbody tr');
  const open = page.locator('[data-part="open"] tbody tr');
  const orphans = page.locator('[data-part="orphans"] tbody tr');
  await expect(all).toHaveCount(30);
  await expect(open).toHaveCount(6);
  await expect(orphans).toHaveCount(6);
  const days = await open
    .locator('[data-column="age"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
  expect(days).toEqual([150, 101, 76, 51, 24, 10]);
  await expect(open.nth(1)).toHaveAttribute('data-overdue', '1');
  await page.locator('.lists-filters select[data-filter="level"]').selectOption('office');
  await expect(all).toHaveCount(6);
  for (const rows of [all, open, orphans])
    for (const text of await rows.locator('[data-column="level"]').allInnerTexts())
      expect(text).toBe('联合办公室主任调度会议');
  await page.locator('.lists-filters select[data-filter="level"]').selectOption('');
  await page.locator('.lists-filters input[data-filter="q"]').fill('窗口');
  await expect.poll(() => parameters(page).q).toBe('窗口');
  await expect(orphans.locator('[data-column="title"]')).toHaveText([
    '〔演示〕毗邻地区办事窗口互设',
    '〔演示〕毗邻地区办事窗口互设',
  ]);
  await expect(open).toHaveCount(0);
});

test('trend: small plots of areas, regions or items on one scale; a name filters the plot of all by it', async ({
  page,
}) => {
  await visit(page, { view: 'trend' });
  const plots = page.locator('.trend-small');
  const title = page.locator('section[data-panel="trend"] h2');
  await expect(plots).toHaveCount(7);
  await expect(title).toContainText('18 项平均完成');
  await page.locator('[data-filter="trend-by"][data-value="region"]').click();
  await expect(plots).toHaveCount(16);
  const codes = await plots.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code));
  expect(codes.slice(0, 2), 'announced order').toEqual(['500116', '500117']);
  await plots.first().locator('button').click();
  await expect.poll(() => parameters(page).region).toBe('500116');
  await expect(title).toContainText('筛选后 9 项平均完成');
  await page.locator('[data-chip]').click();
  await page.locator('[data-filter="trend-by"][data-value="item"]').click();
  await expect(plots).toHaveCount(21);
  await plots.locator('button', { hasText: '共推绿色发展' }).click();
  await expect(title).toContainText('“共推绿色发展”完成 64.0%');
});

test('changes: the other month is chosen, the paragraph copied, and a month of the table looked at', async ({
  page,
}) => {
  await visit(page, { view: 'changes', table: 'changes' });
  const rows = page.locator('table[data-panel-table="changes"] tbody tr');
  await expect(rows).toHaveCount(11);
  const text = page.locator('[data-paragraph="changes"]');
  await page.locator('[data-part="paragraph"] [data-action="copy"]').click();
  await expect(page.locator('[data-part="paragraph"] [role="status"]')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
  await page.locator('select[data-filter="from"]').selectOption('2023-07');
  await expect.poll(() => parameters(page).from).toBe('2023-07');
  await expect(text).toContainText('与7月相比');
  await page.locator('[data-part="months"] button', { hasText: '2023年9月' }).click();
  await expect.poll(() => parameters(page)).toMatchObject({ view: 'changes', asof: '2023-09' });
  expect(parameters(page).from, 'against the month before').toBeUndefined();
  await expect(page.locator('[data-part="months"] tr[data-lit]')).toHaveAttribute('data-month', '2023-09');
});

test('projects: every publication in its own figures, past 100, those without a rate too; no status of ours', async ({
  page,
}) => {
  await visit(page, { view: 'projects' });
  const records = page.locator('[data-part="records"] tbody tr');
  await expect(records).toHaveCount(19);
  await expect(records.first()).toHaveAttribute('data-month', '2020');
  await expect(records.first().locator('[data-column="rate"]')).toHaveText('未公布');
  await expect(records.last().locator('[data-column="rate"]')).toHaveAttribute('data-value', '121.08');
  await expect(records.locator('[data-column="published_lead"][data-value]')).toHaveCount(6);
  await expect(page.locator('main [data-status]')).toHaveCount(0);
});
