import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { boardOf } from '#io/board.ts';
import { openFiles } from '#io/openFiles.ts';
import { publishPackage } from '#io/publishPackage.ts';
import { understand } from '#io/understand.ts';
import { withLedger } from '#io/withLedger.ts';
import { zip } from '#io/zip.ts';
import { NO_CHOICES } from '#model/importState.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import { ledgerRecords } from '#parse/ledgerCsv.ts';
import { shippedPackage } from '../support/shipped.ts';

const server = shippedPackage();
const texts = new Map(
  server.descriptor.resources.map(({ path }) => [
    path,
    readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'),
  ]),
);
const SHEET =
  '事项编号,涉及地区,报告月份,进度%,进展情况\n2023H2-02,全域,2023-11,61.5,〔测试〕\n2023H2-05,合川,2023-11,70,\n2023H2-05,泸州,2023-11,0,\n';

it('what was published and dropped again is the same ledger, and the same board', async () => {
  const made = await checked([{ name: '台账.csv', bytes: new TextEncoder().encode(SHEET) }]);
  const files = publishPackage({
    descriptor: server.descriptor,
    texts,
    records: ledgerRecords(made.result.files),
    created: '2023-12-06T08:00:00Z',
    audience: 'internal',
  });
  const again = await checked([{ name: 'data.zip', bytes: zip(files) }]);
  expect(again.tables).toMatchObject({ items: 2, reports: 3, item_regions: 2, months: 1 });
  expect(again.result.files).toEqual(made.result.files);
  expect(tablesOf(again.result)).toEqual(tablesOf(made.result));
});

async function checked(received: Parameters<typeof openFiles>[0]) {
  const opened = [await openFiles(received)];
  const names = received.map(({ name }) => name);
  const found = understand({ opened, names, choices: NO_CHOICES, server, before: undefined, today: '2023-12-05' });
  expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found;
}

/** Tables without where their rows lie. */
function tablesOf(result: Pick<KeptLedger, 'files' | 'base' | 'asides'>) {
  const ledger = { id: 'l', name: '', folder: 'data', version: 1, savedAt: '', events: [], sources: [], ...result };
  const { tables } = boardOf(withLedger(server, ledger), true, 'desk');
  return JSON.parse(JSON.stringify(tables, (key, value) => (key === 'origin' ? undefined : value)));
}
