import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { records } from '../oracle/csv.ts';
import { ledgerRecords } from '../oracle/ledger.ts';
import { type Cell, oracle, type Row } from '../oracle/oracle.ts';
import { text } from '../oracle/plain.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, moveTo, panel, type Query, TODAY, visit } from './board.ts';

test.use({ viewport: DESK });

const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];

/** Rows the raw files give for an address. */
const truthOf = (query: Query) => oracle(DATA, query, TODAY).ledger.rows;

/** The ledger at this address, drawn. */
async function turnToLedger(page: Page, query: Query): Promise<Row[]> {
  await moveTo(page, { ...query, view: 'ledger' });
  const rows = truthOf(query);
  await expect(page.locator('table[data-panel-table="ledger"]')).toHaveAttribute(
    'aria-rowcount',
    String(rows.length + 1),
  );
  return rows;
}

/** Every row of the grid, scrolled through from its head to its foot: each as its place, key and cells. */
async function readGrid(page: Page) {
  return page.evaluate(async () => {
    const table = document.querySelector<HTMLElement>('table[data-panel-table="ledger"]');
    const box = table?.parentElement;
    if (!table || !box) throw new Error('There is no ledger.');
    const cellOf = (cell: HTMLElement) => {
      const { value, missing, status, overdue } = cell.dataset;
      if (value !== undefined) return { value: Number(value) };
      if (missing !== undefined) return { missing };
      if (status !== undefined) return { status, ...(overdue === '1' ? { overdue: true as const } : {}) };
      return { text: cell.textContent };
    };
    const seen = new Map<number, { key: string; month: string; cells: Record<string, ReturnType<typeof cellOf>> }>();
    const collect = () => {
      for (const row of table.querySelectorAll<HTMLElement>('tbody tr')) {
        const place = Number(row.getAttribute('aria-rowindex'));
        if (seen.has(place)) continue;
        const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')];
        const side = cells.find(({ dataset }) => dataset.column === '报告方')?.textContent;
        const { item, month = '', code } = row.dataset;
        seen.set(place, {
          key: [item, month, code || side].filter(Boolean).join(' '),
          month,
          cells: Object.fromEntries(cells.map((cell) => [cell.dataset.column ?? '', cellOf(cell)])),
        });
      }
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const head = table.querySelector('thead');
    /** Rows from the head of the box to its foot, or to the last one. */
    const isFilled = () => {
      const rows = [...table.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
      const [from, to] = [head?.getBoundingClientRect().bottom ?? 0, box.getBoundingClientRect().bottom];
      const end = table.querySelector('tbody')?.getBoundingClientRect().bottom ?? 0;
      const tops = rows.map(({ top }) => top);
      const feet = rows.map(({ bottom }) => bottom);
      return rows.length > 0 && Math.min(...tops) <= from + 1 && Math.max(...feet) >= Math.min(to, end) - 1;
    };
    const wanted = Number(table.getAttribute('aria-rowcount')) - 1;
    box.scrollTop = 0;
    for (let turn = 0; seen.size < wanted && turn < 400; turn += 1) {
      await frame();
      for (let wait = 0; wait < 300 && !isFilled(); wait += 1) await frame();
      collect();
      box.scrollTop += box.clientHeight * 0.9;
    }
    return [...seen].sort(([a], [b]) => a - b).map(([, row]) => row);
  });
}

/** Where a row of the grid does not say what it must. A name may stand under the place it reports for; a month in words. */
function rowFaults(shown: Awaited<ReturnType<typeof readGrid>>[number] | undefined, truth: Row): string[] {
  if (shown?.key !== truth.key) return [`${shown?.key} stands in the place of ${truth.key}`];
  const { 报告月份: _month, 事项名称: name, ...cells } = shown.cells;
  const told = Object.entries(cells).flatMap(([column, cell]) => {
    const wanted = truth.cells[column] as Cell;
    return text(cell) === text(wanted) ? [] : [`${truth.key} ${column}: is ${text(cell)}, not ${text(wanted)}`];
  });
  const words = name && 'text' in name ? name.text : '';
  return words.includes(text(truth.cells.事项名称)) ? told : [...told, `${truth.key} is called ${words}`];
}

/** Records with their numbers to nine decimals: two ways to a mean may differ in the last bit. */
function leveled(all: string[][]): string[][] {
  return all.map((record) =>
    record.map((field) => (/^-?\d+\.\d{7,}$/.test(field) ? String(Math.round(Number(field) * 1e9) / 1e9) : field)),
  );
}

async function savedCsv(page: Page): Promise<string[][]> {
  const ledger = panel(page, 'ledger');
  const csv = ledger.locator('[data-export="csv"]');
  if (!(await csv.isVisible())) await ledger.locator('[data-action="export"]').click();
  const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  return leveled(records(readFileSync(await download.path(), 'utf8')));
}

test('in each of five months the grid, row by row, and its CSV say what the raw files say', async ({ page }) => {
  await visit(page, { view: 'ledger' });
  for (const asof of MONTHS) {
    const truth = await turnToLedger(page, { asof });
    await expect(panel(page, 'ledger')).toHaveAttribute('data-asof', asof);
    const grid = await readGrid(page);
    expect(truth.flatMap((row, at) => rowFaults(grid[at], row))).toEqual([]);
    expect(grid).toHaveLength(truth.length);
    const wanted = leveled(ledgerRecords(truth));
    expect(Object.keys(grid[0]?.cells ?? {}).sort()).toEqual([...(wanted[0] ?? []), '联系人', '佐证'].sort());
    expect(await savedCsv(page)).toEqual(wanted);
  }
});
