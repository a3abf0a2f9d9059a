import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Line, number, numbered } from '../oracle/csv.ts';
import { targetIn } from '../oracle/facts.ts';
import { type Question, question } from '../oracle/question.ts';
import { cellReasonOf, type Reason, reasonOf } from '../oracle/why.ts';
import { STATUS_WORDS } from '../oracle/words.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, moveTo, panel, type Query, TODAY, visit } from './board.ts';
import { fileOf, put, shippedPack, withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const ASOF = '2023-11';
const truths = new Map<string, Question>();
/** What the raw files say at the end of a month; kept, for it is asked for hundreds of times. */
function truthAt(asof: string): Question {
  const truth = truths.get(asof) ?? question(DATA, { asof }, TODAY);
  truths.set(asof, truth);
  return truth;
}

/** Whose status a cell tells. */
interface Told {
  item: string;
  month: string;
  region: string | undefined;
  status: string;
}

/** The open dialog as its public names tell it. */
async function readWhy(page: Page): Promise<Reason & { item: string | undefined; region: string | undefined }> {
  const dialog = page.locator('dialog[data-why]');
  await expect(dialog).toHaveCount(1);
  return dialog.evaluate((element) => {
    const told = (element as HTMLElement).dataset;
    const numeric = (text: string | undefined) => (text === undefined ? null : Number(text));
    const { nextStatus, nextDistance } = told;
    return {
      item: told.item,
      region: told.code,
      status: told.status ?? '',
      rule: told.rule ?? '',
      elapsed: Number(told.elapsed),
      progress: numeric(told.progress),
      gap: numeric(told.gap),
      report: told.report ?? null,
      next: nextStatus === undefined ? null : { status: nextStatus, distance: Number(nextDistance) },
      override: told.override ?? null,
    };
  });
}

function leveled({ elapsed, progress, next, ...rest }: Reason): Reason {
  const nine = (value: number) => Math.round(value * 1e9) / 1e9;
  return {
    ...rest,
    elapsed: nine(elapsed),
    progress: progress === null ? null : nine(progress),
    next: next && { status: next.status, distance: nine(next.distance) },
  };
}

/** The reason the raw files give for a status. */
function reasonFor({ item, month, region }: Told): Reason | null {
  const { stands, look } = truthAt(month);
  const stand = stands.find((one) => one.item.id === item);
  if (!stand) throw new Error(`There is no item ${item}.`);
  return region === undefined ? reasonOf(stand, look) : cellReasonOf(stand, region, look);
}

/** The line of the ledger a dialog points to, read anew from the file. */
function lineAt(place: string): Line {
  const [file = '', record] = place.split('#');
  const [head, ...lines] = numbered(readFileSync(join(DATA, file), 'utf8'));
  const line = lines.find(({ row }) => String(row) === record);
  if (!head || !line) throw new Error(`${place} is no record.`);
  return Object.fromEntries(head.fields.map((name, at) => [name, line.fields[at] ?? '']));
}

/** Do the lines it points to hold what the dialog says: the item, and the mean of their numbers? */
function expectLedgerRow(told: Reason & { item: string | undefined }, month: string): void {
  const lines = (told.report ?? '').split(' ').filter(Boolean).map(lineAt);
  for (const line of lines) expect(line.item_id).toBe(told.item);
  if (told.progress === null) return;
  const item = truthAt(month).items.find(({ id }) => id === told.item);
  const values = lines.map((line) => {
    const target = item && number(targetIn(item, line.month ?? '')?.value);
    return number(line.progress) ?? (100 * (number(line.done_value) ?? Number.NaN)) / (target ?? Number.NaN);
  });
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(told.progress, 6);
}

/** Opens a reason by mouse and by Enter, and holds both against the raw files. */
async function expectReason(page: Page, button: Locator, told: Told): Promise<void> {
  const wanted = reasonFor(told);
  if (!wanted) throw new Error(`${told.item} of ${told.region} has no status.`);
  const name = `${told.item} ${told.month} ${told.region ?? ''}`;
  for (const way of ['mouse', 'keyboard']) {
    if (way === 'mouse') await button.click();
    else {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    const shown = await readWhy(page);
    const { item, region, ...reason } = shown;
    expect(leveled(reason), `${name} by ${way}`).toEqual(leveled(wanted));
    expect([item, region, reason.status]).toEqual([told.item, told.region, told.status]);
    expectLedgerRow(shown, told.month);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }
}

/**
 * Walks over every status of an item within `scope`, so far as it is drawn, and opens each twice.
 *
 * from    the month a column `from` tells of
 * region  the region whose page it is
 */
async function walk(page: Page, scope: string, of: { from?: string; region?: string } = {}): Promise<Told[]> {
  const cells = page.locator(`${scope} [data-status]`);
  await expect(cells.first()).toBeVisible();
  const told = await cells.evaluateAll(
    (all, { asof, from, region }) =>
      (all as HTMLElement[]).map((cell) => {
        const row = cell.closest<HTMLElement>('tr');
        const item = cell.closest<HTMLElement>('[data-item]')?.dataset.item;
        const about = item ?? cell.closest<HTMLElement>('[data-item-page]')?.dataset.itemPage ?? '';
        const month = cell.dataset.column === 'from' ? from : row?.dataset.month;
        return {
          item: about,
          month: month ?? asof,
          region: row?.dataset.code ?? region,
          status: cell.dataset.status ?? '',
          buttons: cell.querySelectorAll('button[data-action="why"]').length,
          place: row ? `tr${keysOf(row)} [data-column="${cell.dataset.column}"]` : 'p[data-status]',
        };

        /** The row by what it is about: its number changes while a grid scrolls. */
        function keysOf({ dataset }: HTMLElement): string {
          const keys = ['item', 'month', 'code', 'change', 'kind'].filter((key) => dataset[key] !== undefined);
          return keys.map((key) => `[data-${key}="${dataset[key]}"]`).join('');
        }
      }),
    { asof: ASOF, ...of },
  );
  expect(told.filter(({ buttons }) => buttons !== 1)).toEqual([]);
  for (const one of told)
    await expectReason(page, page.locator(`${scope} ${one.place} button[data-action="why"]`), one);
  return told;
}

test('every status of the items table and of the items page opens its reason by mouse and by Enter', async ({
  page,
}) => {
  await visit(page, { asof: ASOF, table: 'items' });
  const items = await walk(page, 'section[data-panel="items"]');
  expect(new Set(items.map(({ item }) => item)).size).toBe(27);
  expect(new Set(items.map(({ status }) => status)).size).toBeGreaterThan(9);
  await moveTo(page, { asof: ASOF, view: 'items' });
  expect(await walk(page, '[data-part="items"]')).toHaveLength(27);
});

test('so does every one of the changes, of the earlier month and the later, and of an item month by month', {
  tag: '@sweep',
}, async ({ page }) => {
  await visit(page, { asof: ASOF, view: 'changes', table: 'changes' });
  const changed = await walk(page, 'section[data-panel="changes"]', { from: '2023-10' });
  expect(changed.filter(({ month }) => month === '2023-10').length).toBeGreaterThan(5);
  for (const item of ['2023H2-05', '2023H2-10', '2023H2-18']) {
    await moveTo(page, { asof: ASOF, view: 'item', item });
    await expect(page.locator(`[data-item-page="${item}"]`)).toBeVisible();
    expect(await walk(page, '[data-item-page]')).toHaveLength(6);
  }
});

test('so does every one of a region’s page, by its own number, and of the ledger, by that of the row', async ({
  page,
}) => {
  await visit(page, { asof: ASOF, view: 'region', region: '500111' });
  const part = page.locator('[data-part="items"]');
  await part.locator('[data-action="table"]').click();
  expect((await walk(page, '[data-part="items"]', { region: '500111' })).length).toBeGreaterThan(5);

  await moveTo(page, { asof: ASOF, view: 'ledger', item: '2023H2-18', status: 'on-schedule,late' });
  await expect(page.locator('table[data-panel-table="ledger"] tbody tr').first()).toBeVisible();
  const rows = await walk(page, 'table[data-panel-table="ledger"]');
  expect(rows.some(({ region }) => region !== undefined)).toBe(true);
  expect(rows.some(({ region, month }) => region === undefined && month !== ASOF)).toBe(true);
});

test('a status set by hand shows the computed one beside it, and why', async ({ page }) => {
  await visit(page, { asof: ASOF, view: 'item', item: '2023H2-18' });
  await page.locator('.item-head button[data-action="why"]').click();
  const told = await readWhy(page);
  expect(told).toMatchObject({ status: 'on-schedule', rule: 'late', override: 'on-schedule' });
  const words = page.locator('dialog[data-why]');
  const reason = lineAt(told.report ?? '').override_reason ?? '';
  expect(reason).toMatch(/\S{4,}/);
  for (const word of [STATUS_WORDS.late, STATUS_WORDS['on-schedule'], reason])
    await expect(words).toContainText(word ?? '');
});

test('fed with its progress and the distance a dialog tells, a status is the next one; a step less, and it is not yet', {
  tag: '@sweep',
}, async ({ page }) => {
  const enough = shippedPack();
  const short = shippedPack();
  const asked: { told: Awaited<ReturnType<typeof readWhy>>; next: NonNullable<Reason['next']> }[] = [];
  await visit(page, { asof: ASOF, table: 'items' });
  const buttons = panel(page, 'items').locator('tr[data-item] button[data-action="why"]');
  for (let at = 0; at < (await buttons.count()); at += 1) {
    await buttons.nth(at).click();
    const told = await readWhy(page);
    if (told.next) asked.push({ told, next: told.next });
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }
  const rules = new Set(asked.map(({ told }) => told.rule));
  expect([...rules].sort()).toEqual(['ahead', 'late', 'on-schedule', 'severe', 'slightly-late']);

  for (const { told, next } of asked)
    for (const place of (told.report ?? '').split(' ')) {
      feed(enough, place, (told.progress ?? 0) + next.distance);
      feed(short, place, (told.progress ?? 0) + next.distance - 1e-6);
    }
  await withSite(page, { data: enough, short }, async ({ url }) => {
    for (const query of [{}, { data: 'short' }] as Query[]) {
      await visit(page, { ...query, asof: ASOF, table: 'items' }, url);
      for (const { told, next } of asked) {
        const status = panel(page, 'items').locator(`tr[data-item="${told.item}"] [data-status]`);
        const rule = query.data === undefined ? next.status : told.rule;
        if (told.override === null) await expect(status, `${told.item}`).toHaveAttribute('data-status', rule);
        else {
          await status.locator('button').click();
          expect(await readWhy(page)).toMatchObject({ rule, override: told.override });
          await page.keyboard.press('Escape');
        }
      }
    }
  });
});

/** Puts a per cent in place of what a report tells. The file has no quotes. */
function feed(pack: ReturnType<typeof shippedPack>, place: string, progress: number): void {
  const [file = '', record = ''] = place.split('#');
  const lines = fileOf(pack, file).split(/\r?\n/);
  const head = (lines[0] ?? '').replace(/^\uFEFF/, '').split(',');
  const fields = (lines[Number(record) - 1] ?? '').split(',');
  fields[head.indexOf('progress')] = String(progress);
  fields[head.indexOf('done_value')] = '';
  lines[Number(record) - 1] = fields.join(',');
  put(pack, file, lines.join('\n'));
}
