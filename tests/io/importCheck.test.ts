import { expect, it } from 'vitest';
import { importCheck } from '#io/importCheck.ts';
import { openFiles } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { shippedPackage } from '../support/shipped.ts';

it('counts the rows of a sheet: those that were taken and those an error keeps out', async () => {
  const text =
    '事项编号,报告月份,涉及地区,进度%\n2023H2-02,2023-11,全域,61.5\n2023H2-05,2023-11,某地,5\n2023H2-03,2023-11,两省市,7\n';
  const opened = [await openFiles([{ name: '泸州.csv', bytes: new TextEncoder().encode(text) }])];
  const terms = { opened, names: ['泸州.csv'], choices: NO_CHOICES, before: undefined, today: '2023-12-06' };
  const { sheets, gain } = importCheck(understand({ ...terms, server: shippedPackage() }), terms.names);
  expect(sheets.map(({ rows, skipped }) => [rows, skipped.length])).toEqual([[3, 0]]);
  expect(gain).toMatchObject({ reports: 2, asides: 1 });
});
