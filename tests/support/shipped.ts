import { readFileSync } from 'node:fs';
import type { Package } from '#io/board.ts';
import type { DataPackage } from '#model/package.ts';
import type { TableName, Tables } from '#model/table.ts';
import { parseAddress } from '#parse/address.ts';
import { joinTables, type ReadTable } from '#parse/joinTables.ts';
import { readPackage } from '#parse/readPackage.ts';
import { readTable } from '#parse/readTable.ts';
import { indexLedger } from '#stats/ledger.ts';
import { settleSpec } from '#stats/settle.ts';
import { periodOf, type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { checkedPackage, folderPackage } from '../../tools/package.ts';
import type { UserPackage } from './userPackage.ts';

/** The day on which the tests look, unless they say otherwise. */
const TODAY = '2026-11-23';
const DATA = new URL('../../data/', import.meta.url);

/** Tables of the shipped package, by the project's own parser; `useDemo` false as if no demo tables were there. */
export function shippedTables(useDemo = true): Tables {
  const { descriptor } = readPackage(readFileSync(new URL('datapackage.json', DATA), 'utf8'), 'datapackage.json');
  return tablesOf(descriptor?.resources ?? [], (path) => readFileSync(new URL(path, DATA), 'utf8'), useDemo);
}

/** The shipped package as the page has it. */
export function shippedPackage(): Package {
  return checkedPackage(folderPackage(new URL('.', DATA).pathname));
}

/** Tables of a package that a test has made, by the project's own parser. */
export function packageTables({ descriptor, files }: UserPackage): Tables {
  const read = readPackage(JSON.stringify(descriptor), 'datapackage.json').descriptor;
  return tablesOf(read?.resources ?? [], (path) => files.get(path)?.toString('utf8') ?? '', true);
}

function tablesOf(resources: DataPackage['resources'], textOf: (path: string) => string, useDemo: boolean): Tables {
  const read: ReadTable[] = [];
  for (const resource of resources) {
    if (resource.format !== 'csv') continue;
    const name = resource.x_table as TableName;
    const titles = Object.fromEntries(
      (resource.schema?.fields ?? []).flatMap((field) => (field.title ? [[field.title, field.name]] : [])),
    );
    const source = {
      file: resource.path,
      provenance: resource.x_provenance,
      titles,
      overlay: read.some((table) => table.name === name),
    };
    const { rows } = readTable(name, textOf(resource.path), source);
    read.push({ name, provenance: resource.x_provenance, rows });
  }
  return joinTables(read, useDemo).tables;
}

/** Snapshot of any tables for the address `query`, such as "?area=ecology&asof=2023-09". */
export function snapshotFrom(
  tables: Tables,
  query = '',
  today = TODAY,
  sideOrder?: DataPackage['side_order'],
): Snapshot {
  const { spec } = settleSpec(parseAddress(query).spec, tables);
  return snapshotOf(indexLedger(tables, periodOf(tables, spec) ?? '', sideOrder), spec, today);
}

/** Snapshot of the shipped package for the address `query`. */
export function shippedSnapshot(query = '', today = TODAY): Snapshot {
  return snapshotFrom(shippedTables(parseAddress(query).spec.demo !== false), query, today);
}
