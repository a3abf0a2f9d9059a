import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { mapGround } from '#charts/mapGround.ts';
import { mapLayers } from '#charts/mapLayers.ts';
import type { Package } from '#io/board.ts';
import { beginPackage, takeBegun } from '#io/firstPackage.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { parseAddress } from '#parse/address.ts';
import { shippedPack } from '../browser/packages.ts';
import { fakeWorld } from '../support/fakeWorld.ts';

/** A server with the shipped package, and a browser that keeps no copy. */
function world() {
  const fake = fakeWorld();
  const { descriptor, files } = shippedPack();
  fake.served.set('data/datapackage.json', JSON.stringify(descriptor));
  for (const [path, bytes] of files) fake.served.set(`data/${path}`, bytes.toString('utf8'));
  return { ...fake, copyOf: async () => undefined };
}

/** What the map shows of a package but for its surroundings and their names. */
function mapOf(data: Package, query: string) {
  const snapshot = snapshotOn(data, parseAddress(query), '2023-12-05');
  const ground = snapshot && mapGround({ ...data, context: [] }, snapshot.ledger.regions);
  if (!ground) throw new Error('no map');
  return mapLayers(snapshot, ground, data.titleBlock, lookOf('light', 768, 548)).layers;
}

describe('a package begun before there is a page', () => {
  it.each([
    '',
    '?measure=stat&indicator=population',
    '?measure=late',
    '?measure=worst',
    '?measure=platforms',
    '?measure=onschedule&audience=public',
    '?platform=xibu-science-city&area=innovation',
    '?demo=0',
    '?asof=2023-09&count=day&status=late',
  ])('%s: what comes first colours the map as the whole does', async (query) => {
    const begun = beginPackage('data', world());
    const read = await begun.ofMap(parseAddress(query).spec);
    begun.readOn();
    const whole = await takeBegun('data');
    if (!read || !whole) throw new Error('nothing was read');
    expect(mapOf(read(), query)).toEqual(mapOf(whole, query));
  });

  it('without a ledger in it: the statistic shown in its place comes first', async () => {
    const fake = world();
    const { descriptor } = shippedPack();
    const resources = descriptor.resources.filter(({ x_provenance }) => x_provenance !== 'demo');
    fake.served.set('data/datapackage.json', JSON.stringify({ ...descriptor, resources }));
    const begun = beginPackage('data', fake);
    const read = await begun.ofMap({});
    begun.readOn();
    const whole = await takeBegun('data');
    if (!read || !whole) throw new Error('nothing was read');
    expect(fake.asked.map(({ url }) => url)).toContain('data/statistics.csv');
    expect(mapOf(read(), '')).toEqual(mapOf(whole, ''));
  });

  it('asks for fewer files first, and for the rest only when it reads on', async () => {
    const fake = world();
    const begun = beginPackage('data', fake);
    await begun.ofMap({});
    const first = fake.asked.map(({ url }) => url);
    expect(first).not.toContain('data/sources.csv');
    expect(first).not.toContain('data/statistics.csv');
    expect(first).not.toContain('data/boundaries/context.topo.json');
    begun.readOn();
    const whole = await takeBegun('data');
    expect(fake.asked.map(({ url }) => url)).toContain('data/sources.csv');
    expect(whole?.raw?.files.size).toBe(shippedPack().files.size);
  });

  it('is taken once; then it is read anew', async () => {
    const begun = beginPackage('data', world());
    begun.readOn();
    expect(takeBegun('data')).toBeDefined();
    expect(takeBegun('data')).toBeUndefined();
    expect(takeBegun('other')).toBeUndefined();
  });

  it('that cannot be had colours nothing, and the whole says why', async () => {
    const fake = world();
    fake.served.set('data/datapackage.json', 503);
    const begun = beginPackage('data', fake);
    expect(await begun.ofMap({})).toBeUndefined();
    begun.readOn();
    await expect(takeBegun('data')).rejects.toThrow('missing-file data/datapackage.json');
  });
});
