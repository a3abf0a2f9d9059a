import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, records } from '../oracle/csv.ts';
import { oracle } from '../oracle/oracle.ts';
import { STATUS_WORDS } from '../oracle/words.ts';
import { expect, test } from '../support/test.ts';
import { address, DATA, DESK, panel, TODAY } from './board.ts';
import { press, stepIn } from './walking.ts';

test.use({ viewport: DESK });

/** Typed from the glossary, not from the board. */
const ENGLISH: Readonly<Record<string, string>> = {
  severe: 'Severely late',
  late: 'Late',
  'slightly-late': 'Slightly late',
  'on-schedule': 'On schedule',
  ahead: 'Ahead of schedule',
  done: 'Done',
};

const [head = [], ...rest] = records(readFileSync(join(DATA, 'regions.csv'), 'utf8'));
const regions = rest.map((fields): Line => Object.fromEntries(head.map((name, at) => [name, fields[at] ?? ''])));
const answers = (measure: string) =>
  new Map(oracle(DATA, { measure, asof: '2023-11' }, TODAY).map.rows.map((row) => [row.key, row.cells]));

interface Facts {
  readonly name: string;
  readonly english: string;
  readonly side: string;
  readonly progress: string;
  readonly n: number;
  readonly of: number;
  readonly onSchedule: number;
  readonly concerned: number;
  readonly worst: string;
}

/** What is to be said of each region, from the CSV files by the code of the tests. */
function facts(): Map<string, Facts> {
  const [progress, onSchedule, worst] = [answers('progress'), answers('onschedule'), answers('worst')];
  const number = (cell: unknown) => Number((cell as { value: number }).value);
  return new Map(
    regions.map((row) => {
      const code = row.code ?? '';
      const [own, schedule] = [progress.get(code) ?? {}, onSchedule.get(code) ?? {}];
      const value = number(own.value);
      // What lies below elapsed time, 83.33, must not read the same.
      const decimals = value < 250 / 3 && value.toFixed(1) === '83.3' ? 2 : 1;
      return [
        code,
        {
          name: row.name ?? '',
          english: row.name_en ?? '',
          side: row.side ?? '',
          progress: value.toFixed(decimals),
          n: number(own.n),
          of: number(own.of),
          onSchedule: number(schedule.n),
          concerned: number(schedule.of),
          worst: (worst.get(code)?.value as { status: string } | undefined)?.status ?? '',
        },
      ];
    }),
  );
}

const SAID: Readonly<Record<string, (facts: Facts) => string>> = {
  zh: ({ name, side, progress, n, of, concerned, onSchedule, worst }) =>
    [
      `${name}（${side === '渝' ? '渝西八区' : '四川八市'}）`,
      `平均进度 ${progress}%`,
      `计入 ${n} 项，共 ${of} 项`,
      `涉及 ${concerned} 项，按时序 ${onSchedule} 项`,
      `最需协调的状态：${STATUS_WORDS[worst]}`,
      '截至2023年11月底',
      '单击或回车：按此区市筛选',
    ].join('，'),
  en: ({ english, side, progress, n, of, concerned, onSchedule, worst }) =>
    [
      `${english} (${side === '渝' ? 'Eight western districts of Chongqing' : 'Eight cities of Sichuan'})`,
      `Average progress ${progress}%`,
      `${n} of ${of} items counted`,
      `${concerned} items concerned, ${onSchedule} on schedule`,
      `Status most in need: ${ENGLISH[worst]}`,
      'As of the end of Nov 2023',
      'Click or Enter: Filter by this region',
    ].join(', '),
};

for (const lang of ['zh', 'en'])
  test(`a walk over the map says of all 16 what stands in the data: ${lang}`, async ({ page }) => {
    await page.goto(address({ lang, asof: '2023-11' }));
    await page.locator('html[data-hash]').waitFor({ state: 'attached' });
    const map = panel(page, 'map');
    await expect(map.locator('div[role="img"] svg').first()).toBeVisible();
    await map.locator('div[role="img"]').focus();
    const truth = facts();
    const heard = new Map<string, string>();
    let step = await press(page, map, 'Home');
    for (let left = 40; left > 0 && heard.size < 16; left -= 1) {
      if (step.kind === 'region') heard.set(step.id, step.spoken);
      // Typed names lead to every one, whatever lies between.
      const next = regions.find(({ code }) => !heard.has(code ?? ''));
      if (!next) break;
      await page.waitForTimeout(1050);
      await page.keyboard.type((next.name_en ?? '').toLowerCase().replace(/[^a-z]/g, ''));
      step = await stepIn(map);
    }
    expect(heard.size).toBe(16);
    for (const [code, said] of heard) {
      const own = truth.get(code);
      expect(said, code).toBe(own && SAID[lang]?.(own));
    }
  });

test('typed initials lead from one region to the next that has them; Enter filters, Enter again opens', async ({
  page,
}) => {
  await page.goto(address({}));
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  const map = panel(page, 'map');
  await map.locator('div[role="img"]').focus();
  await page.keyboard.type('dz');
  expect((await stepIn(map)).id).toBe('500111');
  await page.waitForTimeout(1050);
  await page.keyboard.type('hc');
  expect((await stepIn(map)).id).toBe('500117');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe('500117');
  await expect.poll(async () => (await stepIn(map)).id).toBe('500117');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('region');
});
