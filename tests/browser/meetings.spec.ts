import type { Page } from '@playwright/test';
import { type Draft, draftOf } from '../oracle/agenda.ts';
import { dayWords } from '../oracle/calendar.ts';
import type { LevelId } from '../oracle/lists.ts';
import { type Question, question } from '../oracle/question.ts';
import { remindersOf } from '../oracle/reminders.ts';
import { MADE_TODAY, madePackage } from '../support/madeLedger.ts';
import { onDisk } from '../support/onDisk.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, moveTo, type Query, TODAY, visit } from './board.ts';
import { withSite } from './packages.ts';

test.use({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'parallel' });

const LEVELS: LevelId[] = ['group', 'office', 'coordination', 'joint'];
const SECTIONS = ['review', 'upward', 'coordinate', 'results'] as const;
/** Words of the sections as the domain names them. */
const SECTION_WORDS = ['提请审议', '共同向上争取', '需协调解决', '工作成果通报'];

/** The draft as it stands on the page: ids by section, and the items that can be brought by hand. */
async function readAgenda(page: Page) {
  return page.locator('[data-part="agenda"]').evaluate((part) => ({
    asof: document.documentElement.dataset.asof,
    head: part.querySelector('h3')?.textContent ?? '',
    sections: [...part.querySelectorAll<HTMLElement>('[data-section]')].map((section) => ({
      id: section.dataset.section ?? '',
      ids: [...section.querySelectorAll<HTMLElement>('li')].flatMap(
        ({ dataset }) => dataset.entry ?? dataset.item ?? [],
      ),
    })),
    byHand: [...part.querySelectorAll<HTMLElement>('[data-filter="agenda-item"]')].map(({ dataset }) => dataset.value),
  }));
}

/** What the page must show for a draft. */
function agendaOf(draft: Draft, level: LevelId, asof: string): Partial<Awaited<ReturnType<typeof readAgenda>>> {
  const own = SECTIONS.map((id) => ({ id: String(id), ids: draft[id] }));
  const isSecondHalf = draft.meeting !== null && draft.meeting.half % 2 === 1;
  const sections = isSecondHalf ? [{ id: 'stocktaking', ids: [] }, ...own, { id: 'plan', ids: [] }] : own;
  return { asof, sections, byHand: level === 'group' ? [] : draft.late };
}

/** Walks all levels of a month, then brings two late items to the joint meeting by hand and takes one away again. */
async function expectAgendas(page: Page, query: Query, truth: Question): Promise<void> {
  const asof = truth.look.month;
  await moveTo(page, { ...query, view: 'calendar' });
  const part = page.locator('[data-part="agenda"]');
  for (const level of LEVELS) {
    await part.locator('select[data-filter="level"]').selectOption(level);
    await expect
      .poll(() => readAgenda(page), { message: `${level} of ${asof}` })
      .toMatchObject(agendaOf(draftOf(truth, level, []), level, asof));
  }
  const chosen = draftOf(truth, 'joint', []).late.filter((_, at) => at === 0 || at === 2);
  for (const id of chosen) await part.locator(`[data-filter="agenda-item"][data-value="${id}"]`).check();
  await expect.poll(() => readAgenda(page)).toMatchObject(agendaOf(draftOf(truth, 'joint', chosen), 'joint', asof));
  for (const id of chosen) await part.locator(`[data-filter="agenda-item"][data-value="${id}"]`).uncheck();
  await expect.poll(() => readAgenda(page)).toMatchObject(agendaOf(draftOf(truth, 'joint', []), 'joint', asof));
}

/** A paragraph of the 催报单 taken apart: who, and item by item the months with their last days. */
function paragraphOf(text: string): { who: string; owed: [string, string, string][] } {
  const [, who = '', rest = ''] = /^(.+?)：(.*)。请尽快补报。$/s.exec(text) ?? [];
  const owed = [...rest.matchAll(/“(.+?)”((?:\d+年\d+月（[^）]*）、?)+)报告未报送/g)].flatMap(
    ([, item = '', months = '']) =>
      [...months.matchAll(/(\d+年\d+月)（(?:未设报送期限|报送期限(.+?))）/g)].map(
        ([, month = '', due = '']): [string, string, string] => [item, month, due],
      ),
  );
  return { who, owed };
}

/** The paragraphs that the raw files ask for. */
function paragraphsOf(truth: Question): ReturnType<typeof paragraphOf>[] {
  const nameOf = (id: string) => {
    const item = truth.items.find((one) => one.id === id);
    return item?.named && item.line.name ? item.line.name : '未公布名称';
  };
  return remindersOf(truth).map(({ who, owed }) => ({
    who,
    owed: owed.map(([item, month, due]) => [nameOf(item), dayWords(month), due && dayWords(due)]),
  }));
}

async function expectReminders(page: Page, query: Query, truth: Question): Promise<number> {
  await moveTo(page, { ...query, view: 'ledger' });
  await expect(page.locator('html')).toHaveAttribute('data-asof', truth.look.month);
  const told = async () => (await page.locator('p[data-reminder]').allTextContents()).map(paragraphOf);
  const wanted = paragraphsOf(truth);
  await expect.poll(told, { message: `催报单 of ${truth.look.month}` }).toEqual(wanted);
  return wanted.length;
}

/** Half of the year of the next joint meeting, by the oracle. */
const partOf = (truth: Question) => ((draftOf(truth, 'joint', []).meeting?.half ?? 0) % 2) + 1;

test('the demo: agendas of all levels in both templates, and the 催报单, hold what the raw files ask for', async ({
  page,
}) => {
  const months = ['2023-08', '2023-11', '2023-12'];
  const truths = months.map((asof) => question(DATA, { asof }, TODAY));
  expect(new Set(truths.map(partOf))).toEqual(new Set([1, 2]));
  await visit(page, { view: 'calendar' });
  for (const truth of truths) await expectAgendas(page, { asof: truth.look.month }, truth);
  await expectAgendas(page, { asof: '2023-11', side: 'sc' }, question(DATA, { asof: '2023-11', side: 'sc' }, TODAY));

  const owing = [];
  for (const truth of truths) owing.push(await expectReminders(page, { asof: truth.look.month }, truth));
  expect(Math.max(...owing)).toBeGreaterThan(5);
  for (const query of [
    { asof: '2023-11', side: 'cq' },
    { asof: '2023-11', region: '510900' },
  ] as Query[])
    await expectReminders(page, query, question(DATA, query, TODAY));
});

test('a ledger made at test time: the same', async ({ page }) => {
  const pack = madePackage(5);
  const folder = onDisk(pack);
  const truthAt = (query: Query) => question(folder, query, MADE_TODAY);
  const truths = ['2024-04', '2024-05', '2024-06'].map((asof) => truthAt({ asof }));
  expect(new Set(truths.map(partOf))).toEqual(new Set([1, 2]));
  const late = truths.map((truth) => truth.stands.filter(({ overdue }) => overdue).length);
  expect(Math.max(...late), 'overdue items').toBeGreaterThan(1);
  await page.clock.setFixedTime(new Date(`${MADE_TODAY}T04:00:00Z`));
  await withSite(page, { data: pack }, async ({ url }) => {
    await visit(page, { view: 'calendar' }, url);
    for (const truth of truths) await expectAgendas(page, { asof: truth.look.month }, truth);
    const owing = [];
    for (const truth of truths) owing.push(await expectReminders(page, { asof: truth.look.month }, truth));
    expect(Math.min(...owing)).toBeGreaterThan(8);
    await expectReminders(page, { asof: '2024-05', area: 'roads' }, truthAt({ asof: '2024-05', area: 'roads' }));
  });
});

test('an agenda is copied as the text that stands on the page, its sections in their order', async ({ page }) => {
  await visit(page, { view: 'calendar', asof: '2023-11' });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const agenda = page.locator('[data-part="agenda"]');
  await agenda.locator('select[data-filter="level"]').selectOption('group');
  await agenda.locator('[data-action="copy"]').click();
  await expect.poll(copied).toContain('议题草案');
  const text = await copied();
  const lines = await agenda.locator('[data-section] li').allTextContents();
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(text).toContain(line);
  const places = SECTION_WORDS.map((word) => text.indexOf(word));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
});
