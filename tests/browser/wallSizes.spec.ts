import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectShown, isDrawn, openWall, PLAYLIST } from './wall.ts';
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

/** Another size or device pixel ratio within the loaded page, as a screen that is set anew. */
async function setScreen(session: CDPSession, { width, height }: Size, deviceScaleFactor: number): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/** Moves the page's clock until the scene stands and the wall has looked it through; then what is wrong with it. */
async function faultsNow(page: Page, seams: readonly number[]): Promise<string[]> {
  await expect
    .poll(async () => {
      await page.clock.fastForward(450);
      return isDrawn(page);
    })
    .toBe(true);
  await page.clock.fastForward(1000);
  const own = (await ownFaults(page)).map((fault) => `its own check: ${fault}`);
  return [...own, ...(await pictureFaults(page, { seams }))];
}

/** Steps once through the whole playlist. */
async function faultsOfAll(page: Page, seams: readonly number[]): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const step of PLAYLIST) {
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
    await page.setViewportSize(size);
    await page.clock.install();
    await openWall(page, { check: '1', seconds: '600' });
    const session = await page.context().newCDPSession(page);
    for (const ratio of RATIOS) {
      await setScreen(session, size, ratio);
      expect(await page.evaluate(() => window.devicePixelRatio)).toBe(ratio);
      expect.soft(await faultsOfAll(page, seams), `at ${ratio}`).toEqual({});
    }
  });
