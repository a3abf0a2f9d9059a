import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { templateBook } from '../../build/template.ts';

const bytes = await templateBook('data');

it('has the same bytes whenever it is built', async () => {
  expect(await templateBook('data')).toEqual(bytes);
});

it('has a sheet with every header and the 21 named items, an example and notes', async () => {
  const { grids } = await openFiles([{ name: 'template.xlsx', bytes }]);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['台账', '填写示例（不导入）', '填写说明']);
  const texts = grids[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  expect(texts?.[0]).toEqual(Object.values(LEDGER_HEADERS));
  expect(texts).toHaveLength(22);
  expect(texts?.[5]?.slice(0, 3)).toEqual(['2023H2-05', '基础设施建设', '优化提升省际高速公路']);
});

it('lets areas, places and statuses be chosen from lists', () => {
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const lists = [...sheet.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:\1(\d+)"[^>]*><formula1>([^<]*)</g)];
  const byColumn = new Map(
    lists.map(([, column, last, list]) => [column, { last, list: list?.replaceAll('&quot;', '') }]),
  );
  expect(byColumn.get('B')).toEqual({
    last: '500',
    list: '规划政策协同,基础设施建设,产业发展,科技创新,生态环境,对外开放,公共服务',
  });
  expect(byColumn.get('H')?.list).toBe(
    '全域,两省市,区市以外,江津,合川,永川,大足,璧山,铜梁,潼南,荣昌,自贡,泸州,遂宁,内江,宜宾,广安,达州,资阳',
  );
  expect(byColumn.get('S')?.list).toContain('达时序进度,超时序进度');
});
