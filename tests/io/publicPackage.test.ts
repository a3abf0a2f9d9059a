import { expect, it } from 'vitest';
import { publicPackage } from '#io/publicPackage.ts';
import type { DataPackage } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';
import { packageTables } from '../support/shipped.ts';
import { userPackage } from '../support/userPackage.ts';

const SECRET = '不可外传';
const PACK = userPackage({
  items: [
    'id,period_id,area_id,name,named,scope,disclosure,continues,备注',
    `a,2023H2,ecology,甲事项,true,listed,公开,b,${SECRET}`,
    `b,2023H2,ecology,${SECRET}乙,true,listed,不公开,,`,
    `c,2023H2,ecology,${SECRET}丙,true,listed,,,`,
    'd,2023H2,ecology,"丁,事项",true,listed,公开,a,',
  ].join('\n'),
  targets: `item_id,version,text,disclosure\na,1,目标,公开\nb,1,${SECRET},公开\na,2,${SECRET},内部`,
  reports: [
    'item_id,month,progress,text,difficulty,contact,disclosure,row',
    `a,2023-11,50,进展,${SECRET},${SECRET},公开,${SECRET}.xlsx#5`,
    `d,2023-11,-5,=1+1,,,公开,`,
    `b,2023-11,60,${SECRET},,,公开,`,
    `a,2023-10,40,${SECRET},,,内部,`,
  ].join('\n'),
  item_units: `item_id,side,unit,role\na,渝,甲局,牵头\nb,渝,${SECRET},牵头`,
  list_entries: `id,list,title,raised_on,item_id,disclosure\nn1,政策需求,需求,2023-07-01,b,公开\nn2,政策需求,${SECRET},2023-07-01,,`,
  notes: `text\n${SECRET}`,
});
const TEXTS = new Map([...PACK.files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
const DESCRIPTOR = readPackage(JSON.stringify(PACK.descriptor), 'p').descriptor as DataPackage;
const made = publicPackage(DESCRIPTOR, TEXTS);

it('leaves out what is withheld: rows, inner columns, unknown columns and tables, units of items that are', () => {
  expect(JSON.stringify([...TEXTS.values()])).toContain(SECRET);
  expect([...made.files.values()].join('\n')).not.toContain(SECRET);
  expect(made.files.get('user/items.csv')).toBe(
    'id,period_id,area_id,name,named,scope,disclosure,continues\n' +
      'a,2023H2,ecology,甲事项,true,listed,公开,\nd,2023H2,ecology,"丁,事项",true,listed,公开,a\n',
  );
  expect(made.files.get('user/targets.csv')).toBe('item_id,version,text,disclosure\na,1,目标,公开\n');
  // Data, no sheet for people: nothing in it is changed.
  expect(made.files.get('user/reports.csv')).toBe(
    'item_id,month,progress,text,disclosure\na,2023-11,50,进展,公开\nd,2023-11,-5,=1+1,公开\n',
  );
  expect(made.files.get('user/list_entries.csv')).toBe(
    'id,list,title,raised_on,item_id,disclosure\nn1,政策需求,需求,2023-07-01,,公开\n',
  );
  expect([...made.files.keys()].filter((path) => path.includes('notes'))).toEqual([]);
  expect(made.files.get('user/item_units.csv')).toBe('item_id,side,unit,role\na,渝,甲局,牵头\n');
});

it('says whom it is for and how many items are not in it', () => {
  expect(made.descriptor.audience).toBe('public');
  expect(made.descriptor.x_withheld_items).toBe(2);
  expect(made.descriptor.resources.map(({ path }) => path)).toEqual([...made.files.keys()]);
});

it('keeps published tables whole, and made again it is the same', () => {
  expect(made.files.get('regions.csv')?.trim().split('\n')).toHaveLength(17);
  const again = publicPackage(made.descriptor, made.files);
  expect([...again.files]).toEqual([...made.files]);
  expect(again.descriptor.x_withheld_items).toBe(2);
});

it('is read by the board without a complaint of its own making', () => {
  const files = new Map([...made.files].map(([path, text]) => [path, Buffer.from(text)]));
  const tables = packageTables({ descriptor: made.descriptor as never, files });
  expect(tables.items.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(tables.reports.map(({ item_id }) => item_id)).toEqual(['a', 'd']);
});
