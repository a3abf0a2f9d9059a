import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { clickText, DESK, moveTo, parameters, visit } from './board.ts';
import { withSite } from './packages.ts';
import { twoPeriodsPack } from './twoPeriods.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

function part(page: Page, name: string): Locator {
  return page.locator(`section[data-part="${name}"]`);
}

/** Fact of the head by its word: "延续自". */
function fact(page: Page, word: string): Locator {
  return page
    .locator('.item-units > div', { has: page.locator('dt', { hasText: new RegExp(`^${word}$`) }) })
    .locator('dd');
}

test('everything an item hangs on is on its page and leads there: group, item before and after it in time, lists, meetings, commitments, places', async ({
  page,
}) => {
  await withSite(page, { data: twoPeriodsPack() }, async ({ url }) => {
    await visit(page, { view: 'item', item: '2024H1-01' }, url);
    await expect(page).toHaveTitle(/^.+ · 事项 · 成渝中部地区合作事项进展/);
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2024-02');
    await expect(fact(page, '渝方牵头')).toHaveText('渝方路网单位');
    await expect(fact(page, '川方牵头')).toHaveText('川方路网单位');
    await expect(fact(page, '渝方责任')).toHaveText('渝方用地单位');
    await expect(fact(page, '督查')).toHaveText('两方监理单位');
    await expect(fact(page, '专项组')).toHaveText('第 3 组：交通专项组（渝方路网单位、川方路网单位）');
    await expect(fact(page, '平台')).toHaveText('合广长协同发展示范区');
    await expect(fact(page, '涉及')).toHaveText('2 个区市：渝 1 · 川 1');

    // Regions are told from the reports alone: the one that reported in February has a number, the other has not.
    await part(page, 'tiles').locator('[data-action="table"]').click();
    const cell = (code: string) => part(page, 'tiles').locator(`tr[data-code="${code}"] [data-column="value"]`);
    await expect(cell('500116')).toHaveAttribute('data-value', '36');
    await expect(cell('511600')).toHaveAttribute('data-missing', 'not-reported');
    await expect(cell('500117')).toHaveAttribute('data-missing', 'not-applicable');

    const versions = part(page, 'targets').locator('tr[data-month] [data-column="version"]');
    await expect(versions).toHaveText(['第 2 版', '第 1 版']);

    // In time.
    await fact(page, '延续自').getByRole('button', { name: '优化提升省际高速公路' }).click();
    await expect.poll(() => parameters(page)).toEqual({ view: 'item', item: '2023H2-05', period: '2023H2' });
    await expect(page.getByRole('heading', { level: 1, name: '优化提升省际高速公路' })).toBeVisible();
    await fact(page, '延续为').getByRole('button', { name: '续建省际高速公路' }).click();
    await expect(page.locator('main[data-item-page="2024H1-01"]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-period', '2024H1');

    // Along the loop: its own entries and the result linked to them.
    const links = part(page, 'links');
    await expect(links.locator('li[data-entry]')).toHaveCount(3);
    await expect(links.getByRole('heading').first()).toHaveText('从需求到成果：1 条需求，1 项议定，1 项成果');
    await links.locator('[data-entry="A1"] [data-to="lists"]').click();
    await expect.poll(() => parameters(page).view).toBe('lists');
    await expect(page.locator('table[data-panel-table="lists"] tr[data-entry="A1"]')).toBeVisible();
    await page.goBack();
    await links.locator('[data-entry="R1"] [data-to="lists"]').click();
    await expect(page.locator('table[data-panel-table="lists"] tr[data-entry="R1"]')).toBeVisible();
    await page.goBack();

    // To the meeting it was brought to; one without a record is named all the same.
    await expect(links.locator('[data-entry="A1"]')).toContainText('会议 31，未收录');
    const meeting = links.locator('[data-entry="N1"] [data-meeting="joint-9"]');
    await expect(meeting).toContainText('第 9 次会议 · 2024-06-21');
    await meeting.locator('[data-to="calendar"]').click();
    await expect(page.locator('tr[data-meeting="9"]').first()).toContainText('广安');
    await page.goBack();

    // To what was promised, and back from there.
    await expect(links.locator('[data-commitment]')).toHaveCount(2);
    await expect(links.locator('[data-commitment="CQ1"]')).toContainText('重庆市：构建现代化基础设施网络');
    await links.locator('[data-commitment="SC2"] [data-to="mechanism"]').click();
    const promise = page.locator('section[data-part="commitments"] li[data-commitment="SC2"]');
    await promise.getByRole('button', { name: '续建省际高速公路' }).click();
    await expect(page.locator('main[data-item-page="2024H1-01"]')).toBeVisible();

    // To the place.
    await clickText(page, part(page, 'tiles'), '江津');
    await expect.poll(() => parameters(page)).toMatchObject({ view: 'region', region: '500116' });
    await expect(page.locator('section[data-part="items"]')).toContainText('1 项中');
  });
});

test('a correction stands over what it corrects; reports of places are opened in their month', async ({ page }) => {
  await withSite(page, { data: twoPeriodsPack() }, async ({ url }) => {
    await visit(page, { view: 'item', item: '2024H1-01' }, url);
    const rows = part(page, 'reports').locator('tr[data-month="2024-02"]');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(
      /江津.*更正.*第 2 稿.*36\.0%.*甲段过半（更正）.*征地未完.*请两地会商.*三月铺架.*2024-03-06/,
    );
    await rows.getByRole('button', { expanded: false }).click();
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText(/江津.*旧版，不计入.*30\.0%/);
    const january = part(page, 'reports').locator('tr[data-month="2024-01"]');
    await expect(january).toHaveCount(1);
    await january.getByRole('button', { expanded: false }).click();
    await expect(january).toHaveCount(3);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('main[data-item-page="2024H1-02"]')).toBeVisible();
    await expect(part(page, 'reports').locator('tr[data-kind="补报"]')).toContainText('2024-03-12');
    await expect(fact(page, '范围')).toHaveText('两省市层面，不分区市');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('main[data-item-page="2024H1-01"]')).toBeVisible();
  });
});

test('the pages of the demo’s items say what the ledger says of each: sides, versions, plan, milestones, silence, override, closing, no name', async ({
  page,
}) => {
  await visit(page, { view: 'item', item: '2023H2-05' });
  await expect(part(page, 'bar')).toContainText('渝方报 73.3%、川方报 66.7%，取两方均值');
  await expect(page.locator('.item-sentence')).toContainText('2 个节点逾期');
  await part(page, 'milestones').locator('[data-action="table"]').click();
  await expect(part(page, 'milestones').locator('tr[data-milestone="3"]')).toContainText('10月31日到期，逾期 30 天');

  const open = async (no: string) => {
    await moveTo(page, { view: 'item', item: `2023H2-${no}` });
    await expect(page.locator(`main[data-item-page="2023H2-${no}"]`)).toBeVisible();
  };
  await open('10');
  const months = part(page, 'targets').locator('tr[data-month]');
  await expect(months.locator('[data-column="version"]')).toHaveText([
    '第 2 版',
    '第 2 版',
    '第 2 版',
    '第 1 版',
    '第 1 版',
  ]);
  await open('06');
  await expect(months.first().locator('[data-column="elapsed"]')).toHaveText('84.0（计划）');
  await expect(part(page, 'bar')).toContainText('按计划进度应有');
  await open('14');
  await expect(part(page, 'reports').locator('tr[data-month="2023-11"]')).toContainText('没有报告（未报送）');
  await open('18');
  await expect(page.locator('.item-override')).toContainText('按规则为滞后；人工认定理由：');
  await open('12');
  await expect(fact(page, '销号')).toHaveText('2023-11-20');
  await open('22');
  await expect(part(page, 'undisclosed')).toContainText('27 项中有 6 项没有公布名称');
  await expect(page.locator('[data-part]')).toHaveCount(1);
  await part(page, 'undisclosed').locator('[data-to="items"]').click();
  await expect(page.locator('table[data-table="items"] tr[data-item]')).toHaveCount(27);
});
