import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { type Answer, type Cell, oracle, type PanelId, type Row } from '../oracle/oracle.ts';
import { text } from '../oracle/plain.ts';
import { expect } from '../support/test.ts';

export type { PanelId } from '../oracle/oracle.ts';

/** The data package as it lies in the repository: what the oracle reads. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** The built page. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Panels of the overview, in its order. */
export const PANELS = [
  ...(['kpi', 'areas', 'ranking', 'map', 'items', 'changes'] as const),
  ...(['matrix', 'lists', 'projects', 'calendar', 'shares'] as const),
] as const;
/** Panels that have nothing to show without reports. */
export const LEDGER_PANELS: readonly PanelId[] = ['kpi', 'areas', 'items', 'changes', 'matrix'];
/** Today where the browser of the tests is, "YYYY-MM-DD". */
export const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
/** Large enough for every picture to stand in full. */
export const DESK = { width: 1920, height: 1080 };

/** Chosen parameters of an address. */
export type Query = Record<string, string>;

/** A panel as it stands in the page. */
export interface Shown {
  readonly state: string;
  /** All its text. */
  readonly words: string;
  /** Columns of the table's head; none where no table is open. */
  readonly head: number;
  readonly rows: readonly Row[];
  readonly box: readonly Row[];
}

/** "?area=ecology&table=kpi": the address of `query`. */
export function address(query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `?${pairs.join('&')}`.replaceAll('%2C', ',');
}

/** The address bar, taken apart. */
export function parameters(page: Page): Query {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Loads the page with this query and waits until its data stand. `root` of another site, with its slash. */
export async function visit(page: Page, query: Query | string = {}, root = ''): Promise<void> {
  await page.goto(`${root}${typeof query === 'string' ? query : address(query)}`);
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
}

/** Loads the page with every panel's table open. */
export async function visitTables(page: Page, query: Query = {}, root = ''): Promise<void> {
  await visit(page, { ...query, table: PANELS.join(',') }, root);
}

/** Moves on within the loaded page, as a link inside it would. */
export async function moveTo(page: Page, query: Query): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address(query));
}

/** The same, with every panel's table open. */
export async function turnTo(page: Page, query: Query): Promise<void> {
  await moveTo(page, { ...query, table: PANELS.join(',') });
}

/** The section of a panel. */
export function panel(page: Page, id: PanelId): Locator {
  return page.locator(`section[data-panel="${id}"]`);
}

/** Clicks where a text of a picture stands. A picture may be drawn anew meanwhile: then its new text is looked for. */
export async function clickText(page: Page, where: Locator, words: string | RegExp): Promise<void> {
  const text = where.locator('svg text').filter({ hasText: words }).first();
  await expect(async () => {
    await text.scrollIntoViewIfNeeded({ timeout: 2000 });
    const box = await text.boundingBox({ timeout: 2000 });
    if (!box) throw new Error(`No text ${words} in the picture.`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }).toPass();
}

/** Every panel of the page, its open table read cell by cell. */
export async function readBoard(page: Page): Promise<Partial<Record<PanelId, Shown>>> {
  return page.evaluate(() => {
    const keys = [
      ...['code', 'item', 'area', 'kpi', 'month', 'indicator', 'scope'],
      ...['platform', 'entry', 'meeting'],
    ];
    const cellOf = (cell: HTMLElement) => {
      const { value, missing, status, overdue, inherited } = cell.dataset;
      const mark = inherited === '1' ? { inherited: true as const } : {};
      if (value !== undefined) return { value: value === '' ? Number.NaN : Number(value), ...mark };
      if (missing !== undefined) return { missing, ...mark };
      if (status !== undefined) return { status, ...(overdue === '1' ? { overdue: true as const } : {}), ...mark };
      return { text: cell.textContent };
    };
    const keyOf = ({ dataset }: HTMLElement) => {
      const key = keys.map((name) => dataset[name]).find((one) => one !== undefined) ?? 'a row without a key';
      return [key, dataset.change, dataset.ruled === '1' ? 'ruled' : undefined].filter(Boolean).join(' ');
    };
    const rowOf = (row: HTMLElement) => ({
      key: keyOf(row),
      cells: Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
          cell.dataset.column ?? '',
          cellOf(cell),
        ]),
      ),
    });
    const rowsOf = (rows: NodeListOf<HTMLElement> | HTMLElement[]) => [...rows].map(rowOf);
    const read = (section: HTMLElement) => {
      const table = section.querySelector(`table[data-panel-table="${section.dataset.panel}"]`);
      return {
        state: section.dataset.state ?? '',
        words: section.textContent,
        head: table?.querySelectorAll('thead th').length ?? 0,
        rows: rowsOf(table?.querySelectorAll<HTMLElement>('tbody tr:not([data-scope])') ?? []),
        box: rowsOf(section.querySelectorAll<HTMLElement>('tr[data-scope]')),
      };
    };
    const sections = [...document.querySelectorAll<HTMLElement>('section[data-panel]')];
    return Object.fromEntries(sections.map((section) => [section.dataset.panel, read(section)]));
  });
}

interface Expectation {
  /** Package the oracle reads; by default the shipped one. */
  readonly folder?: string;
  readonly today?: string;
  readonly panels?: readonly PanelId[];
}

/** Waits until the open tables of the page say what the oracle finds in the raw files for `query`. */
export async function expectTruth(page: Page, query: Query, wanted: Expectation = {}): Promise<void> {
  const { folder = DATA, today = TODAY, panels = PANELS } = wanted;
  const truth = oracle(folder, query, today);
  await expect
    .poll(
      async () => {
        const board = await readBoard(page);
        return panels.flatMap((id) => differences(id, board[id], truth[id]));
      },
      { message: `tables for ${address(query)}` },
    )
    .toEqual([]);
}

/** Where a panel's table does not say what it must, a line each. Classes and ranks are not the oracle's. */
export function differences(id: PanelId, shown: Shown | undefined, truth: Answer): string[] {
  if (!shown) return [`${id}: is not in the page`];
  if (shown.head === 0) return [`${id}: no table is open`];
  const state = shown.state === truth.state ? [] : [`${id}: is ${shown.state}, not ${truth.state}`];
  // What an empty panel's table counts is nothing.
  if (truth.state === 'empty') return [...state, ...shown.rows.flatMap((row) => somethingIn(id, row))];
  return [
    ...state,
    ...rowDifferences(id, shown.rows, truth.rows),
    ...(id === 'map' ? rowDifferences('side box', shown.box, truth.box ?? []) : []),
  ];
}

function somethingIn(id: string, { key, cells }: Row): string[] {
  const told = Object.entries(cells).filter(([, cell]) => 'status' in cell || ('value' in cell && cell.value !== 0));
  return told.map(([column, cell]) => `${id} ${key} ${column}: is ${text(cell)} though nothing passes`);
}

/** Where rows, order, columns or cells differ. */
export function rowDifferences(id: string, shown: readonly Row[], truth: readonly Row[]): string[] {
  const [found, wanted] = [shown, truth].map((rows) => rows.map(({ key }) => key).join(' '));
  if (found !== wanted) return [`${id}: rows are ${found}, not ${wanted}`];
  return truth.flatMap((row, index) => cellDifferences(`${id} ${row.key}`, shown[index] as Row, row));
}

function cellDifferences(id: string, shown: Row, truth: Row): string[] {
  const columns = Object.keys(shown.cells).filter((column) => column !== 'class' && column !== 'rank');
  const [found, wanted] = [columns, Object.keys(truth.cells)].map((names) => [...names].sort().join(' '));
  if (found !== wanted) return [`${id}: columns are ${found}, not ${wanted}`];
  return Object.entries(truth.cells).flatMap(([column, cell]) => {
    const own = shown.cells[column] as Cell;
    return isSame(own, cell) ? [] : [`${id} ${column}: is ${text(own)}, not ${text(cell)}`];
  });
}

function isSame(one: Cell, other: Cell): boolean {
  if ('value' in one && 'value' in other)
    return Math.abs(Number(one.value) - Number(other.value)) <= 1e-6 && one.inherited === other.inherited;
  return text(one) === text(other);
}
