import { POLICY } from '../../build/policy.ts';
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

/** Ways to make markup or code from a text, by what they touch; each is tried in the page and must come to nothing. */
const SINKS = {
  'a fetch from elsewhere': "await fetch('http://board.invalid/data.json')",
  innerHTML: 'box.innerHTML = MARKUP',
  'inner HTML of a picture': 'svg.innerHTML = MARKUP',
  outerHTML: 'box.outerHTML = MARKUP',
  insertAdjacentHTML: "box.insertAdjacentHTML('beforeend', MARKUP)",
  'document.write': 'document.write(MARKUP)',
  'a fragment of a range': 'document.createRange().createContextualFragment(MARKUP)',
  DOMParser: "new DOMParser().parseFromString(MARKUP, 'text/html')",
  srcdoc: "document.createElement('iframe').srcdoc = MARKUP",
  'the text of a script': "document.createElement('script').textContent = 'window.ran = true'",
  'the address of a script': "document.createElement('script').src = 'http://board.invalid/a.js'",
  'a script beside the data': "document.createElement('script').src = 'data/items.csv'",
  'a script above the page': "document.createElement('script').src = '/elsewhere/../../a.mjs'",
  'a worker of a text': "new Worker(URL.createObjectURL(new Blob(['0'])))",
  'a worker from elsewhere': "new Worker('http://board.invalid/a.js')",
  'a timer with a text': "setTimeout('window.ran = true')",
  'an event in an attribute': "box.setAttribute('onclick', 'window.ran = true')",
  'a policy of its own': "trustedTypes.createPolicy('other', { createHTML: (text) => text })",
};

test('the page’s own policy lets nothing be fetched from elsewhere, no text be run as code and none become markup', async ({
  page,
  allow,
}) => {
  allow(/board\.invalid|Content Security Policy|Trusted/i);
  await visit(page);
  // As a script of the page's own would: the page refuses to make one of a text.
  const tries = Object.entries(SINKS).map(
    ([name, code]) => `[${JSON.stringify(name)}]: await refused(async () => { ${code}; })`,
  );
  const outcome = await page.evaluate(`(async () => {
    const MARKUP = '<img src="data:," onerror="window.ran = true">';
    const box = document.body.appendChild(document.createElement('p'));
    const svg = box.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const refused = (run) => run().then(() => 'let pass', (error) => error.name);
    const found = { ${tries.join(', ')} };
    // What a library may still do, and what the board itself does.
    box.innerHTML = '';
    await new Promise((done) => setTimeout(done, 100));
    return { ...found, ran: window.ran ?? false, images: document.querySelectorAll('img[onerror]').length };
  })()`);
  const names = Object.keys(SINKS);
  expect(outcome).toEqual({ ...Object.fromEntries(names.map((name) => [name, 'TypeError'])), ran: false, images: 0 });
  await expect(page.locator('section[data-panel="map"] svg path').first()).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toBe(POLICY);
});
