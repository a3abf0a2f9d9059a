import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { shippedPackage } from '../support/shipped.ts';

it('who contradicts somebody has reported: neither the item nor its lead unit is missing', async () => {
  const head = '事项编号,渝方牵头单位,涉及地区,报告月份,进度%,填报单位\n';
  const files = [60, 70].map((progress, at) => ({
    name: `${at}.csv`,
    bytes: new TextEncoder().encode(`${head}2023H2-02,渝方单位甲,全域,2023-11,${progress},渝方单位${'甲乙'[at]}\n`),
  }));
  const opened = [await openFiles(files)];
  const names = files.map(({ name }) => name);
  const terms = { opened, names, choices: NO_CHOICES, before: undefined, today: '2023-12-05' };
  const { merged } = understand({ ...terms, server: shippedPackage() });
  expect(merged.conflicts).toHaveLength(1);
  expect(merged.records.reports ?? []).toEqual([]);
  expect(merged.missing.items).not.toContain('2023H2-02');
  expect(merged.missing.items).toContain('2023H2-03');
  expect(merged.missing.units).toEqual([]);
});
