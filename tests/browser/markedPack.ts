import { editTable, type Pack, shippedPack } from './packages.ts';

/** Stands in the marked package where nobody beyond a desk may see it. */
export const SECRET = '记号甲';
/** Stands where only the public may not see it. */
export const INTERNAL = '记号乙';

/** The shipped package with marks in every cell that must not leave the office, and in rows that are 内部 or 不公开. */
export function markedPack(): Pack {
  const pack = shippedPack();
  editTable(pack, 'items.csv', (row) => ({
    ...row,
    name: row.id === '2023H2-05' ? `${SECRET}高速` : row.id === '2023H2-06' ? `${INTERNAL}航运` : row.name,
    disclosure: row.id === '2023H2-05' ? '不公开' : row.id === '2023H2-06' ? '内部' : '',
  }));
  editTable(pack, 'demo/reports.csv', (row) => ({
    ...row,
    difficulty: `${SECRET}难`,
    need: `${SECRET}需`,
    next: `${SECRET}下`,
    evidence: `${SECRET}证`,
    contact: `${SECRET}张三 13800000000`,
    ...(row.item_id === '2023H2-16' && row.month === '2023-11' && row.region_code === ''
      ? { disclosure: '不公开', done_value: '186.48' }
      : {}),
  }));
  editTable(pack, 'demo/list_entries.csv', (row) => ({
    ...row,
    ...(row.id === 'N10' ? { title: `${SECRET}需求`, disclosure: '不公开' } : {}),
    ...(row.id === 'N11' ? { title: `${INTERNAL}需求`, disclosure: '内部' } : {}),
  }));
  editTable(pack, 'demo/item_units.csv', (row) => ({
    ...row,
    ...(row.item_id === '2023H2-05' ? { unit: `${SECRET}单位` } : {}),
    ...(row.item_id === '2023H2-06' ? { unit: `${INTERNAL}单位` } : {}),
  }));
  return pack;
}
