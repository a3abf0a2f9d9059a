import { expect, test } from '../support/test.ts';
import { DESK, PANELS, panel, visit } from './board.ts';
import { placesOnMap } from './mapPlaces.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

test('a walk over every panel and filter asks no other machine and leaves the console silent', async ({
  page,
  complaints,
}) => {
  const hosts = new Set<string>();
  const failed: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await visit(page);
  for (const { x, y } of await placesOnMap(page)) await page.mouse.move(x, y);
  for (const name of ['area', 'region', 'status', 'platform', 'measure', 'theme']) {
    const list = page.locator(`select[data-filter="${name}"]`);
    const values = await list
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(values.length, name).toBeGreaterThan(2);
    // Of a long list the first few and the last: each state of the page, not each value.
    for (const value of name === 'measure' ? values : [...values.slice(0, 3), ...values.slice(-1)]) {
      await list.selectOption(value);
      await expect(list).toHaveValue(value);
    }
    if (name !== 'measure' && name !== 'theme') await list.selectOption('');
  }
  for (const button of await page.locator('button[data-filter]').all()) await button.click();
  await visit(page);
  for (const id of PANELS) {
    await panel(page, id).locator('[data-action="table"]').click();
    await expect(page.locator(`table[data-panel-table="${id}"]`)).toBeVisible();
  }
  await page.locator('[data-action="join"]').click();
  await page.keyboard.press('Escape');
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(failed).toEqual([]);
  expect(complaints).toEqual([]);
});

test.describe('the watch itself', () => {
  // The page's policy would stop the planted request before it is one.
  test.use({ bypassCSP: true });

  test('barks: a line in the console, an error nobody caught and a request to another machine are all noticed', async ({
    page,
    complaints,
    allow,
  }) => {
    allow(/planted/);
    await page.route('http://board.invalid/**', (route) => route.abort());
    await visit(page);
    expect(complaints).toEqual([]);
    await page.evaluate(() => console.error('planted error'));
    await page.evaluate(() => console.warn('planted warning'));
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('planted rejection'))));
    await page.evaluate(() => fetch('http://board.invalid/planted').catch(() => undefined));
    for (const told of [
      /^console error: planted error/,
      /^console warning: planted warning/,
      /^page error: .*planted rejection/s,
      /^request: http:\/\/board\.invalid\/planted$/,
    ])
      await expect.poll(() => complaints.filter((line) => told.test(line)).length, String(told)).toBe(1);
  });
});

test('the page’s own policy lets nothing be fetched from elsewhere and no text be run as code', async ({
  page,
  allow,
}) => {
  allow(/board\.invalid|Content Security Policy|Content-Security-Policy|eval/i);
  await visit(page);
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch('http://board.invalid/data.json').then(
      () => 'fetched',
      () => 'refused',
    );
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return { fetched, ran: (window as { ran?: boolean }).ran ?? false };
  });
  expect(outcome).toEqual({ fetched: 'refused', ran: false });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});
