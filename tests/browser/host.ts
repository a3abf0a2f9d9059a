import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { type Site, startSite } from '../support/site.ts';
import { expect } from '../support/test.ts';

/** A message of the board as a host page hears it. */
export interface Heard {
  readonly origin: string;
  readonly type: string;
  readonly panel: string;
  readonly [name: string]: unknown;
}

/** Notes every message a window hears, and whatever else a test's page needs. */
const EAR = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push({ origin: event.origin, ...event.data }));
</script>`;

/** A site of pages of another origin than the board: host pages by path, each with an ear. */
export async function startHost(pages: Record<string, string>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  const overrides = Object.fromEntries(
    Object.entries(pages).map(([path, body]) => [path, `<!doctype html><meta charset="utf-8">${EAR}${body}`]),
  );
  const site = await startSite(folder, { overrides: { 'favicon.ico': '', ...overrides } });
  return { ...site, close: () => site.close().then(() => rm(folder, { recursive: true })) };
}

/** Opens the host page `index.html` of a site of another origin than the board. */
export async function onHost(
  page: Page,
  pages: Record<string, string>,
  run: (site: Site) => Promise<void>,
): Promise<void> {
  const site = await startHost(pages);
  try {
    await page.goto(site.url);
    await run(site);
  } finally {
    await page.goto('about:blank');
    await site.close();
  }
}

/** The element, its script and its attributes. */
export function element(board: string | undefined, ...attributes: string[]): string {
  const panels = attributes.map((list) => `<chengyu-panel ${list}></chengyu-panel>`);
  return `<script src="${board}embed.js"></script>${panels.join('')}`;
}

/** What a window of the test has heard so far. */
export function heard(page: Page | Frame): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** Waits for a message of a type and returns the latest. */
export async function hears(page: Page | Frame, type: string, panel?: string): Promise<Heard> {
  const fits = (one: Heard) => one.type === type && (panel === undefined || one.panel === panel);
  await expect.poll(async () => (await heard(page)).some(fits), { message: `a message ${type}` }).toBe(true);
  return (await heard(page)).findLast(fits) as Heard;
}

/** The frame of an embed, once its panel stands; `states` that count as standing besides. */
export async function panelFrame(holder: Locator, ...states: readonly string[]): Promise<Frame> {
  const frame = await (await holder.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  const stands = ['ready', 'empty', ...states].map((state) => `[data-state="${state}"]`);
  await frame.locator(`section[data-panel]:is(${stands.join()})`).waitFor();
  return frame;
}

/** Waits until the frame is as high as what stands in it: within 2 px, and not scrolling. */
export async function expectFits(holder: Locator, step: string, ...states: readonly string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const frame = await panelFrame(holder, ...states);
        const inner = await frame.evaluate(() => ({
          content: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
          frame: window.innerHeight,
          scrolls: document.documentElement.scrollHeight > window.innerHeight,
          width: document.documentElement.scrollWidth - window.innerWidth,
        }));
        return { near: Math.abs(inner.content - inner.frame) <= 2, scrolls: inner.scrolls, wider: inner.width > 0 };
      },
      { message: step },
    )
    .toEqual({ near: true, scrolls: false, wider: false });
}
