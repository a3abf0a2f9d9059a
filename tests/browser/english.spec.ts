import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT_VIEWS } from '#model/spec.ts';
import { records } from '../oracle/csv.ts';
import { expect, test } from '../support/test.ts';
import { address, DATA, type Query } from './board.ts';

/** Runs of Chinese in what the data say in their own words; names that have an English one are none of them. */
function quoted(): Set<string> {
  const runs = new Set<string>();
  for (const folder of [DATA, join(DATA, 'demo')])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const [head = [], ...rows] = records(readFileSync(join(folder, file), 'utf8'));
      const isNamed = head.includes('name_en');
      for (const row of rows)
        for (const [at, cell] of row.entries())
          if (!(isNamed && ['name', 'short_name'].includes(head[at] ?? '')))
            for (const run of cell.match(/\p{Script=Han}+/gu) ?? []) runs.add(run);
    }
  // Licences, sources and the outlines' title block are the package's own words.
  const { licenses, sources, resources, title } = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8'));
  const blocks = resources.map((one: Record<string, unknown>) => [one.x_title_block, one.licenses]);
  const told = JSON.stringify([licenses, sources, title, blocks]);
  for (const run of told.match(/\p{Script=Han}+/gu) ?? []) runs.add(run);
  return runs;
}

/** Texts of the page as they are seen and heard, each once; what is hidden from all is none. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.parentElement?.closest('#too-old, noscript, script, style, [data-action="language"]') === null)
          texts.add(node.data);
      } else if (node instanceof Element && node.closest('[data-action="language"]') === null)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.add(node.getAttribute(name) ?? '');
    }
    return [...texts, document.title];
  });
}

const ONE: Readonly<Record<string, Query>> = { region: { region: '500111' }, item: { item: '2023H2-05' } };
const PAGES: readonly Query[] = [
  ...BUILT_VIEWS.map((view): Query => ({ view, ...ONE[view] })),
  { table: 'map,ranking,kpi,areas,items,changes,matrix,lists,projects,calendar,shares' },
  { demo: '0' },
  { fold: '1', measure: 'worst', tiles: '1' },
  { audience: 'public' },
  { mode: 'wall' },
  { mode: 'embed', panel: 'map' },
];

test('on no screen of the English board is a word left untranslated', async ({ page }) => {
  const own = quoted();
  const left: Record<string, string[]> = {};
  for (const query of PAGES) {
    await page.goto(address({ ...query, lang: 'en' }));
    await page.locator('html[data-hash][lang="en-GB"]').waitFor({ state: 'attached' });
    await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(20);
    const isQuoted = (run: string, text: string) =>
      own.has(run) || (text.includes(`${run}…`) && [...own].some((whole) => whole.startsWith(run)));
    const found = texts.filter((text) => (text.match(/\p{Script=Han}+/gu) ?? []).some((run) => !isQuoted(run, text)));
    if (found.length > 0) left[JSON.stringify(query)] = found;
  }
  expect(left).toEqual({});
});

test('what stays Chinese says so, and nothing else does', async ({ page }) => {
  let marked = 0;
  for (const query of PAGES) {
    await page.goto(address({ ...query, lang: 'en' }));
    await page.locator('html[data-hash][lang="en-GB"]').waitFor({ state: 'attached' });
    await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
    const all = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: { text: string; lang: string }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (!holder || holder.closest('svg, #too-old, noscript, script, style, [data-action="language"]')) continue;
        const own = [...holder.childNodes].map((one) => (one instanceof Text ? one.data : '')).join('');
        texts.push({ text: own, lang: holder.closest<HTMLElement>('[lang]')?.lang ?? '' });
      }
      return texts;
    });
    for (const { text, lang } of all) {
      const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
      const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
      // Figures are read in either.
      if (chinese + letters === 0) continue;
      expect(lang, text).toBe(chinese > letters ? 'zh-CN' : 'en-GB');
      if (chinese > letters) marked += 1;
    }
  }
  // Texts of the ledger, the quotes of the announcement, the sources.
  expect(marked).toBeGreaterThan(200);
});
