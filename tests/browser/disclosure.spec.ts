import type { Page } from '@playwright/test';
import { publicPackage } from '#io/publicPackage.ts';
import type { DataPackage } from '#model/package.ts';
import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';
import { eachView, everyWordOf, keptText } from './channels.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';
import { type Pack, withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Words the public may not see; the number is of a report that is withheld. */
const WITHHELD = [SECRET, INTERNAL, '13800000000', '186.48'];
/** Longer than a page waits before it keeps a copy. */
const COPIED = 4000;

function expectClean(text: string, where: string): void {
  for (const words of WITHHELD) expect(text.includes(words), `${words} in ${where}`).toBe(false);
}

/** A tip at many places of every picture. */
async function expectCleanTips(page: Page): Promise<void> {
  for (const box of await page.locator('section[data-panel] svg').all()) {
    await box.scrollIntoViewIfNeeded();
    const place = await box.boundingBox();
    if (!place || place.width < 50) continue;
    for (const [x, y] of [
      [0.3, 0.3],
      [0.5, 0.5],
      [0.7, 0.7],
      [0.2, 0.8],
    ] as const) {
      await page.mouse.move(place.x + place.width * x, place.y + place.height * y);
      expectClean((await page.locator('body').textContent()) ?? '', 'a tip');
    }
  }
}

test('before the public no page holds a withheld word: markup, tips, tables, address, messages, what the browser keeps', async ({
  page,
}) => {
  test.slow();
  await withSite(page, { data: markedPack() }, async ({ url }) => {
    await visit(page, { audience: 'public', asof: '2023-11' }, url);
    await expectCleanTips(page);
    await eachView(page, { audience: 'public', asof: '2023-11' }, async (view) =>
      expectClean(await everyWordOf(page), view),
    );
    await page.waitForTimeout(COPIED);
    expectClean(await keptText(page), 'what the browser keeps');
    // How many are withheld is told of the whole, never of an area or a region, where it would say which they are.
    await visit(page, { audience: 'public', asof: '2023-11', area: 'infrastructure', region: '500116' }, url);
    await expect(page.locator('body')).toContainText('另有 2 项暂不公开');
    await expect(page.locator('body')).not.toContainText(/另有 [013-9] 项暂不公开/);
    await panel(page, 'items').locator('[data-action="share"]').click();
    expectClean(await everyWordOf(page), 'what is shared');
    await page.keyboard.press('Escape');

    await visit(page, { asof: '2023-11' }, url);
    const seen: string[] = [];
    await eachView(page, { asof: '2023-11' }, async () => void seen.push(await everyWordOf(page)));
    console.log(`${WITHHELD.length} withheld words, ${seen.length} views before the public: 0 found`);
    expect(seen.join().includes(SECRET), 'barks: at a desk the marks are there').toBe(true);
    await expect.poll(() => keptText(page), 'barks: and in the copy').toContain(SECRET);
  });
});

/** The pack as 发布公开版 writes it. */
function publicEdition({ descriptor, files }: Pack): Pack {
  const texts = new Map([...files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  const edition = publicPackage(descriptor as unknown as DataPackage, texts);
  return {
    descriptor: edition.descriptor as unknown as Pack['descriptor'],
    files: new Map([...edition.files].map(([path, text]) => [path, Buffer.from(text)])),
  };
}

test('a public edition: nothing withheld in its files, nor in any page, whatever the address asks for, nor in its copy', async ({
  page,
}) => {
  const pack = publicEdition(markedPack());
  for (const [path, bytes] of pack.files) expectClean(bytes.toString('utf8'), path);
  await withSite(page, { data: pack }, async ({ url }) => {
    const query = { audience: 'internal', asof: '2023-11' };
    await visit(page, query, url);
    await eachView(page, query, async (view) => expectClean(await everyWordOf(page), view));
    await expect(page.locator('.header')).toContainText('另有 2 项暂不公开');
    await expect.poll(() => keptText(page), 'the copy is there').toContain('datapackage');
    expectClean(await keptText(page), 'the copy');
  });
});
