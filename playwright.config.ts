import { defineConfig } from '@playwright/test';
import { FLAGS, findBrowser } from './tools/browser.mjs';

const port = Number(process.env.PORT ?? 4174);
/** Frames are measured when nothing else runs: `npm run frames`. */
const FRAMES = '**/ledgerFrames.spec.ts';
/** Documents read back by office programs, and whole corpora: `npm run test:slow`. */
const SLOW = '**/*Slow.spec.ts';
/** What `board` shows at a few, gone through for all of its kind: `npm run test:slow` too. */
const SWEEP = /@sweep/;
const executablePath = findBrowser();

/** Browser tests run on the built page in `dist/`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // One more than two cores: tests wait for clocks and servers about half of their time.
  workers: 3,
  retries: 0,
  // Some tests open a dozen packages one after another, on two cores that may be busy.
  timeout: 180_000,
  // A right answer comes at once; a wrong one may take its time on a slow machine.
  expect: { timeout: 20_000, toPass: { timeout: 20_000 } },
  forbidOnly: true,
  // `npm test` runs `board`.
  projects: [
    { name: 'board', testIgnore: [FRAMES, SLOW], grepInvert: SWEEP },
    { name: 'frames', testMatch: FRAMES },
    { name: 'slow', testMatch: SLOW },
    { name: 'sweep', testIgnore: [FRAMES, SLOW], grep: SWEEP },
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Each test would keep the whole program anew; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
    launchOptions: { args: FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
