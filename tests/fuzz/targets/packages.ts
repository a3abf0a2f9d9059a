import { zipSync } from 'fflate';
import { boardOf, type Files, lacking, packageOf } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { publicPackage } from '#io/publicPackage.ts';
import { rememberingReader } from '#io/reader.ts';
import type { Issue } from '#model/issue.ts';
import { TABLE_NAMES } from '#model/table.ts';
import { parseJson, readPackage } from '#parse/readPackage.ts';
import { indexLedger } from '#stats/ledger.ts';
import { periodOf, snapshotOf } from '#stats/snapshot.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { madePackage } from '../../support/madeLedger.ts';
import { SHIPPED_TEXTS } from '../ground.ts';
import { dropped } from '../imported.ts';
import { spoiltBytes, spoiltText } from '../mutate.ts';
import { DATES, NUMBERS, nasty } from '../nasty.ts';
import { rowFaults } from '../sound.ts';
import type { Outcome, Target } from '../trial.ts';

type Bytes = ReadonlyMap<string, Uint8Array>;

const SHIPPED: Bytes = new Map([...SHIPPED_TEXTS].map(([path, text]) => [path, Buffer.from(text)]));
const MADE: Bytes = madeFiles();

/** Whole packages of which some files are spoilt, exchanged or gone, and what the descriptor says is not so. */
export const PACKAGES: Target = {
  name: 'package',
  weight: 22,
  draw: (dice) => {
    const files = spoiltFiles(dice, dice() < 0.5 ? SHIPPED : MADE);
    // The same as a person drops it.
    if (dice() < 0.25)
      return dropped([{ name: '数据包.zip', bytes: zipSync(Object.fromEntries(files), { level: 0 }) }]);
    const isPublished = dice() < 0.25;
    return { input: Object.fromEntries(changed(files)), run: () => readFiles(files, isPublished) };
  },
};

/** As a wall reads again and again: what has not changed is not read anew. */
const READER = rememberingReader();

function readFiles(files: Bytes, isPublished: boolean): Outcome {
  const path = 'datapackage.json';
  const { descriptor, issues } = readPackage(decodeText(files.get(path) ?? new Uint8Array()) ?? '', path);
  if (!descriptor) return { issues, faults: issues.length > 0 ? [] : ['no descriptor, and nothing said'] };
  const texts: Files = new Map(
    descriptor.resources.map((resource) => [resource.path, textOf(files, resource.path, resource.encoding)]),
  );
  const data = packageOf(descriptor, texts, '', READER);
  const board = boardOf(data, true, 'desk');
  const faults = TABLE_NAMES.flatMap((name) => rowFaults(name, board.tables[name]));
  if (lacking(data, board).length === 0) {
    const ledger = indexLedger(board.tables, periodOf(board.tables, {}) ?? '', descriptor.side_order);
    const { states } = snapshotOf(ledger, {}, '2023-12-05');
    const figures = states.map(({ figure }) => figure?.value);
    if (!figures.every((value) => value === undefined || Number.isFinite(value)))
      faults.push('a figure that is no number');
  }
  if (isPublished && publicPackage(descriptor, texts).descriptor.audience !== 'public')
    faults.push('the public edition is not public');
  return { issues: [...issues, ...board.issues], faults };
}

function textOf(files: Bytes, path: string, encoding: string | undefined): string | Issue {
  const bytes = files.get(path);
  if (!bytes) return { code: 'missing-file', severity: 'error', where: { file: path } };
  return decodeText(bytes, encoding) ?? { code: 'not-text', severity: 'error', where: { file: path } };
}

function spoiltFiles(dice: Dice, good: Bytes): Map<string, Uint8Array> {
  const files = new Map(good);
  const paths = [...files.keys()];
  for (let times = 1 + whole(dice, 5); times > 0; times -= 1) {
    const path = dice() < 0.15 ? 'datapackage.json' : pick(dice, paths);
    const bytes = files.get(path);
    if (!bytes) continue;
    const way = dice();
    if (way < 0.07) files.delete(path);
    else if (way < 0.14) files.set(path, files.get(pick(dice, paths)) ?? new Uint8Array());
    else if (way < 0.3) files.set(path, spoiltBytes(dice, bytes));
    else if (path.endsWith('.json'))
      files.set(
        path,
        Buffer.from(path === 'datapackage.json' ? spoiltDescriptor(dice, bytes) : spoiltText(dice, bytes.toString())),
      );
    else files.set(path, Buffer.from(cellsChanged(dice, Buffer.from(bytes).toString())));
  }
  return files;
}

/** A few cells of a table, so that most of it still stands. */
function cellsChanged(dice: Dice, text: string): string {
  const lines = text.split('\n');
  const columns = lines.slice(1).map((line) => line.split(','));
  for (let times = 1 + whole(dice, 6); times > 0; times -= 1) {
    const at = 1 + whole(dice, lines.length - 1);
    const cells = (lines[at] ?? '').split(',');
    const column = whole(dice, cells.length);
    const other = pick(dice, columns.length > 0 ? columns : [[]])[column] ?? '';
    cells[column] = pick(dice, [other, other, pick(dice, NUMBERS), pick(dice, DATES), nasty(dice), '']).replaceAll(
      /[",\r\n]/g,
      '',
    );
    lines[at] = cells.join(',');
  }
  return lines.join('\n');
}

const PROPERTIES = ['x_contract', 'audience', 'side_order', 'public_map', 'name', 'resources', 'x_withheld_items'];

function spoiltDescriptor(dice: Dice, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString();
  // Another stroke may have been there before.
  if (dice() < 0.3 || !isJson(text)) return spoiltText(dice, text);
  const json = JSON.parse(text) as { resources: Record<string, unknown>[] } & Record<string, unknown>;
  const resource = pick(dice, json.resources);
  const key = pick(dice, [...Object.keys(resource), 'encoding', 'x_table', 'x_provenance', '__proto__']);
  const odd = () =>
    pick<unknown>(dice, [null, 1, -1, 1.5, nasty(dice), [], {}, '../x', 'user', 'demo', 'items', 'gbk', undefined]);
  const way = dice();
  if (way < 0.1) json.x_contract = pick(dice, [2, 99, 1.5]);
  else if (way < 0.2) resource.x_table = pick(dice, ['later', 'toString', 'items', 'boundaries']);
  else if (way < 0.3) json.resources = json.resources.filter(({ x_table }) => x_table !== resource.x_table);
  else if (way < 0.7) resource[key] = odd();
  else if (way < 0.85) json[pick(dice, PROPERTIES)] = pick(dice, [odd(), 2]);
  else json.resources.push({ ...pick(dice, json.resources), ...(dice() < 0.5 ? { name: 'again' } : {}) });
  return JSON.stringify(json);
}

function isJson(text: string): boolean {
  return Array.isArray((parseJson(text) as { resources?: unknown } | undefined)?.resources);
}

function changed(files: Bytes): [string, string][] {
  return [...files].flatMap(([path, bytes]) =>
    SHIPPED.get(path) === bytes || MADE.get(path) === bytes ? [] : [[path, Buffer.from(bytes).toString('latin1')]],
  );
}

function madeFiles(): Bytes {
  const { descriptor, files } = madePackage(11);
  return new Map([['datapackage.json', Buffer.from(JSON.stringify(descriptor))], ...files]);
}
