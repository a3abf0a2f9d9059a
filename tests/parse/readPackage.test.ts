import { describe, expect, it } from 'vitest';
import { parseJson, readPackage } from '#parse/readPackage.ts';

const REQUIRED = ['regions', 'periods', 'areas', 'items', 'boundaries'];
const RESOURCES = REQUIRED.map((name) => ({ name, x_table: name, path: `${name}.csv`, format: 'csv' }));

/** A descriptor of the required tables, with other properties. */
function read(facts: Record<string, unknown> = {}) {
  return readPackage(JSON.stringify({ name: 'toy', resources: RESOURCES, ...facts }), 'p.json');
}

/** The same with the first resource changed. */
function readWith(facts: Record<string, unknown>) {
  return read({ resources: RESOURCES.map((resource, at) => (at === 0 ? { ...resource, ...facts } : resource)) });
}

describe('a good descriptor', () => {
  it('has its defaults filled in', () => {
    const { descriptor, issues } = read();
    expect(issues).toEqual([]);
    expect(descriptor).toMatchObject({
      x_contract: 1,
      audience: 'internal',
      side_order: 'announced',
      public_map: 'tiles',
    });
    expect(descriptor?.resources[0]?.x_provenance).toBe('user');
  });

  it.each<[string, Record<string, unknown>]>([
    ['properties nobody knows', { x_other: 1 }],
    ['an older contract', { x_contract: 0 }],
    ['a public audience', { audience: 'public' }],
    ['Sichuan first', { side_order: 'sc-first' }],
    ['outlines for the public', { public_map: 'outlines' }],
  ])('may have %s', (_what, facts) => {
    expect(read(facts)).toMatchObject({ descriptor: facts, issues: [] });
  });

  it('may begin with a BOM', () => {
    const text = JSON.stringify({ name: 'toy', resources: RESOURCES });
    expect(readPackage(`\uFEFF${text}`, 'p.json').issues).toEqual([]);
  });

  it.each(['a/b.csv', 'a-b_c.csv', '台账.csv', 'a..b.csv', 'a b.csv', '.a.csv'])('may hold the path %s', (path) => {
    expect(readWith({ path }).issues).toEqual([]);
  });
});

describe('a bad one', () => {
  it.each(['', '{', 'null,', 'name: toy'])('%j is no JSON', (text) => {
    expect(readPackage(text, 'p.json')).toEqual({
      issues: [{ code: 'not-json', severity: 'error', where: { file: 'p.json' } }],
    });
  });

  it.each([
    'null',
    '[]',
    '1',
    '{}',
    '{"name":"toy"}',
    '{"name":"toy","resources":[]}',
    '{"name":"toy","resources":{}}',
  ])('%s is no package', (text) => {
    const { descriptor, issues } = readPackage(text, 'p.json');
    expect(descriptor).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('bad-package');
    for (const issue of issues) expect(issue).toMatchObject({ code: 'bad-package', severity: 'error' });
  });

  it.each([
    ['audience', { audience: 'all' }, 'all'],
    ['side_order', { side_order: 'cq' }, 'cq'],
    ['public_map', { public_map: 'none' }, 'none'],
    ['x_contract', { x_contract: '1' }, '1'],
    ['name', { name: 5 }, '5'],
  ])('says which property: %s', (column, facts, value) => {
    expect(read(facts).issues).toEqual([
      { code: 'bad-package', severity: 'error', where: { file: 'p.json', column }, value },
    ]);
  });

  it.each([
    ['format', 'pdf'],
    ['x_provenance', 'rumour'],
    ['path', '../a.csv'],
    ['path', 'a/../../b.csv'],
    ['path', './a.csv'],
    ['path', '/etc/passwd'],
    ['path', 'https://example.org/a.csv'],
    ['path', 'a\\b.csv'],
    ['path', 'a.csv?x'],
    ['path', 'a.csv#x'],
    ['path', ''],
  ])('a resource with the %s "%s"', (property, value) => {
    const { descriptor, issues } = readWith({ [property]: value });
    expect(descriptor).toBeUndefined();
    expect(issues).toEqual([
      { code: 'bad-package', severity: 'error', where: { file: 'p.json', column: `resources.0.${property}` }, value },
    ]);
  });

  it('a newer contract is refused in words', () => {
    expect(read({ x_contract: 2 })).toEqual({
      issues: [
        {
          code: 'newer-contract',
          severity: 'error',
          where: { file: 'p.json', column: 'x_contract' },
          value: '2',
          expected: '1',
        },
      ],
    });
  });

  it.each(REQUIRED)('without %s', (name) => {
    const { descriptor, issues } = read({ resources: RESOURCES.filter((resource) => resource.name !== name) });
    expect(descriptor).toBeDefined();
    expect(issues).toEqual([
      { code: 'missing-table', severity: 'error', where: { file: 'p.json', column: 'resources' }, value: name },
    ]);
  });

  it('two resources of one name', () => {
    expect(read({ resources: [...RESOURCES, RESOURCES[0]] }).issues).toEqual([
      {
        code: 'duplicate-key',
        severity: 'error',
        where: { file: 'p.json', column: 'resources.5.name' },
        value: 'regions',
      },
    ]);
  });
});

it.each([
  ['{"a":1}', { a: 1 }],
  ['\uFEFF[1]', [1]],
  ['null', null],
  ['{', undefined],
  ['', undefined],
])('parseJson %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});
