import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** A part of the sheets on screen; what a reader of the document must meet in the same order. */
export type SheetPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Everything on the sheets, from above to below. */
export async function readSheets(page: Page): Promise<SheetPart[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.papers [data-block]')].map((block): SheetPart => {
      if (block instanceof HTMLImageElement) return { kind: 'picture', alt: block.alt };
      if (block instanceof HTMLTableElement)
        return { kind: 'table', rows: [...block.rows].map((row) => [...row.cells].map((cell) => cell.textContent)) };
      return { kind: 'text', text: block.textContent };
    }),
  );
}

/** Waits until all pictures are drawn. */
export async function expectSheets(page: Page): Promise<void> {
  await expect(page.locator('[data-action="print"]')).toBeEnabled({ timeout: 60_000 });
}

/** The file a click on `selector` brings. */
export async function fileFrom(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
