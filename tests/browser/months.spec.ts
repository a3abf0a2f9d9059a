import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { DESK, expectTruth, parameters, visit, visitTables } from './board.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const slider = (page: Page) => page.locator('input[type="range"][data-filter="asof"]');
const asof = (page: Page) => page.locator('html').getAttribute('data-asof');
const button = (page: Page, action: string) => page.locator(`.player [data-action="${action}"]`);

test('the slider of months goes by its keys, and every panel goes back with it', async ({ page }) => {
  await visitTables(page);
  await slider(page).focus();
  const press = async (key: string, month: string) => {
    await page.keyboard.press(key);
    await expect.poll(() => asof(page), { message: key }).toBe(month);
    expect(parameters(page).asof, 'the address follows').toBe(month);
  };
  await press('ArrowLeft', '2023-10');
  await expectTruth(page, { asof: '2023-10' });
  await press('Home', '2023-07');
  await expectTruth(page, { asof: '2023-07' });
  await press('PageUp', '2023-08');
  await press('ArrowRight', '2023-09');
  await press('PageDown', '2023-08');
  await press('End', '2023-12');
  const panels = () =>
    page
      .locator('section[data-panel]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.asof))]);
  // Published figures keep their own month.
  // What is out of sight follows when there is time.
  await expect.poll(panels).not.toContain('2023-11');
  expect(await panels()).toContain('2023-12');
});

test('the state of the month stands beside it: 已定稿 in November, 收集中 in December', async ({ page }) => {
  await visit(page);
  const fact = page.locator('.header-fact').first();
  await expect(fact).toContainText('2023年11月底');
  await expect(fact).toContainText('已定稿');
  await button(page, 'next').click();
  await expect(fact).toContainText('2023年12月底');
  await expect(fact).toContainText('收集中');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2023年12月底');
  await expect(button(page, 'next')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'prev').click();
  await expect(fact).toContainText('2023年11月底');
});

/** From now on every month the page stands at, in its order: a slow machine must not miss one. */
async function watchMonths(page: Page): Promise<() => Promise<string[]>> {
  const list = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const html = document.documentElement;
    new MutationObserver(() => {
      const month = html.dataset.asof ?? '';
      if (seen.at(-1) !== month) seen.push(month);
    }).observe(html, { attributeFilter: ['data-asof'] });
    return seen;
  });
  return () => list.jsonValue();
}

test('playing goes from month to month to the last and stops there; pausing and choosing a month stop it', async ({
  page,
}) => {
  await visit(page, { asof: '2023-10', view: 'changes' });
  const months = await watchMonths(page);
  await button(page, 'play').click();
  await expect(button(page, 'pause')).toBeVisible();
  await expect(button(page, 'play'), 'stops at the last').toBeVisible();
  expect(await months()).toEqual(['2023-11', '2023-12']);
  // From the end there is nowhere to go but to the start.
  await button(page, 'play').click();
  await expect.poll(months).toEqual(expect.arrayContaining(['2023-07', '2023-08']));
  await button(page, 'pause').click();
  const paused = await asof(page);
  await expect(button(page, 'play')).toBeVisible();
  await button(page, 'play').click();
  await expect.poll(() => asof(page)).not.toBe(paused);
  await page.locator('.months [data-value="2023-07"]').click();
  await expect(button(page, 'play'), 'a month chosen by hand ends the play').toBeVisible();
  await expect.poll(() => asof(page)).toBe('2023-07');
});
