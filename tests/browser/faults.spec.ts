import type { Page } from '@playwright/test';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { oracle } from '../oracle/oracle.ts';
import { onDisk } from '../support/onDisk.ts';
import { expect, test } from '../support/test.ts';
import type { Resource } from '../support/userPackage.ts';
import {
  DESK,
  differences,
  expectTruth,
  PANELS,
  type PanelId,
  panel,
  readBoard,
  rowDifferences,
  TODAY,
  visit,
  visitTables,
} from './board.ts';
import { faultyPack } from './joinFaults.ts';
import { fillsOnMap } from './mapPlaces.ts';
import {
  BOUNDARIES,
  change,
  fileOf,
  gb18030,
  hashOf,
  outlines,
  type Pack,
  put,
  shippedPack,
  withSite,
} from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const REQUIRED = ['regions', 'boundaries', 'periods', 'areas', 'items'];
/** Browsers write a line for every file a server does not have; the page cannot keep them from it. */
const NOT_FOUND = /Failed to load resource.*404/;

/** Rows of the join report, opened by its button. */
async function joinReport(page: Page) {
  const button = page.locator('[data-action="join"]');
  await button.click();
  await page.locator('table[data-table="join"]').waitFor();
  const rows = await page.locator('table[data-table="join"] tbody tr').evaluateAll((all) =>
    all.map(
      (row): Record<string, string | undefined> => ({
        ...(row as HTMLElement).dataset,
        words: row.textContent ?? '',
      }),
    ),
  );
  return { count: Number(await button.getAttribute('data-count')), rows };
}

test('shipped as it is, the package has nothing in its join report', async ({ page }) => {
  await visit(page);
  const { count, rows } = await joinReport(page);
  expect(rows).toEqual([]);
  expect(count).toBe(0);
  await expect(page.getByRole('dialog')).toContainText('对上了');
});

test('one fault of each of the 14 kinds: each is found by file, record, column and code, and the board still draws', async ({
  page,
}) => {
  const { pack, faults } = faultyPack();
  expect(new Set(faults.map(({ issue }) => issue)).size, 'kinds planted').toBe(14);
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, {}, site.url);
    for (const id of PANELS) await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
    const { count, rows } = await joinReport(page);
    expect(count, 'number on the button').toBe(rows.length);
    for (const { issue, file, row, column, code } of faults) {
      const found = rows.filter((one) => one.issue === issue);
      expect.soft(found, issue).toHaveLength(1);
      const [one] = found;
      expect.soft(one?.file, `${issue}: file`).toBe(file);
      expect.soft(one?.row, `${issue}: row`).toBe(String(row));
      expect.soft(one?.column ?? '', `${issue}: column`).toMatch(column);
      expect.soft(one?.code ?? '', `${issue}: code`).toMatch(code);
      expect.soft(one?.words, `${issue}: what to do`).toMatch(/\p{Script=Han}{4}/u);
    }
    const planted = faults.map(({ issue }) => issue).sort();
    expect(rows.map(({ issue }) => issue).sort(), 'nothing else is reported').toEqual(planted);
  });
});

test('a table replaced on the server is seen after a reload, with its number and another hash', async ({ page }) => {
  const pack = shippedPack();
  await withSite(page, { data: pack }, async (site) => {
    await visitTables(page, {}, site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(pack));
    const cell = panel(page, 'items').locator('tr[data-item="2023H2-16"] [data-column="progress"]');
    const before = Number(await cell.getAttribute('data-value'));
    expect(before).toBeCloseTo((100 * 200) / 240, 6);

    const changed = shippedPack();
    const line = /^2023H2-16,2023-11,,,.*$/m.exec(fileOf(changed, 'demo/reports.csv'))?.[0] ?? '';
    change(changed, 'demo/reports.csv', line, line.replace(',200,', ',60,'));
    site.set('data/demo/reports.csv', changed.files.get('demo/reports.csv') as Buffer);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(changed));
    await expect(cell).toHaveAttribute('data-value', '25');
    await expectTruth(page, {}, { folder: onDisk(changed) });
    expect(hashOf(changed)).not.toBe(hashOf(pack));
  });
});

/** Optional resource → panels that are drawn from it in the default view and may have to do without. */
const DRAWN_FROM: Record<string, readonly PanelId[]> = {
  reports: ['kpi', 'areas', 'items', 'changes', 'matrix'],
  list_entries: ['lists'],
  meetings: ['calendar'],
  statistics: ['shares'],
  indicators: ['shares'],
  published_shares: ['shares'],
  provinces: ['shares'],
  major_projects: ['projects'],
};

/** Moves to another package of the same site within the loaded page, its tables open. */
async function openFolder(page: Page, folder: string, pack: Pack): Promise<void> {
  await page.evaluate(
    ([data, table]) => {
      history.pushState(null, '', `?data=${data}&table=${table}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    [folder, PANELS.join(',')] as const,
  );
  await expect(page.locator('html'), folder).toHaveAttribute('data-hash', hashOf(pack));
  await expect(page.locator('section[data-panel]'), folder).toHaveCount(PANELS.length);
}

/** What is wrong with a board that lacks one optional resource. */
async function faultsWithout(
  page: Page,
  { name, title = '' }: Resource,
  folder: string,
  state: string,
): Promise<string[]> {
  const truth = oracle(folder, {}, TODAY);
  const board = await readBoard(page);
  return PANELS.flatMap((id) => {
    const shown = board[id];
    if (!shown) return [`${name}: ${id} is not in the page`];
    if (!DRAWN_FROM[name]?.includes(id))
      return differences(id, shown, truth[id]).map((line) => `without ${name}: ${line}`);
    const rows = rowDifferences(id, shown.rows, shown.rows.length === 0 ? [] : truth[id].rows);
    return [
      ...(shown.state === state ? [] : [`without ${name}: ${id} is ${shown.state}, not ${state}`]),
      ...(saysSo(shown.words, name, title) ? [] : [`without ${name}: ${id} does not say so`]),
      ...(id === 'shares' || id === 'projects' ? [] : rows.map((line) => `without ${name}: ${line}`)),
    ];
  });
}

/** The table is named, by its title or by its id where no package titles it, or the whole ledger is said to be missing. */
function saysSo(words: string, name: string, title: string): boolean {
  return (
    words.includes('未导入台账') || (words.includes('本栏暂缺') && (words.includes(title) || words.includes(name)))
  );
}

const OPTIONAL = shippedPack().descriptor.resources.filter(({ name }) => !REQUIRED.includes(name));

test('each optional file missing in turn (404): its own panels say so, all others stand and count right', {
  tag: '@sweep',
}, async ({ page, allow }) => {
  allow(NOT_FOUND);
  const packs = Object.fromEntries(
    OPTIONAL.map(({ name, path }) => {
      const pack = shippedPack();
      pack.files.delete(path);
      return [`lost/${name}`, pack];
    }),
  );
  await withSite(page, { data: shippedPack(), ...packs }, async (site) => {
    await visitTables(page, {}, site.url);
    for (const resource of OPTIONAL) {
      const pack = packs[`lost/${resource.name}`] as Pack;
      await openFolder(page, `lost/${resource.name}`, pack);
      expect.soft(await faultsWithout(page, resource, onDisk(pack), 'error')).toEqual([]);
      const { rows } = await joinReport(page);
      expect
        .soft(
          rows.map(({ issue, file }) => `${issue} ${file}`),
          resource.name,
        )
        .toContain(`missing-file ${resource.path}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
});

test('each optional table left out of the package in turn: its own panels say so, all others stand and count right', {
  tag: '@sweep',
}, async ({ page }) => {
  const packs = Object.fromEntries(
    OPTIONAL.map(({ name, path }) => {
      const pack = shippedPack();
      pack.files.delete(path);
      pack.descriptor.resources = pack.descriptor.resources.filter((one) => one.name !== name);
      return [`less/${name}`, pack];
    }),
  );
  await withSite(page, { data: shippedPack(), ...packs }, async (site) => {
    await visitTables(page, {}, site.url);
    for (const resource of OPTIONAL) {
      const pack = packs[`less/${resource.name}`] as Pack;
      await openFolder(page, `less/${resource.name}`, pack);
      expect.soft(await faultsWithout(page, resource, onDisk(pack), 'empty')).toEqual([]);
    }
  });
});

test('a map coloured by statistics or platforms says so where their table is missing', { tag: '@sweep' }, async ({
  page,
  allow,
}) => {
  allow(NOT_FOUND);
  for (const [name, measure] of [
    ['statistics', 'stat'],
    ['indicators', 'stat'],
    ['platforms', 'platforms'],
    ['platform_regions', 'platforms'],
  ] as const) {
    const pack = shippedPack();
    const { path, title = '' } = pack.descriptor.resources.find((one) => one.name === name) as Resource;
    pack.files.delete(path);
    await withSite(page, { data: pack }, async (site) => {
      await visit(page, { measure }, site.url);
      for (const id of ['map', 'ranking'] as const) {
        await expect(panel(page, id), name).toHaveAttribute('data-state', 'error');
        await expect(panel(page, id), name).toContainText(title);
      }
      await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
    });
  }
});

/** Ways in which a table can be of no use; undefined: not on the server. */
const BROKEN = [undefined, 'a,b\n1,2\n', ''];

/** Each way of breaking a required table ends in a message with its file, never in a board or a blank page. */
async function expectStopped(page: Page, name: string): Promise<void> {
  for (const text of BROKEN) {
    const pack = shippedPack();
    const path = `${name}.csv`;
    if (text === undefined) pack.files.delete(path);
    else put(pack, path, text);
    await withSite(page, { data: pack }, async (site) => {
      await page.goto(site.url);
      const message = page.getByRole('alert');
      await expect(message, `${path} as ${JSON.stringify(text)}`).toContainText('数据包无法使用');
      await expect(message.locator(`tr[data-file="${path}"]`).first()).toBeVisible();
      await expect(page.locator('section[data-panel]')).toHaveCount(0);
    });
  }
}

test('without regions, periods or areas that can be read there is no board but a message that names the file', {
  tag: '@sweep',
}, async ({ page, allow }) => {
  allow(NOT_FOUND);
  for (const name of ['regions', 'periods', 'areas']) await expectStopped(page, name);
});

test('without the table of items there is no board either: the demo’s columns for items are no items', async ({
  page,
  allow,
}) => {
  allow(NOT_FOUND);
  await expectStopped(page, 'items');
});

test('a package that is no JSON, not there, empty or without areas stops with a message in words', async ({
  page,
  allow,
}) => {
  allow(NOT_FOUND);
  const without = shippedPack();
  without.descriptor.resources = without.descriptor.resources.filter(({ name }) => name !== 'areas');
  for (const [body, words] of [
    ['{ not json', 'datapackage.json'],
    [null, 'datapackage.json'],
    ['{"name":"x","resources":[]}', 'datapackage.json'],
    [JSON.stringify(without.descriptor), 'areas'],
  ] as const)
    await withSite(page, { data: shippedPack() }, async (site) => {
      site.set('data/datapackage.json', body);
      await page.goto(site.url);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).toContainText(/\p{Script=Han}{6}/u);
    });
});

test('a package of a newer contract is refused in words', async ({ page }) => {
  const pack = shippedPack();
  pack.descriptor.x_contract = 2;
  await withSite(page, { data: pack }, async (site) => {
    await page.goto(site.url);
    const message = page.getByRole('alert');
    await expect(message.locator('tr[data-issue="newer-contract"]')).toBeVisible();
    await expect(message).toContainText('升级');
    await expect(page.locator('section[data-panel]')).toHaveCount(0);
  });
});

/** Every region of the boundary file is drawn where it lies, and in the colour of the shipped map. */
async function expectSameMap(page: Page, pack: Pack, fills: ReadonlyMap<string, string>): Promise<void> {
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, {}, site.url);
    await expect.poll(() => fillsOnMap(page)).toEqual(fills);
    await expect(page.locator('[data-action="join"]')).toHaveAttribute('data-count', '0');
  });
}

function reversed(json: FeatureCollection): FeatureCollection {
  const turn = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  for (const { geometry } of json.features)
    if (geometry.type === 'Polygon') geometry.coordinates = turn(geometry.coordinates);
    else if (geometry.type === 'MultiPolygon') geometry.coordinates = geometry.coordinates.map(turn);
  return json;
}

test('anyone’s boundaries draw the same 16: GeoJSON of either ring order, numeric codes, properties ECharts would obey', async ({
  page,
}) => {
  await visit(page);
  const shipped = await fillsOnMap(page);
  expect(shipped.size).toBe(16);
  const obeyed = outlines();
  for (const { properties } of obeyed.features)
    Object.assign(properties as object, {
      echartsStyle: { areaColor: '#ff0000', borderWidth: 9 },
      cp: [0, 0],
      itemStyle: { color: '#ff0000' },
      center: 'nowhere',
      '<b>': { toString: 1 },
    });
  const numeric = outlines();
  for (const { properties } of numeric.features) if (properties) properties.code = Number(properties.code);
  const named = outlines();
  for (const { properties } of named.features)
    if (properties) {
      properties.adcode = properties.code;
      delete properties.code;
    }
  const rebound: Record<string, FeatureCollection> = {
    'one ring order': outlines(),
    'the other ring order': reversed(outlines()),
    'numeric codes': numeric,
    'codes under adcode': named,
    'properties ECharts would obey': obeyed,
  };
  for (const [name, json] of Object.entries(rebound))
    await test.step(name, async () => {
      const pack = shippedPack();
      put(pack, BOUNDARIES, JSON.stringify(json));
      await expectSameMap(page, pack, shipped);
    });
});

test('boundaries that are no JSON, no map or not there: equal tiles stand in, numbers stay, and the file is named', async ({
  page,
  allow,
}) => {
  allow(NOT_FOUND);
  for (const [text, issue] of [
    ['{"type":"FeatureCollection","features":[', 'not-json'],
    ['{"hello":"world"}', 'not-outlines'],
    [undefined, 'missing-file'],
  ] as const) {
    const pack = shippedPack();
    if (text === undefined) pack.files.delete(BOUNDARIES);
    else put(pack, BOUNDARIES, text);
    await withSite(page, { data: pack }, async (site) => {
      await visit(page, {}, site.url);
      await expect(
        panel(page, 'map')
          .locator('svg text', { hasText: /^江津$/ })
          .first(),
      ).toBeVisible();
      const { rows } = await joinReport(page);
      expect(rows.map((row) => `${row.issue} ${row.file}`)).toContain(`${issue} ${BOUNDARIES}`);
      await visitTables(page, {}, site.url);
      await expectTruth(page, {});
    });
  }
});

test('a region with a shape that cannot be drawn is kept in every table, and the map says so', async ({ page }) => {
  const pack = shippedPack();
  const json = outlines();
  const one = json.features.find(({ properties }) => properties?.code === '500120');
  if (one) one.geometry = null as unknown as Polygon;
  put(pack, BOUNDARIES, JSON.stringify(json));
  await withSite(page, { data: pack }, async (site) => {
    await visitTables(page, {}, site.url);
    await expectTruth(page, {});
    const { rows } = await joinReport(page);
    expect(rows.map(({ issue, code }) => `${issue} ${code}`).sort()).toEqual([
      'null-geometry 500120',
      'row-without-shape 500120',
    ]);
  });
});

/** The same board as shipped, word for word in its tables, with an empty join report. */
async function expectSameBoard(page: Page, pack: Pack): Promise<void> {
  await visitTables(page);
  const names = await rowNames(page);
  await withSite(page, { data: pack }, async (site) => {
    await visitTables(page, {}, site.url);
    await expectTruth(page, {});
    expect(await rowNames(page)).toEqual(names);
    await expect(page.locator('[data-action="join"]')).toHaveAttribute('data-count', '0');
  });
}

async function rowNames(page: Page): Promise<string[]> {
  return page.locator('table[data-panel-table] tbody th').allTextContents();
}

test('tables saved as GB18030 are read as they were meant', async ({ page }) => {
  const pack = shippedPack();
  for (const path of ['regions.csv', 'areas.csv', 'items.csv', 'periods.csv', 'demo/item_units.csv'])
    put(pack, path, gb18030(fileOf(pack, path).replaceAll(/\r?\n/g, '\r\n')));
  expect(pack.files.get('regions.csv')?.toString('utf8')).toContain('\uFFFD');
  await expectSameBoard(page, pack);
});

test('tables with a byte order mark, CRLF and all cells quoted are read as they were meant', async ({ page }) => {
  const pack = shippedPack();
  for (const path of ['regions.csv', 'areas.csv', 'periods.csv', 'demo/months.csv', 'demo/plans.csv']) {
    const quoted = fileOf(pack, path)
      .trimEnd()
      .split(/\r?\n/)
      .map((line) =>
        line.includes('"')
          ? line
          : line
              .split(',')
              .map((cell) => `"${cell}"`)
              .join(','),
      );
    put(pack, path, `\uFEFF${quoted.join('\r\n')}\r\n`);
  }
  await expectSameBoard(page, pack);
});

test('tables under their Chinese titles are read as under field names', async ({ page }) => {
  const pack = shippedPack();
  for (const { path, schema } of pack.descriptor.resources) {
    if (!schema) continue;
    const titles = new Map(schema.fields.map(({ name, title }) => [name, title ?? name]));
    const [head = '', ...rest] = fileOf(pack, path).split(/\r?\n/);
    const titled = head
      .replace('\uFEFF', '')
      .split(',')
      .map((name) => titles.get(name) ?? name);
    put(pack, path, [titled.join(','), ...rest].join('\n'));
  }
  expect(fileOf(pack, 'regions.csv')).toMatch(/^行政区划代码,名称/);
  await expectSameBoard(page, pack);
});

test('one table of reports of the user’s own puts the whole demo away: no badge, no demo number', async ({ page }) => {
  const pack = shippedPack();
  pack.descriptor.resources.push({
    ...(pack.descriptor.resources.find(({ name }) => name === 'reports') as Resource),
    name: 'own_reports',
    path: 'own.csv',
    x_provenance: 'user',
  });
  put(
    pack,
    'own.csv',
    'item_id,month,progress,text\n2023H2-01,2023-09,62.5,\n2023H2-08,2023-09,,按计划推进\n2023H2-10,2023-08,100,\n',
  );
  await withSite(page, { data: pack }, async (site) => {
    for (const query of [{}, { asof: '2023-09' }] as Record<string, string>[]) {
      await visitTables(page, query, site.url);
      await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
      await expect(page.locator('[data-badge="demo"], [data-provenance="demo"]')).toHaveCount(0);
      await expectTruth(page, query, { folder: onDisk(pack) });
    }
    const own = panel(page, 'items').locator('tr[data-item="2023H2-01"] [data-column="progress"]');
    await expect(own).toHaveAttribute('data-value', '62.5');
    await expect(panel(page, 'items').locator('[data-action="source"]')).not.toContainText('演示');
  });
});

test('another package is opened by data=FOLDER, with a hash of its own', async ({ page }) => {
  const other = shippedPack();
  change(other, 'demo/months.csv', '2023H2,2023-11,2023-12-05,final', '2023H2,2023-11,2023-12-05,reviewing');
  await withSite(page, { data: shippedPack(), 'archive/2023-10': other }, async (site) => {
    await visitTables(page, { data: 'archive/2023-10' }, site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(other));
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-10');
    await expectTruth(page, {}, { folder: onDisk(other) });
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });
});

test('a folder of data that is not there is told in words, with the file asked for', async ({ page, allow }) => {
  allow(NOT_FOUND);
  await page.goto('?data=nowhere');
  await expect(page.getByRole('alert')).toContainText('nowhere/datapackage.json');
});
