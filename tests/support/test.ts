import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

type Fixtures = {
  /** Lets complaints pass that fit a pattern; call it before the step that causes them, or in `beforeEach`. */
  allow: (...patterns: RegExp[]) => void;
  complaints: string[];
};

/** Console lines that a person who opens the console should never find. */
const LOUD = ['error', 'warning', 'assert'];
const HOST = '127.0.0.1';
/** Said of the board's own worker wherever `serviceWorkers: 'block'` stands in for a browser without one. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test`, failing on anything a visitor's browser complains of, in any window of the test:
 * a console error or warning, an uncaught error, a request that leaves this machine.
 */
export const test = base.extend<Fixtures & { patterns: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
  patterns: async ({}, use) => use([]),
  allow: async ({ patterns }, use) => use((...more) => void patterns.push(...more)),
  complaints: [
    async ({ browser, patterns }, use) => {
      const lines: string[] = [];
      const watch = (context: BrowserContext) => listen(context, (line) => lines.push(line));
      browser.contexts().forEach(watch);
      browser.on('context', watch);
      await use(lines);
      browser.off('context', watch);
      const left = lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));
      expect(left, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});

function listen(context: BrowserContext, complain: (line: string) => void): void {
  context.on('console', (message) => {
    if (LOUD.includes(message.type()) && message.text() !== BLOCKED)
      complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complain(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== HOST) complain(`request: ${request.url()}`);
  });
}
