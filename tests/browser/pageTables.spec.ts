import { loopOf } from '../oracle/lists.ts';
import { question } from '../oracle/question.ts';
import { MADE_TODAY, madePackage } from '../support/madeLedger.ts';
import { onDisk } from '../support/onDisk.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, expectTruth, moveTo, panel, type Query, TODAY, visit } from './board.ts';
import { withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
const PAGES = ['changes', 'trend', 'lists', 'calendar', 'platforms', 'mechanism'] as const;
type PageId = (typeof PAGES)[number];

/** The table of a page's panel, open. */
const at = (id: PageId, query: Query): Query => ({ ...query, view: id, table: id });

for (const ids of [PAGES.slice(0, 3), PAGES.slice(3)])
  test(`${ids.join(', ')}: in each of five months the tables say what the raw files say`, async ({ page }) => {
    await visit(page, at('changes', {}));
    for (const id of ids)
      for (const asof of MONTHS) {
        await moveTo(page, at(id, { asof }));
        await expectTruth(page, { asof }, { panels: [id] });
        await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
        await expect(panel(page, id)).toHaveAttribute('data-asof', asof);
      }
  });

test('filters and the month compared with narrow the tables as the documents say', async ({ page }) => {
  const asof = '2023-11';
  const asked: [PageId, Query][] = [
    ...[{ from: '2023-07' }, { from: '2023-11' }, { area: 'ecology' }, { region: '500116' }, { item: '2023H2-15' }].map(
      (query): [PageId, Query] => ['changes', { asof, ...query }],
    ),
    ...[
      { area: 'infrastructure,ecology' },
      { side: 'sc' },
      { item: '2023H2-06' },
      { status: 'late', asof: '2023-10' },
    ].map((query): [PageId, Query] => ['trend', { asof, ...query }]),
    ...[{ area: 'industry' }, { side: 'cq' }, { item: '2023H2-03' }, { region: '500116' }].map(
      (query): [PageId, Query] => ['lists', { asof, ...query }],
    ),
    ...(['calendar', 'platforms', 'mechanism'] as const).map((id): [PageId, Query] => [
      id,
      { asof, area: 'ecology', region: '500116' },
    ]),
  ];
  await visit(page, at('changes', { asof }));
  for (const [id, query] of asked) {
    await moveTo(page, at(id, query));
    await expectTruth(page, query, { panels: [id] });
  }
});

test('open entries stand the longest open first, orphans by name, in each of five months', async ({ page }) => {
  await visit(page, { view: 'lists' });
  const told = () =>
    page.evaluate(() => {
      const rows = (part: string) => [
        ...document.querySelectorAll<HTMLElement>(`[data-part="${part}"] tr[data-entry]`),
      ];
      return {
        asof: document.documentElement.dataset.asof,
        open: rows('open').map(({ dataset }) => dataset.entry),
        orphans: rows('orphans').map(({ dataset }) => `${dataset.orphan} ${dataset.entry}`),
      };
    });
  for (const asof of MONTHS) {
    await moveTo(page, { view: 'lists', asof });
    const { open, orphans } = loopOf(question(DATA, { asof }, TODAY));
    const named = Object.entries(orphans).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`));
    await expect.poll(told).toEqual({ asof, open, orphans: named });
  }
});

test('another ledger, made at test time, reads the same on every page', async ({ page }) => {
  const pack = madePackage(5);
  const folder = onDisk(pack);
  await page.clock.setFixedTime(new Date(`${MADE_TODAY}T04:00:00Z`));
  await withSite(page, { data: pack }, async ({ url }) => {
    await visit(page, at('changes', { asof: '2024-05' }), url);
    for (const asof of ['2024-03', '2024-05'])
      for (const id of PAGES) {
        await moveTo(page, at(id, { asof }));
        await expectTruth(page, { asof }, { panels: [id], folder, today: MADE_TODAY });
      }
    await moveTo(page, at('changes', { asof: '2024-06', from: '2024-02', side: 'sc' }));
    await expectTruth(
      page,
      { asof: '2024-06', from: '2024-02', side: 'sc' },
      { panels: ['changes'], folder, today: MADE_TODAY },
    );
  });
});
