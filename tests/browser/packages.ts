import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Answer, type Site, startSite } from '../support/site.ts';
import type { UserPackage } from '../support/userPackage.ts';
import { DATA, DIST } from './board.ts';

/** A data package that can be altered. A file that is not there answers 404. */
export type Pack = UserPackage;

export const BOUNDARIES = 'boundaries/regions.topo.json';

/** A fresh copy of the shipped package. */
export function shippedPack(): Pack {
  const descriptor = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8')) as Pack['descriptor'];
  const files = descriptor.resources.map(({ path }) => [path, readFileSync(join(DATA, path))] as const);
  return { descriptor, files: new Map(files) };
}

/** The text of a file of the package; throws if it is not there. */
export function fileOf(pack: Pack, path: string): string {
  const bytes = pack.files.get(path);
  if (!bytes) throw new Error(`The package has no file ${path}.`);
  return bytes.toString('utf8');
}

/** Puts `text` in place of a file. */
export function put(pack: Pack, path: string, text: string | Buffer): void {
  pack.files.set(path, Buffer.from(text));
}

/** Replaces `from` once in a file; throws if it is not there. */
export function change(pack: Pack, path: string, from: string, to: string): void {
  const text = fileOf(pack, path);
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
  put(pack, path, text.replace(from, to));
}

/** Adds a record and returns its number, the head being 1. Only for files without line ends inside a cell. */
export function addRecord(pack: Pack, path: string, record: string): number {
  const lines = fileOf(pack, path).trimEnd().split(/\r?\n/);
  put(pack, path, [...lines, record, ''].join('\n'));
  return lines.length + 1;
}

/** Changes the rows of a CSV of the package, which may bring new columns. */
export function editTable(
  pack: Pack,
  path: string,
  edit: (row: Readonly<Record<string, string>>) => Record<string, string | undefined>,
): void {
  const { data } = Papa.parse<Record<string, string>>(fileOf(pack, path).trimEnd(), { header: true });
  put(pack, path, `${Papa.unparse(data.map(edit), { newline: '\n' })}\n`);
}

/** The shipped outlines as GeoJSON, for altering. */
export function outlines(): FeatureCollection {
  const topology = JSON.parse(readFileSync(join(DATA, BOUNDARIES), 'utf8')) as Topology;
  const [object] = Object.values(topology.objects);
  return feature(topology, object as GeometryCollection) as FeatureCollection;
}

/** Answers of a site that serves the package in `folder`; what the package lacks is missing there. */
export function answersOf(pack: Pack, folder = 'data'): [string, Answer][] {
  const all = shippedPack().descriptor.resources.map(({ path }) => path);
  return [
    [`${folder}/datapackage.json`, JSON.stringify(pack.descriptor)],
    ...all.map((path): [string, Answer] => [`${folder}/${path}`, null]),
    ...[...pack.files].map(([path, bytes]): [string, Answer] => [`${folder}/${path}`, bytes]),
  ];
}

/** The built page with these packages by folder, for as long as `run` runs. */
export async function withSite(
  page: Page,
  packs: Record<string, Pack>,
  run: (site: Site) => Promise<void>,
): Promise<void> {
  const overrides = new Map(Object.entries(packs).flatMap(([folder, pack]) => answersOf(pack, folder)));
  const site = await startSite(DIST, { overrides });
  try {
    await run(site);
  } finally {
    // What the page still loads must not meet a closed door.
    await page.goto('about:blank');
    await site.close();
  }
}

/** `data-hash` of the package: SHA-256 over `path TAB sha256(bytes)` lines of what can be fetched, first 12 hex digits. */
export function hashOf({ descriptor, files }: Pack): string {
  const lines = descriptor.resources.flatMap(({ path }) => {
    const bytes = files.get(path);
    return bytes ? [`${path}\t${sha256(bytes)}\n`] : [];
  });
  return sha256(lines.join('')).slice(0, 12);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Text as a Chinese office program saves it; throws for what GBK does not have. */
export function gb18030(text: string): Buffer {
  const bytes = [...text].map((char) => {
    if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
    const pair = gbk().get(char);
    if (!pair) throw new Error(`"${char}" is not in GBK.`);
    return pair;
  });
  return Buffer.from(bytes.flat());
}

let table: Map<string, number[]> | undefined;

function gbk(): Map<string, number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [high, low]);
    }
  return table;
}
