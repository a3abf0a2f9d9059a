import Papa from 'papaparse';
import { readQr } from '../support/readQr.ts';
import { expect, test } from '../support/test.ts';
import { INTERNAL, markedPack } from './markedPack.ts';
import { fileOf, put, shippedPack, withSite } from './packages.ts';
import {
  boxesOf,
  codeOnMap,
  expectDrawn,
  expectShown,
  openWall,
  PLAYLIST,
  pressLong,
  SCENES,
  shown,
  stepOn,
  stopClock,
  visibleControls,
  wall,
  words,
} from './wall.ts';

test.use({ viewport: { width: 1920, height: 1080 } });
test.describe.configure({ mode: 'parallel' });

test('keys: arrows and page keys step, the list begins anew after its end, Home begins anew, Space pauses', async ({
  page,
}) => {
  await openWall(page, { seconds: '600' });
  const seen = [await shown(page)];
  for (const step of [...PLAYLIST.slice(1), PLAYLIST[0]]) {
    await page.keyboard.press(seen.length % 2 === 0 ? 'ArrowRight' : 'PageDown');
    await expectShown(page, step);
    seen.push(step);
  }
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, 'lists 1/1');
  await page.keyboard.press('PageUp');
  await expectShown(page, 'late 1/1');
  await page.keyboard.press('Space');
  await expectShown(page, 'late 1/1 paused');
  await expect(page.locator('.wall-foot').first()).toContainText('已暂停');
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, 'regions 2/2 paused');
  await page.keyboard.press('Space');
  await expectShown(page, 'regions 2/2');
  await page.keyboard.press('Home');
  await expectShown(page, 'overview 1/1');
});

test('goes on by the clock; a pause ends by itself after ten minutes; the picture drifts by at most 4 px', async ({
  page,
}) => {
  await page.clock.install();
  await openWall(page, { scenes: 'overview,areas' });
  const drifts = new Set<string>();
  const look = async () => {
    const [x = 0, y = x] = (await page.locator('.wall-stack').evaluate((stack) => getComputedStyle(stack).translate))
      .split(' ')
      .map(Number.parseFloat);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
    drifts.add(`${x} ${y}`);
  };
  await page.clock.fastForward('00:20');
  await expectShown(page, 'areas 1/7');
  await page.clock.fastForward('00:20');
  await expectShown(page, 'areas 2/7');
  await page.keyboard.press('Space');
  for (let minute = 1; minute < 10; minute += 1) {
    await page.clock.fastForward('00:59');
    await expectShown(page, 'areas 2/7 paused');
    await look();
  }
  await page.clock.fastForward('01:30');
  await expect(wall(page)).not.toHaveAttribute('data-paused');
  expect(drifts.size, 'places it stood in').toBeGreaterThan(4);
  // A stall of an hour: 180 steps of 20 s, in a list of eight.
  const index = PLAYLIST.indexOf((await shown(page)) as (typeof PLAYLIST)[number]);
  await page.clock.fastForward('01:00:00');
  await expectShown(page, PLAYLIST[(index + 180) % 8] ?? '');
});

test.describe('touch', () => {
  test.use({ hasTouch: true });

  test('a tap pauses, a long press shows the controls, which work and go away by themselves', async ({ page }) => {
    await page.clock.install();
    await openWall(page, { seconds: '600' });
    await stopClock(page);
    const controls = page.getByRole('toolbar');
    await page.touchscreen.tap(900, 500);
    await expectShown(page, 'overview 1/1 paused');
    await page.touchscreen.tap(900, 500);
    await expectShown(page, 'overview 1/1');
    await expect(controls).toHaveCount(0);

    await pressLong(page, 900, 500);
    await expect(controls).toBeVisible();
    await expectShown(page, 'overview 1/1');
    for (const { width, height } of await boxesOf(controls.getByRole('button')))
      expect(Math.min(width, height), 'a finger finds it').toBeGreaterThanOrEqual(44);
    await controls.locator('[data-action="next"]').tap();
    await expectShown(page, 'areas 1/7');
    await page.clock.fastForward('00:08');
    await controls.locator('[data-action="pause"]').tap();
    await expectShown(page, 'areas 1/7 paused');
    // Whoever uses them keeps them: ten seconds from the last touch.
    await page.clock.fastForward('00:08');
    await controls.locator('[data-action="play"]').tap();
    await expectShown(page, 'areas 1/7');
    await page.clock.fastForward('00:11');
    await expect(controls).toHaveCount(0);
  });
});

test('by default nothing but the picture: no control, no cursor, no scroll bar, no dialogue, no code', async ({
  page,
}) => {
  await openWall(page, { seconds: '600' });
  for (let step = 0; step < PLAYLIST.length; step += 1) {
    await expectDrawn(page);
    expect(await visibleControls(page), await shown(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expectShown(page, PLAYLIST[(step + 1) % PLAYLIST.length] ?? '');
  }
  await expectDrawn(page);
  const points = [...Array(12).keys()].flatMap((x) =>
    [...Array(8).keys()].map((y) => [80 + x * 160, 60 + y * 135] as const),
  );
  const cursors = () =>
    page.evaluate(
      (all) => [
        ...new Set(all.map(([x, y]) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).cursor)),
      ],
      points,
    );
  expect(await cursors()).toEqual(['none']);
  await page.mouse.move(800, 500);
  await page.mouse.move(900, 520);
  await expect.poll(cursors, 'a mouse that moves is seen').not.toContain('none');
  expect(await visibleControls(page), 'and no tip').toEqual([]);
  await expect(page.locator('.tip')).toHaveCount(0);
  await expect.poll(cursors, 'and goes away').toEqual(['none']);
});

test('night hours: dim from seven in the evening, with one line that says so; a touch or a key lights the wall for a minute', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-26T18:59:30+08:00' });
  await openWall(page, { night: '19-7', seconds: '600' });
  const night = page.locator('[data-night]');
  await expect(night).toHaveCount(0);
  await page.clock.fastForward('00:31');
  await expect(night).toBeVisible();
  expect(await night.boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  await expect(night).toHaveText('成渝中部地区合作事项进展 · 截至2023年11月底 · 夜间调暗，轻触或按键亮一分钟');
  // Dim, not black: the picture goes on below.
  expect(await night.evaluate((sky) => getComputedStyle(sky).backgroundColor)).toBe('rgba(0, 0, 0, 0.84)');
  for (const light of [() => page.mouse.click(900, 500), () => page.keyboard.press('Space')]) {
    await light();
    await expect(night).toHaveCount(0);
    await expectShown(page, 'overview 1/1');
    await page.clock.fastForward(40_000);
    await expect(night).toHaveCount(0);
    await page.clock.fastForward(20_000);
    await expect(night).toBeVisible();
  }
  await page.clock.fastForward('11:55:00');
  await expect(night).toBeVisible();
  await page.clock.fastForward('00:04:00');
  await expect(night).toHaveCount(0);
});

test('qr=1: a code a telephone can read, at least 86 px wide, in the map, and it opens the same view', async ({
  page,
}) => {
  await openWall(page, { qr: '1', seconds: '600', asof: '2023-10' });
  // Outlines for the office, equal tiles for the public: both have room for it.
  for (const audience of [undefined, 'public']) {
    const { code, box } = await codeOnMap(page);
    expect(box.width).toBeGreaterThanOrEqual(86);
    const url = new URL(readQr(code));
    expect(url.origin).toBe(new URL(page.url()).origin);
    expect(Object.fromEntries(url.searchParams)).toEqual({ asof: '2023-10', ...(audience ? { audience } : {}) });
    await page.keyboard.press('p');
    await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
    await expectDrawn(page);
  }
});

test('P: the public picture at once and for good: it stays after a reload, and P does not undo it', async ({
  page,
}) => {
  await openWall(page, { seconds: '600' });
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'internal');
  await page.keyboard.press('ArrowRight');
  await expectShown(page, 'areas 1/7');
  const isPublic = async () => {
    await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
    await expectDrawn(page);
    await expect(page.locator('.wall-foot').first()).toContainText('需加快推进事项');
    expect(await words(page)).not.toMatch(/严重滞后|略滞后|滞后事项/);
    expect(new URL(page.url()).searchParams.get('audience')).toBe('public');
  };
  await page.keyboard.press('p');
  await isPublic();
  await expectShown(page, 'areas 1/7');
  await page.keyboard.press('p');
  await isPublic();
  await page.reload();
  await isPublic();
  await page.goBack({ timeout: 3000 }).catch(() => null);
  expect(await page.evaluate(() => location.search)).not.toBe('?mode=wall&seconds=600');
  // As a start file does after a power cut: the plain address again, on the same machine.
  await openWall(page, { seconds: '600' });
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
  await openWall(page, { seconds: '600', audience: 'internal' });
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'internal');
});

test('F: full screen and back without losing the place; Ctrl+Shift+L: the run log, and away again', async ({
  page,
}) => {
  await openWall(page, { seconds: '600' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expectShown(page, 'areas 2/7 paused');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await expectShown(page, 'areas 2/7 paused');
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expectShown(page, 'areas 2/7 paused');

  const log = page.locator('ol[data-log]');
  await expect(log).toHaveCount(0);
  await page.keyboard.press('Control+Shift+L');
  await expect(log.locator('li[data-event="start"][data-at]').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+L');
  await expect(log).toHaveCount(0);
});

test('a month that is not signed is never shown: asked for in the address it gives way to November', async ({
  page,
}) => {
  await openWall(page, { asof: '2023-12', seconds: '600' });
  for (let step = 0; step < PLAYLIST.length; step += 1) {
    await expectDrawn(page);
    expect(matches(await words(page), /.{0,12}(2023年12月|6\/6|待报).{0,12}/g), await shown(page)).toEqual([]);
    for (const time of await page.locator('main time').all())
      expect(await time.getAttribute('datetime')).not.toBe('2023-12');
    await page.keyboard.press('ArrowRight');
    await expectShown(page, PLAYLIST[(step + 1) % PLAYLIST.length] ?? '');
  }
  await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-11');
});

test('a package of which no month is signed shows no progress, and says why', async ({ page }) => {
  const pack = shippedPack();
  put(pack, 'demo/months.csv', fileOf(pack, 'demo/months.csv').replaceAll('final', 'reviewing'));
  await withSite(page, { data: pack }, async ({ url }) => {
    await openWall(page, { seconds: '600' }, url);
    await expect(page.locator('html')).toHaveAttribute('data-provenance', 'none');
    const seen = new Set<string>();
    while (!seen.has(await shown(page))) {
      seen.add(await shown(page));
      await expectDrawn(page);
      const text = await words(page);
      expect(text).toContain('尚无已定稿的月份');
      const told = /.{0,12}(未导入台账|看演示数据|Esc|时间进度|完成 \d|滞后|按时序|未报送).{0,12}/g;
      expect(matches(text, told), await shown(page)).toEqual([]);
      // Half-years with meetings are public, and have a month to look from.
      if (!(await shown(page)).startsWith('lists')) expect(text).not.toMatch(/2023年1[0-2]月/);
      await expect(page.locator('[data-panel="kpi"], [data-panel="trend"], [data-panel="changes"]')).toHaveCount(0);
      await stepOn(page);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

for (const audience of ['internal', 'public'] as const)
  test(`${audience}: what is withheld, persons, difficulties and needs are nowhere in the document; nothing is ranked, no place named in the sentence`, async ({
    page,
  }) => {
    const places = shippedPlaces();
    await withSite(page, { data: markedPack() }, async ({ url }) => {
      await openWall(page, { audience, seconds: '600', scenes: SCENES.join(), qr: '1', check: '1' }, url);
      await page.keyboard.press('Control+Shift+L');
      const seen = new Map<string, string>();
      while (!seen.has(await shown(page))) {
        const step = await shown(page);
        await expectDrawn(page);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        seen.set(step, html);
        const text = await words(page);
        expect(matches(html, /.{0,20}(记号甲|13800000000|data-column="rank").{0,20}/g), step).toEqual([]);
        expect(matches(text, /.{0,20}(77\.7|第一(?!次)|末位|倒数|排第).{0,20}/g), step).toEqual([]);
        if (audience === 'public') expect(matches(html, /.{0,20}记号乙.{0,20}/g), step).toEqual([]);
        const sentence = (await page.locator('[data-sentence="overall"]').textContent()) ?? '';
        expect(
          places.filter((place) => sentence.includes(place)),
          sentence,
        ).toEqual([]);
        await stepOn(page);
      }
      const all = [...seen.values()].join('');
      expect([...seen.keys()].map((step) => step.split(' ')[0])).toEqual(expect.arrayContaining(SCENES));
      // The marks are where the other audience would see them: the search can fail.
      expect(all.includes(`${INTERNAL}航运`)).toBe(audience === 'internal');
      expect(all.includes(`${INTERNAL}需求`)).toBe(audience === 'internal');
      expect(all).toContain('另有');
    });
  });

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing moves: scenes change at once, and no line runs', async ({ page }) => {
    await openWall(page, { seconds: '600' });
    const moving = () => page.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expectShown(page, 'areas 1/7');
    expect(await moving()).toBe(0);
    await expectDrawn(page);
    const moves = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return Number.parseFloat(transitionDuration) > 0.01 || animationName !== 'none';
        }).length,
    );
    expect(moves).toBe(0);
  });
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

/** Short and full names of the 16. */
function shippedPlaces(): string[] {
  const { data } = Papa.parse<Record<string, string>>(fileOf(shippedPack(), 'regions.csv'), { header: true });
  return data.flatMap(({ name, short_name }) => [name ?? '', short_name ?? '']).filter((name) => name !== '');
}
