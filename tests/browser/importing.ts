import type { Locator, Page } from '@playwright/test';
import type { Issue } from '#model/issue.ts';
import { expect } from '../support/test.ts';

/** A file by its name, as text or bytes. */
export type Chosen = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

const HEAD = '事项编号,方面,事项名称,涉及地区,报告月份,进度%,完成值,进展情况\n';
/** Three reports of November. */
export const SHEET = {
  name: '台账.csv',
  text: `${HEAD}2023H2-02,,,全域,2023-11,61.5,,〔测试〕\n2023H2-03,,,两省市,2023-11,0,,\n2023H2-05,,,合川、泸州,2023-11,,,只有文字\n`,
};
/** One of October. */
export const OCTOBER = { name: '十月.csv', text: `${HEAD}2023H2-02,,,全域,2023-10,40,,\n` };

/** Gives files to the page as a person who chooses them. */
export async function choose(page: Page, files: readonly Chosen[]): Promise<void> {
  await page.locator('input[data-import]').setInputFiles(
    files.map((file) => ({
      name: file.name,
      mimeType: '',
      buffer: Buffer.from('text' in file ? file.text : file.bytes),
    })),
  );
}

/** The element that tells how the import stands. */
export function state(page: Page): Locator {
  return page.locator('[data-import-state]');
}

/** The part of the data page in which files are brought in. */
export function part(page: Page): Locator {
  return page.locator('[data-part="import"]');
}

/** One of its buttons. */
export function act(page: Page, name: string): Locator {
  return part(page).locator(`[data-action="${name}"]`);
}

/** One of the tabs of what was checked. */
export function tab(page: Page, name: string): Locator {
  return part(page).locator(`[data-filter="import-tab"][data-value="${name}"]`);
}

/** Gives files to the page and waits until they are checked. */
export async function checked(page: Page, files: readonly Chosen[]): Promise<void> {
  await choose(page, files);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
}

/** Applies what was checked. */
export async function apply(page: Page): Promise<void> {
  await act(page, 'import-apply').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
}

/** Content hash of the data in force. */
export async function hashNow(page: Page): Promise<string> {
  return (await page.locator('html').getAttribute('data-hash')) ?? '';
}

/** How many ledgers the browser keeps. */
export function keptLedgers(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('chengyu-board-ledgers');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const database = asked.result;
          if (!database.objectStoreNames.contains('ledgers')) {
            database.close();
            indexedDB.deleteDatabase('chengyu-board-ledgers');
            resolve(0);
            return;
          }
          const count = database.transaction('ledgers').objectStore('ledgers').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );
}

/** Rows of the table of issues as they stand in the page. */
export async function shownIssues(page: Page): Promise<Issue[]> {
  const rows = await page.locator('[data-table="issues"] tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      ...(row as HTMLElement).dataset,
      value: row.querySelector('.issue-value')?.textContent ?? '',
    })),
  );
  return rows.map((row) => {
    const { issue, severity, file, sheet, row: at, column, cell, value } = row as Record<string, string>;
    const where = { file, sheet, row: at === undefined ? undefined : Number(at), column, cell };
    return { code: issue, severity, where, value } as unknown as Issue;
  });
}
