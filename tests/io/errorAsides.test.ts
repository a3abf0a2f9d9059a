import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { shippedPackage } from '../support/shipped.ts';

const SHEET =
  '事项编号,事项名称,涉及地区,报告月份,进度%,联系人\n2023H2-02,,江津,2023-11,61.5,张三\n2023H2-05,,双桥区,2023-11,70,李四\n2023H2-99,没有的事项,合川,2023-11,5,\n';

it('keeps every row that could not be taken, with its cells and why, and no contact', async () => {
  const opened = [await openFiles([{ name: '台账.csv', bytes: new TextEncoder().encode(SHEET) }])];
  const terms = { names: ['台账.csv'], choices: NO_CHOICES, before: undefined, today: '2023-12-05' };
  const { result, merged } = understand({ ...terms, opened, server: shippedPackage() });
  expect(merged.records.reports?.map(({ item_id, progress }) => [item_id, progress])).toEqual([['2023H2-02', '61.5']]);
  const rows = result.asides.map(({ place, why }) => [place.row, why]).sort();
  expect(rows).toEqual([
    [3, 'error'],
    [4, 'unknown-item'],
  ]);
  expect(result.asides.find(({ place }) => place.row === 3)?.cells).toEqual({
    事项编号: '2023H2-05',
    涉及地区: '双桥区',
    报告月份: '2023-11',
    '进度%': '70',
  });
  expect(JSON.stringify(result)).not.toMatch(/张三|李四/);
});

it('finds what is wrong in a package that is checked', async () => {
  const files = {
    'datapackage.json': JSON.stringify({
      name: 'p',
      resources: [
        { name: 'ledger_reports', x_table: 'reports', path: 'ledger/reports.csv', format: 'csv', x_provenance: 'user' },
      ],
    }),
    'ledger/reports.csv': 'item_id,month,progress\n2023H2-02,2023-11,abc\n',
  };
  const received = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const opened = [await openFiles(received)];
  const names = received.map(({ name }) => name);
  const { issues } = understand({
    opened,
    names,
    choices: NO_CHOICES,
    before: undefined,
    today: '2023-12-05',
    server: shippedPackage(),
  });
  expect(issues.map(({ code, where }) => [code, where.file, where.row])).toContainEqual([
    'bad-number',
    'ledger/reports.csv',
    2,
  ]);
});
