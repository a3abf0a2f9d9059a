import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser, ensureFont, FLAGS } from '../../tools/browser.mjs';
import type { Pace } from './pages.ts';

/** A page of a browser that has never been here, and the line to its browser. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** The browser of all measurements. */
export async function launched(): Promise<Browser> {
  ensureFont();
  return chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
}

/**
 * Opens an empty page with a cold cache at a pace, runs `run` in it and closes it.
 *
 * globals  what every page finds as global names
 */
export async function withPage<T>(
  browser: Browser,
  { pace, globals = {} }: { readonly pace: Pace; readonly globals?: Readonly<Record<string, unknown>> },
  run: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    // It would keep the whole program in the midst of what is measured, and only at a first visit.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    // What is handed to the page was compiled with names kept by this helper.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.addInitScript((given) => Object.assign(globalThis, given), globals);
    const cdp = await context.newCDPSession(page);
    await slow(cdp, pace);
    const result = await run({ context, page, cdp });
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

async function slow(cdp: CDPSession, { slower, network }: Pace): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (!network) return;
  const throughput = (network.mbit * 1e6) / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
