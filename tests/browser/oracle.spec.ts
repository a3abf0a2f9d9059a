import { oracle } from '../oracle/oracle.ts';
import { expect, test } from '../support/test.ts';
import {
  DATA,
  differences,
  expectTruth,
  LEDGER_PANELS,
  PANELS,
  panel,
  readBoard,
  rowDifferences,
  TODAY,
  turnTo,
  visitTables,
} from './board.ts';

test.describe.configure({ mode: 'parallel' });

const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];

for (const asof of MONTHS)
  test(`${asof}: all tables say what the raw files say`, async ({ page }) => {
    await visitTables(page, { asof });
    await expect(page.locator('html')).toHaveAttribute('data-asof', asof);
    const truth = oracle(DATA, { asof }, TODAY);
    const board = await readBoard(page);
    for (const id of PANELS) expect.soft(differences(id, board[id], truth[id]), `${id} in ${asof}`).toEqual([]);
    expect(board.map?.box.length, 'scopes in the side box of the map').toBeGreaterThan(3);
    for (const id of LEDGER_PANELS) await expect.soft(panel(page, id)).toHaveAttribute('data-asof', asof);
  });

test('without a month in the address the board stands at the latest final one, not at December', async ({ page }) => {
  await visitTables(page);
  await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-11');
  await expect(page.locator('header').first().locator('time')).toHaveAttribute('datetime', '2023-11');
  await expectTruth(page, {});
  await expect(page.locator('header').first()).not.toContainText('收集中');
});

test('December is marked 收集中; what is not reported is 待报 until its due day and 未报送 after it', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2023-12-20T04:00:00Z'));
  await visitTables(page, { asof: '2023-12' });
  await expect(page.locator('header').first()).toContainText('收集中');
  await expectTruth(page, { asof: '2023-12' }, { today: '2023-12-20' });
  await expect(panel(page, 'kpi').locator('tr[data-kpi="awaiting"]')).toHaveCount(1);

  await page.clock.setFixedTime(new Date('2024-01-06T04:00:00Z'));
  await visitTables(page, { asof: '2023-12' });
  await expectTruth(page, { asof: '2023-12' }, { today: '2024-01-06' });
  await expect(panel(page, 'kpi').locator('tr[data-kpi="awaiting"]')).toHaveCount(0);
  await turnTo(page, { asof: '2023-11' });
  await expect(page.locator('header').first()).not.toContainText('收集中');
});

test('demo=0: no progress is made up; statistics colour the map and the progress panels say 未导入台账', async ({
  page,
}) => {
  const query = { demo: '0' };
  await visitTables(page, query);
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'none');
  const truth = oracle(DATA, query, TODAY);
  const board = await readBoard(page);
  for (const id of PANELS) {
    if (LEDGER_PANELS.includes(id)) {
      expect.soft(board[id]?.state, id).toBe('empty');
      expect.soft(board[id]?.words, id).toContain('未导入台账');
      expect.soft(rowDifferences(id, board[id]?.rows ?? [], truth[id].rows)).toEqual([]);
    } else expect.soft(differences(id, board[id], truth[id])).toEqual([]);
  }
  await turnTo(page, { ...query, measure: 'progress' });
  await expectTruth(page, { ...query, measure: 'progress' }, { panels: ['map', 'ranking'] });
});
