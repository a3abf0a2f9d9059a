import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { FLOOR } from '../../build/floor.ts';
import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';
import { openWall } from './wall.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** What a browser before the floor lacks, taken away before anything runs. */
const LACKS: Readonly<Record<string, () => void>> = {
  'the size of boxes (ResizeObserver)': () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  'dialogs (before Chrome 37, Firefox 98, Safari 15.4)': () =>
    void Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'),
  'calls of 2021 (Object.hasOwn)': () => void Reflect.deleteProperty(Object, 'hasOwn'),
  'calls of 2022 (findLast)': () => void Reflect.deleteProperty(Array.prototype, 'findLast'),
  'container queries (before Chrome 105)': () => {
    const { supports } = CSS;
    CSS.supports = (...words: string[]) => !/container/.test(words.join()) && supports.apply(CSS, words as [string]);
  },
  ':has (before Firefox 121)': () => {
    const { supports } = CSS;
    CSS.supports = (...words: string[]) => !/:has/.test(words.join()) && supports.apply(CSS, words as [string]);
  },
  'modules (Internet Explorer, the old kernels of 360)': () =>
    void Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'),
};

/** What the page says, in the two languages; nothing else may stand in it. */
async function expectTold(page: Page): Promise<void> {
  const told = page.getByRole('alert');
  await expect(told).toBeVisible();
  for (const version of Object.values(FLOOR)) await expect(told).toContainText(version);
  await expect(told).toContainText(/浏览器版本过低.*换用新版 Edge、Chrome/s);
  await expect(told.locator('[lang="en"]:visible')).toContainText(/too old.*current Edge or Chrome/s);
  await expect(page.locator('#root')).toBeEmpty();
}

for (const [what, hide] of Object.entries(LACKS))
  test(`without ${what}: a message in Chinese and English instead of a white page`, async ({ page, allow }) => {
    // What modules do while they are read, they do before one can refuse.
    allow(/TypeError: Object\.hasOwn is not a function/);
    await page.addInitScript(hide);
    await page.goto('');
    await expectTold(page);
  });

test('scripts that an old browser cannot parse: the same message, whatever it has besides', async ({ page, allow }) => {
  // Of scripts that cannot be parsed the browser tells nothing but that.
  allow(/SyntaxError/, /^page error: $/);
  await page.route(/assets\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const a = b ?!? c;' }),
  );
  await page.goto('');
  await expectTold(page);
});

test('on a wall the message is as large as a wall needs; in an embed it is short', async ({ page }) => {
  await page.addInitScript(LACKS['calls of 2022 (findLast)'] as () => void);
  await page.goto('?mode=wall');
  await expectTold(page);
  const size = await page.getByRole('alert').evaluate((box) => Number.parseFloat(getComputedStyle(box).fontSize));
  expect(size).toBeGreaterThanOrEqual(1080 / 60);

  await page.setViewportSize({ width: 280, height: 260 });
  await page.goto('?mode=embed&panel=map');
  const told = page.getByRole('alert');
  await expect(told).toContainText('浏览器版本过低，无法显示此图。');
  const shown = (await told.locator('p:visible').allTextContents()).join(' ');
  expect(shown.length).toBeLessThan(140);
  expect(shown).toContain('too old to show this panel');
  const over = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    document.documentElement.scrollHeight - innerHeight,
  ]);
  expect(Math.max(...over)).toBeLessThanOrEqual(0);
});

test('without scripts: what is needed and what to do, in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const said = page.locator('noscript p');
  await expect(said.first()).toBeVisible();
  await expect(said).toContainText([/需要 JavaScript.*允许/, /needs JavaScript.*allow/]);
  await expect(page.locator('#too-old')).toBeHidden();
  await context.close();
});

test('the one file tells an old browser too', async ({ browser }) => {
  const out = mkdtempSync(join(tmpdir(), 'single-'));
  try {
    execFileSync('npx', ['tsx', 'tools/single.ts', '--out', out], { stdio: 'pipe' });
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.addInitScript(LACKS['calls of 2022 (findLast)'] as () => void);
    await page.goto(pathToFileURL(join(out, readdirSync(out)[0] ?? '')).href);
    await expectTold(page);
    await context.close();
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

/** Takes away what came after Chrome 106, Firefox 121 and Safari 16.4. source: core-js-compat, MDN */
function forgetNewer(): void {
  const drop = (owner: object | undefined, ...names: string[]) => {
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
  };
  drop(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
  drop(Object.getPrototypeOf(Uint8Array.prototype), 'toSorted', 'toReversed', 'with');
  drop(Uint8Array.prototype, 'toHex', 'toBase64', 'setFromHex', 'setFromBase64');
  drop(Uint8Array, 'fromHex', 'fromBase64');
  drop(Array, 'fromAsync');
  drop(Object, 'groupBy');
  drop(Map, 'groupBy');
  drop(Map.prototype, 'getOrInsert', 'getOrInsertComputed');
  drop(Promise, 'withResolvers', 'try');
  drop(String.prototype, 'isWellFormed', 'toWellFormed');
  drop(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference');
  drop(Set.prototype, 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom');
  drop(Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map', 'filter', 'take', 'drop', 'flatMap');
  drop(Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'some', 'every', 'find', 'forEach', 'reduce');
  drop(Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'toArray');
  drop(ArrayBuffer.prototype, 'transfer', 'transferToFixedLength');
  drop(RegExp, 'escape');
  drop(Math, 'sumPrecise', 'f16round');
  drop(URL, 'canParse', 'parse');
  drop(AbortSignal, 'any');
  drop(Element.prototype, 'checkVisibility', 'setHTMLUnsafe', 'moveBefore');
  drop(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover');
  drop(Document.prototype, 'startViewTransition');
  drop(window, 'requestIdleCallback', 'scheduler', 'navigation', 'Iterator');
}

test('what came after the floor is needed by nothing: pages, embed and wall', async ({ page }) => {
  await page.addInitScript(forgetNewer);
  await visit(page);
  for (const id of ['map', 'items', 'matrix', 'calendar', 'shares'] as const)
    await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
  for (const view of ['items', 'regions', 'ledger', 'changes', 'lists', 'data', 'briefing']) {
    await page.locator(`[data-nav="${view}"]`).first().click();
    await expect(page.locator(`html[data-view="${view}"]`)).toBeAttached();
    await expect(page.locator('main section').first()).toBeVisible();
  }
  await expect(page.locator('section[data-state="error"]')).toHaveCount(0);
  await page.goto('?mode=embed&panel=ranking&host=https://example.org');
  await expect(panel(page, 'ranking')).toHaveAttribute('data-state', 'ready');
  await openWall(page, { check: '1' });
});
