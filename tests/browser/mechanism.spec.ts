import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { DESK, parameters, visit } from './board.ts';
import { change, fileOf, type Pack, put, shippedPack, withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const PAGE = { view: 'mechanism' };

/** The shipped package with a table of the ledger beside it. */
function withTable(pack: Pack, table: string, text: string): Pack {
  const path = `own/${table}.csv`;
  // Of the demo's provenance: a user's table would put the whole demo away.
  pack.descriptor.resources.push({
    name: `own-${table}`,
    x_table: table,
    path,
    format: 'csv',
    x_provenance: 'demo',
  });
  put(pack, path, text);
  return pack;
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('as announced: the levels, the three lists, 22 places without a name, an open and a closed list of commitments', async ({
  page,
}) => {
  await visit(page, PAGE);
  await expect(part(page, 'levels').locator('li')).toHaveText([
    '联合专项组',
    '联合办公室主任调度会议',
    '分管副省市领导专项协调会议',
    '党政联席会议',
  ]);
  await expect(part(page, 'lists').locator('li')).toHaveText(['政策需求12 条', '议定事项10 条', '工作成果8 条']);
  const places = part(page, 'groups').locator('li');
  await expect(places).toHaveCount(22);
  expect(new Set(await places.allInnerTexts()).size, 'each with its number').toBe(22);
  for (const text of await places.allInnerTexts()) expect(text).toContain('名称未公布');
  const sides = part(page, 'commitments').locator('section');
  await expect(sides.locator('h3')).toHaveText(['重庆市 5 项（列举，原文带“等”）', '四川省 5 个方面']);
  for (const at of [0, 1]) await expect(sides.nth(at).locator('[data-commitment]')).toHaveCount(5);
  await expect(part(page, 'commitments').locator('.mechanism-linked')).toHaveCount(0);
});

test('groups get their names, and commitments their items, from the tables of the ledger', async ({ page }) => {
  const pack = shippedPack();
  withTable(
    pack,
    'groups',
    'no,name,area_id,lead_unit_cq,lead_unit_sc\n3,甲专项组,ecology,渝方单位甲,川方单位甲\n22,乙专项组,,,\n',
  );
  withTable(pack, 'commitment_items', 'commitment_id,item_id\nSC2,2023H2-04\nSC2,2023H2-05\n');
  await withSite(page, { data: pack }, async ({ url }) => {
    await visit(page, PAGE, url);
    const groups = part(page, 'groups');
    await expect(groups.locator('h2')).toHaveText('22 个联合专项组，2 个已有名称');
    await expect(groups.locator('[data-group="3"]')).toContainText('甲专项组');
    await expect(groups.locator('[data-group="3"]')).toContainText('生态环境 · 渝方单位甲 · 川方单位甲');
    await expect(groups.locator('[data-group="22"]')).toContainText('乙专项组');
    await expect(groups.locator('li.missing')).toHaveCount(20);
    const commitment = part(page, 'commitments').locator('[data-commitment="SC2"]');
    await expect(commitment).toContainText('关联事项 2 项');
    await expect(part(page, 'commitments').locator('.mechanism-linked')).toHaveCount(1);
    await commitment.getByRole('button', { name: '优化提升省际高速公路' }).click();
    await expect.poll(() => parameters(page)).toMatchObject({ view: 'item', item: '2023H2-05' });
  });
});

test('the thresholds cover the line; a table with a hole or an overlap is refused, and the page says where', async ({
  page,
}) => {
  await visit(page, PAGE);
  const own = part(page, 'thresholds');
  await expect(own.locator('[data-rules="own"]')).toContainText('5 档首尾相接，覆盖全部差值');
  const rules = 'status_rules.csv';
  const hole = shippedPack();
  change(hole, rules, 'late,10,30', 'late,12,30');
  const overlap = shippedPack();
  change(overlap, rules, 'late,10,30', 'late,8,30');
  const row =
    1 +
    fileOf(hole, rules)
      .split('\n')
      .findIndex((line) => line.startsWith('late,'));
  await withSite(page, { hole, overlap }, async ({ url }) => {
    for (const [folder, code] of [
      ['hole', 'status-hole'],
      ['overlap', 'status-overlap'],
    ] as const) {
      await visit(page, { ...PAGE, data: folder }, url);
      const refused = part(page, 'thresholds').locator('[data-rules="default"]');
      await expect(refused, folder).toContainText('整表未采用，正在使用默认规则');
      await expect(part(page, 'thresholds').locator(`[data-issue="${code}"]`)).toHaveAttribute('data-row', String(row));
      await part(page, 'thresholds').locator('[data-action="table"]').click();
      // The limits of the domain stand: late is over 10, whatever the table said.
      await expect(part(page, 'thresholds').locator('table')).toContainText('10');
      await expect(part(page, 'thresholds').locator('table')).not.toContainText(/\b(12|8)\b/);
      await page.locator('[data-action="join"]').click();
      await expect(page.locator(`table[data-table="join"] tr[data-issue="${code}"]`)).toHaveAttribute(
        'data-file',
        rules,
      );
      await page.keyboard.press('Escape');
    }
  });
});
