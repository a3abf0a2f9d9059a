import { readFileSync } from 'node:fs';
import { shippedOutlines } from '../geo/shipped.ts';
import { ledgerTexts } from '../support/bigLedger.ts';
import { shippedTables } from '../support/shipped.ts';
import { type UserPackage, userPackage } from '../support/userPackage.ts';

/** Where the regions of a package are from: the shipped ones, or the 221 counties of both sides. */
export type Land = 'regions' | 'counties';

/** Tables and outlines that speak of the shipped regions alone. */
const OF_REGIONS = ['statistics', 'platform_regions', 'region_predecessors', 'context_boundaries'];

/** A user's package with so many items, 25 reports each, spread over the regions of `land`. */
export function sizedPackage({ items, land }: { readonly items: number; readonly land: Land }): UserPackage {
  const ledger = ledgerTexts({ items, codes: codesOf(land) });
  if (land === 'regions') return userPackage(ledger);
  const { descriptor, files } = userPackage({ ...ledger, regions: countyTable() });
  const resources = descriptor.resources.filter(({ x_table }) => !OF_REGIONS.includes(x_table));
  const outlines = resources.find(({ x_table }) => x_table === 'boundaries');
  if (!outlines) throw new Error('The package has no outlines.');
  files.set(outlines.path, readFileSync('data/boundaries/counties.topo.json'));
  return { descriptor: { ...descriptor, resources }, files };
}

/** Codes of the regions of a land. */
export function codesOf(land: Land): string[] {
  return land === 'regions' ? shippedTables().regions.map(({ code }) => code) : counties().map(({ code }) => code);
}

function countyTable(): string {
  const rows = counties().map(({ code, name }, at) => {
    const short = name.length > 2 ? name.slice(0, -1) : name;
    return `${code},${name},${short},${code.startsWith('50') ? '渝' : '川'},县,${code},${at + 1}`;
  });
  return `${['code,name,short_name,side,level,name_en,order', ...rows].join('\n')}\n`;
}

function counties() {
  return shippedOutlines('counties');
}
