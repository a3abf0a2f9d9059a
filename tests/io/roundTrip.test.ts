import { expect, it } from 'vitest';
import { openFiles, type Received } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { xlsxBytes } from '#io/writeXlsx.ts';
import { zip } from '#io/zip.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { csvText } from '#parse/writeCsv.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';
import { gb18030 } from '../corpus/text.ts';
import { diceOf } from '../support/dice.ts';
import { shippedPackage } from '../support/shipped.ts';

const server = shippedPackage();
const COLUMNS = Object.keys(LEDGER_HEADERS) as LedgerColumn[];
const REGIONS = ['江津', '合川', '永川', '自贡', '泸州', '达州'];
const MONTHS = ['2023-08', '2023-09', '2023-10', '2023-11'];

type Row = Partial<Record<LedgerColumn, string | number>>;

/** What a ledger written by hand says, one report a row; every value is one the contract reads as it stands. */
function ledgerOf(seed: number): Row[] {
  const chance = diceOf(seed);
  const roll = (sides: number) => Math.floor(chance() * sides);
  const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T;
  return MONTHS.flatMap((month) =>
    [2, 5, 8, 15].map((no): Row => {
      const words = pick(['进展甲', '含“引号”，逗号,分号;', '两行\n文字', '=1+1', '-5 摄氏度', '<b>粗</b>']);
      const progress = roll(4) === 0 ? undefined : roll(1300) / 10;
      return {
        no: `2023H2-${String(no).padStart(2, '0')}`,
        month,
        regions: [...new Set([pick(REGIONS), pick(REGIONS)])].join('、'),
        ...(progress === undefined ? {} : { progress }),
        text: words,
        next: pick(['下一步', '继续']),
      };
    }),
  );
}

/** Reports as the import takes them, in an order of their own. */
async function reportsOf(received: Received): Promise<unknown[]> {
  const opened = [await openFiles([received])];
  const terms = { opened, names: [received.name], choices: NO_CHOICES, server, before: undefined, today: '2023-12-05' };
  const { merged, issues } = understand(terms);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (merged.records.reports ?? []).map(({ item_id, month, progress, text, next }) => [
    item_id,
    month,
    progress,
    text,
    next,
  ]);
}

const records = (rows: readonly Row[]) => [
  COLUMNS.map((column) => LEDGER_HEADERS[column]),
  ...rows.map((row) => COLUMNS.map((column) => row[column])),
];

/** Text as the writer for spreadsheets must change it, so that it does not run: the same after a reading. */
const told = (rows: readonly Row[], isCsv: boolean) =>
  rows
    .map(({ no, month, progress, text, next }) => [
      no,
      month,
      progress === undefined ? undefined : String(progress),
      isCsv && /^[=+\-@]/.test(String(text)) ? `'${text}` : text,
      next,
    ])
    .sort();

it.each([1, 2, 3, 4, 5])('a ledger is the same after CSV, GB18030, XLSX and ZIP (%i)', async (seed) => {
  const rows = ledgerOf(seed);
  const text = csvText(records(rows));
  const csv = { name: '台账.csv', bytes: new TextEncoder().encode(text) };
  const sheet = { name: '台账', records: records(rows), widths: COLUMNS.map(() => 10), hasFilter: true };
  const xlsx = { name: '台账.xlsx', bytes: new Uint8Array(await xlsxBytes([sheet])) };
  expect((await reportsOf(csv)).sort()).toEqual(told(rows, true));
  expect((await reportsOf({ name: '国标.csv', bytes: gb18030(text.replace('\uFEFF', '')) })).sort()).toEqual(
    told(rows, true),
  );
  expect((await reportsOf(xlsx)).sort()).toEqual(told(rows, false));
  expect((await reportsOf({ name: '台账.zip', bytes: zip(new Map([['台账.xlsx', xlsx.bytes]])) })).sort()).toEqual(
    told(rows, false),
  );
});
