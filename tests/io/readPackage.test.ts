import { describe, expect, it } from 'vitest';
import type { PackageCopy } from '#io/packageCopy.ts';
import { PackageError, readPackage } from '#io/readPackage.ts';
import { shippedPack } from '../browser/packages.ts';
import { fakeWorld } from '../support/fakeWorld.ts';

const KEPT_AT = Date.UTC(2023, 10, 30);

/** A world that serves the shipped package, and a copy of an older one with another name for an item. */
function worlds(): { world: ReturnType<typeof fakeWorld>; copyOf: () => Promise<PackageCopy> } {
  const world = fakeWorld();
  const { descriptor, files } = shippedPack();
  const json = JSON.stringify(descriptor);
  world.served.set('data/datapackage.json', json);
  for (const [path, bytes] of files) world.served.set(`data/${path}`, bytes.toString('utf8'));
  const older = new Map<string, Uint8Array>(files);
  const items = (files.get('items.csv') ?? Buffer.from('')).toString('utf8').replace('共推绿色发展', '旧名');
  older.set('items.csv', new TextEncoder().encode(items));
  const copy = { at: KEPT_AT, descriptor: new TextEncoder().encode(json), files: older };
  return { world, copyOf: async () => copy };
}

const names = (data: Awaited<ReturnType<typeof readPackage>>) =>
  data.read.flatMap(({ name, rows }) => (name === 'items' ? rows.map((row) => (row as { name?: string }).name) : []));

const SIGNAL = new AbortController().signal;

describe('a copy kept in this browser', () => {
  it('is not looked at while the server gives all', async () => {
    const { world } = worlds();
    const copyOf = () => Promise.reject(new Error('asked for'));
    const data = await readPackage('data', SIGNAL, { ...world, copyOf });
    expect(data.copy).toBeUndefined();
    expect(names(data)).toContain('共推绿色发展');
    expect(data.raw?.files.size).toBe(shippedPack().files.size);
  });

  it.each([
    ['no connection', 'data/datapackage.json', 'gone', 'no-network'],
    ['a refusal', 'data/datapackage.json', 503, 'refused'],
    ['one file refused', 'data/periods.csv', 500, 'refused'],
    ['the last file cut off', 'data/regions.csv', 'gone', 'no-network'],
  ] as const)('stands in whole at %s', async (_name, path, served, failure) => {
    const { world, copyOf } = worlds();
    world.served.set(path, served);
    const data = await readPackage('data', SIGNAL, { ...world, copyOf });
    expect(data.copy).toEqual({ at: KEPT_AT, failure });
    expect(names(data)).toContain('旧名');
    expect(names(data)).not.toContain('共推绿色发展');
  });

  it('stands in after 5 s of silence, not before', async () => {
    const { world, copyOf } = worlds();
    world.served.set('data/items.csv', 'hang');
    let found: Awaited<ReturnType<typeof readPackage>> | undefined;
    void readPackage('data', SIGNAL, { ...world, copyOf }).then((data) => {
      found = data;
    });
    await world.pass(4900);
    expect(found).toBeUndefined();
    await world.pass(200);
    expect(found?.copy).toEqual({ at: KEPT_AT, failure: 'timeout' });
  });

  it('is no help against a file that is not there: that is for the checks to name', async () => {
    const { world, copyOf } = worlds();
    world.served.set('data/platforms.csv', 404);
    const data = await readPackage('data', SIGNAL, { ...world, copyOf });
    expect(data.copy).toBeUndefined();
    expect(data.issues.map(({ code, where }) => `${code} ${where.file}`)).toContain('missing-file platforms.csv');
  });

  it('missing, the failure is told as before', async () => {
    const { world } = worlds();
    world.served.set('data/datapackage.json', 'gone');
    const read = readPackage('data', SIGNAL, { ...world, copyOf: async () => undefined });
    await expect(read).rejects.toThrow(PackageError);
  });
});
