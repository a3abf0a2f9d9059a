import type { Page } from '@playwright/test';
import { BUILT_VIEWS } from '#model/spec.ts';
import { expect } from '../support/test.ts';
import { moveTo, PANELS, type Query } from './board.ts';

/** What some pages cannot do without. */
const NEEDED: Readonly<Partial<Record<string, Query>>> = {
  overview: { table: PANELS.join(',') },
  item: { item: '2023H2-05' },
  region: { region: '500116' },
};

/** Moves through all pages of the board, each laid out when `look` is called. */
export async function eachView(page: Page, query: Query, look: (view: string) => Promise<void>): Promise<void> {
  for (const view of BUILT_VIEWS) {
    await moveTo(page, { ...query, view, ...NEEDED[view] });
    await expect(page.locator('html')).toHaveAttribute('data-view', view);
    // A withheld item has no page, and a message in its place.
    await expect(page.locator('main[aria-busy]')).toHaveCount(0);
    await expect(page.locator('main')).not.toBeEmpty();
    await expect(page.locator('section[data-state="loading"]')).toHaveCount(0);
    await look(view);
  }
}

/** Everything a page holds that can be read: markup with its attributes, address, title, and the pictures within data addresses. */
export async function everyWordOf(page: Page): Promise<string> {
  const text = [await page.content(), page.url(), await page.title()].join('\n');
  return `${text}\n${decodeURIComponent(text.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'))}`;
}

/** Everything the browser keeps of the page, as text: storage, databases, caches. */
export function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ended = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const plain = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (value instanceof Map) return [...value].map(plain);
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
    };
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ended(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        kept.push(await ended(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(await (await cache.match(request))?.text());
    }
    return JSON.stringify(plain(kept));
  });
}
