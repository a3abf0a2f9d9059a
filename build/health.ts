import { createHash } from 'node:crypto';
import papa from 'papaparse';
import { type Resource, readIfThere, resources } from './shipped.ts';

/** What `health.json` says of the shipped data; both null where the package has nothing to say. */
export type DataHealth = { hash: string | null; asof: string | null };

/**
 * Hash and as-of month of the data package in `folder`, as the page will find it.
 *
 * throws  Error naming the first resource that the package lists and the folder lacks
 */
export function dataHealth(folder: string): DataHealth {
  const list = resources(folder).map((resource) => ({ resource, bytes: bytesOf(folder, resource) }));
  if (list.length === 0) return { hash: null, asof: null };
  const lines = list.map(({ resource, bytes }) => `${resource.path}\t${sha256(bytes)}\n`);
  // One table of one's own puts the whole demo ledger aside.
  const own = list.some(({ resource }) => resource.x_provenance === 'user');
  const months = list.filter(({ resource }) => isMonths(resource) && !(own && resource.x_provenance === 'demo'));
  const final = months.flatMap(({ resource, bytes }) => finalMonths(resource, bytes)).sort();
  return { hash: sha256(lines.join('')).slice(0, 12), asof: final.at(-1) ?? null };
}

/** Hexadecimal SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function bytesOf(folder: string, resource: Resource): Buffer {
  const bytes = readIfThere(`${folder}/${resource.path}`);
  if (bytes === undefined) throw new Error(`${folder}/datapackage.json lists "${resource.path}", which is not there`);
  return bytes;
}

function isMonths({ x_table, path }: Resource): boolean {
  return x_table === 'months' && path.endsWith('.csv');
}

/** Headers may be field names or their Chinese titles. */
function finalMonths(resource: Resource, bytes: Buffer): string[] {
  const names = new Map(resource.schema?.fields?.map((field) => [field.title ?? field.name, field.name]));
  const rows = papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => names.get(header.trim()) ?? header.trim(),
  }).data;
  return rows.flatMap((row) => (row.state === 'final' && row.month ? [row.month] : []));
}
