import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectShown, isDrawn, openWall, PLAYLIST, SCENES, wall } from './wall.ts';
import { ownFaults, pictureFaults } from './wallPicture.ts';

test.describe.configure({ mode: 'parallel' });

interface Size {
  readonly width: number;
  readonly height: number;
}

const WALLS: readonly (Size & { readonly seams: readonly number[] })[] = [
  { width: 1920, height: 1080, seams: [] },
  { width: 3840, height: 2160, seams: [] },
  { width: 3840, height: 1080, seams: [1920] },
  { width: 5760, height: 1080, seams: [1920, 3840] },
  { width: 1080, height: 1920, seams: [] },
];
const RATIOS = [1, 1.5, 2];
const ALL = [...PLAYLIST, 'platforms 1/1', 'projects 1/1'];
/** Of a board without a ledger. */
const BARE = ['overview 1/1', 'regions 1/2', 'regions 2/2', 'platforms 1/1', 'projects 1/1'];

/** Another size or device pixel ratio within the loaded page, as a screen that is set anew. */
async function setScreen(session: CDPSession, { width, height }: Size, deviceScaleFactor: number): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/** Looks at a scene that seems faulty: a busy machine draws for the old size a while longer than the page's clock says. */
const LOOKS = 3;
/** Ms for frames between two looks. */
const FRAMES_TIME = 500;

/** Moves the page's clock until the scene stands and the wall has looked it through; then what is wrong with it, and stays so. */
async function faultsNow(page: Page, seams: readonly number[]): Promise<string[]> {
  await expect
    .poll(async () => {
      await page.clock.fastForward(450);
      return isDrawn(page);
    })
    .toBe(true);
  let faults: string[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    // The page's clock stands for what is drawn in time, not for the frames it takes.
    if (look > 0) await page.waitForTimeout(FRAMES_TIME);
    await page.clock.fastForward(1000);
    const own = (await ownFaults(page)).map((fault) => `its own check: ${fault}`);
    faults = [...own, ...(await pictureFaults(page, { seams }))];
    if (faults.length === 0) break;
  }
  return faults;
}

/** Steps once through every scene there is. */
async function faultsOfAll(
  page: Page,
  seams: readonly number[],
  steps: readonly string[],
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const step of steps) {
    await expectShown(page, step);
    const faults = await faultsNow(page, seams);
    if (faults.length > 0) all[step] = faults;
    await page.keyboard.press('ArrowRight');
  }
  return all;
}

for (const { seams, ...size } of WALLS)
  test(`${size.width} × ${size.height}: every scene fits, at device pixel ratios ${RATIOS.join(', ')}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.clock.install();
    await openWall(page, { check: '1', seconds: '600', scenes: SCENES.join() });
    const session = await page.context().newCDPSession(page);
    for (const ratio of RATIOS) {
      await setScreen(session, size, ratio);
      expect(await page.evaluate(() => window.devicePixelRatio)).toBe(ratio);
      expect.soft(await faultsOfAll(page, seams, ALL), `at ${ratio}`).toEqual({});
    }
  });

for (const { seams, ...size } of WALLS)
  test(`${size.width} × ${size.height}: every scene fits in English, whose words are longer`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.clock.install();
    await openWall(page, {
      lang: 'en',
      check: '1',
      seconds: '600',
      scenes: size.width > size.height ? SCENES.join() : SCENES.filter((one) => one !== 'projects').join(),
    });
    // Upright, the notes of the shares have no room: the Chinese ones do.
    const steps = ALL.filter((step) => size.width > size.height || step !== 'projects 1/1');
    const faults = await faultsOfAll(page, seams, steps);
    // A name may be longer than its region is broad: that it stands over the edge is told, and no fault.
    const real = Object.entries(faults).map(([step, all]) => [step, all.filter((one) => !one.includes('Outside:'))]);
    expect(Object.fromEntries(real.filter(([, all]) => all?.length))).toEqual({});
  });

test('without a ledger every scene fits as well, at each size, and all published names stand', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.install();
  await openWall(page, { demo: '0', check: '1', seconds: '600', scenes: SCENES.join() });
  const session = await page.context().newCDPSession(page);
  for (const { seams, ...size } of WALLS) {
    await setScreen(session, size, 1);
    await expectShown(page, 'overview 1/1');
    expect.soft(await faultsOfAll(page, seams, BARE), `${size.width} × ${size.height}`).toEqual({});
    await expect(page.locator('.published li')).toHaveCount(21);
    await expect(page.locator('[data-panel="ranking"] svg')).toContainText('资阳');
  }
});

test('system scaling of 125 %, a ratio that changes and a wall that is turned while it runs: the scene stays, and fits', async ({
  page,
}) => {
  const size = { width: 1536, height: 864 };
  await page.setViewportSize(size);
  await page.clock.install();
  await openWall(page, { check: '1', seconds: '600', scenes: 'overview,areas,late' });
  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, 'areas 1/7');
  const changes: readonly [Size, number, number[], string][] = [
    [size, 1.25, [], 'single'],
    [size, 1, [], 'single'],
    [{ width: 3840, height: 1080 }, 1, [1920], 'double'],
    [{ width: 1080, height: 1920 }, 2, [], 'tall'],
    [{ width: 2560, height: 1080 }, 1.25, [], 'single'],
    [{ width: 5760, height: 1080 }, 1, [1920, 3840], 'triple'],
    [{ width: 1280, height: 1024 }, 1, [], 'single'],
  ];
  for (const [screen, ratio, seams, plan] of changes) {
    await setScreen(session, screen, ratio);
    await expect(wall(page)).toHaveClass(new RegExp(`plan-${plan}`));
    await expectShown(page, 'areas 1/7');
    expect.soft(await faultsNow(page, seams), `${screen.width} × ${screen.height} at ${ratio}`).toEqual([]);
  }
});

test('barks: small, cut and misplaced text, a panel on another, a page that scrolls and a seam run over are found', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.install();
  await openWall(page, { check: '1', seconds: '600', scenes: 'overview' });
  await page.evaluate(() => {
    const style = (selector: string, rules: Partial<CSSStyleDeclaration>) =>
      Object.assign(document.querySelector<HTMLElement>(selector)?.style ?? {}, rules);
    style('.wall-facts time', { fontSize: '12px' });
    style('section[data-panel="kpi"]', { marginBottom: '-40px', flexShrink: '0' });
    style('section[data-panel="areas"] h2', { position: 'relative', left: '-60px' });
    style('section[data-panel="map"] .picture-box', { maxHeight: '200px' });
    style('html', { overflow: 'auto', height: '3000px' });
  });
  const faults = (await faultsNow(page, [960])).join('\n');
  for (const fault of [
    /its own check: 字太小/,
    /its own check: 被裁/,
    /its own check: 出界/,
    /is 12\.00 px/,
    /leaves the screen/,
    /leaves map/,
    /kpi lies on areas/,
    /the page scrolls/,
    /within 20 px of 960/,
  ])
    expect(faults).toMatch(fault);
});
