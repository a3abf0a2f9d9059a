import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Resource: table, provenance, key (comma-separated), CSV text. */
export type Part = [table: string, provenance: string, key: string, text: string];

const PUBLIC: Part[] = [
  ['regions', 'public', 'code', 'code,side,order\n100001,渝,1\n100002,渝,3\n200001,川,2\n'],
  ['provinces', 'public', 'code', 'code,side\n100000,渝\n200000,川\n'],
  ['periods', 'public', 'id', '\uFEFFid,start,end\r\nP,2024-01-01,2024-04-30\r\n'],
  ['areas', 'public', 'period_id,id', 'period_id,id,name,order\nP,y,"乙""区""",2\nP,x,"甲,\n区",1\n'],
  [
    'items',
    'public',
    'id',
    'id,period_id,area_id,name,named\nI1,P,x,一,true\nI2,P,x,二,true\nI3,P,y,三,true\nI4,P,y,四,true\nI5,P,,,false\n',
  ],
  ['platforms', 'public', 'id', 'id,name\np,甲\nq,乙\n'],
  ['platform_regions', 'public', '', 'platform_id,region_code,part\np,100001,a\np,100001,b\nq,200001,\nq,100001,\n'],
  ['indicators', 'public', 'id', 'id\narea\ngdp\n'],
  [
    'statistics',
    'public',
    '',
    [
      'region_code,indicator,year,value',
      '100001,area,,1\n100002,area,,2\n200001,area,,3\n100000,area,,10\n200000,area,,20',
      '100001,gdp,2021,10\n100002,gdp,2021,20\n100000,gdp,2021,1\n200000,gdp,2021,1',
      '100001,gdp,2022,11\n100002,gdp,2022,22\n200001,gdp,2022,33\n100000,gdp,2022,100\n200000,gdp,2022,120\n',
    ].join('\n'),
  ],
  ['published_shares', 'public', '', 'indicator,compare_with,published\narea,area,19.9\ngdp,gdp,31\n'],
  [
    'major_projects',
    'public',
    '',
    'year,as_of,rate,published_lead\n2020,2020,,\n2021,2021-09,73,\n2023,2023-09,84,9\n',
  ],
];

const DEMO: Part[] = [
  [
    'items',
    'demo',
    'id',
    'id,scope,start_on,closed_on\nI1,listed,,\nI2,all16,,\nI3,provincial,,\nI4,listed,2024-02-01,\n',
  ],
  [
    'months',
    'demo',
    'period_id,month',
    'period_id,month,due_on,state\nP,2024-01,2024-02-05,final\nP,2024-03,2024-04-05,final\nP,2024-02,2024-03-05,final\nP,2024-04,,collecting\n',
  ],
  [
    'targets',
    'demo',
    'item_id,version',
    'item_id,version,set_on,value,due_on\nI1,1,2024-01-01,40,\nI1,2,2024-04-10,80,\nI2,1,,,2024-03-31\n',
  ],
  [
    'item_regions',
    'demo',
    'item_id,region_code',
    'item_id,region_code,weight\nI1,100001,\nI1,200001,\nI4,100001,3\nI4,100002,\n',
  ],
  ['item_platforms', 'demo', 'item_id,platform_id', 'item_id,platform_id\nI4,p\n'],
  [
    'reports',
    'demo',
    'item_id,month,side,region_code,revision',
    [
      'item_id,month,side,region_code,revision,kind,progress,done_value,state,text,override_status,override_reason',
      'I1,2024-02,,,,正常,,10,,,,',
      'I1,2024-03,,,2,更正,,28,,,,',
      'I1,2024-03,,,,正常,,20,,,,',
      'I1,2024-03,渝,100001,,正常,76,,,,,',
      'I1,2024-03,川,200001,,正常,0,,,,,',
      'I1,2024-04,,,,退回,99,,,,,',
      'I2,2024-01,,100001,,正常,50,,,,,',
      'I2,2024-03,渝,,,正常,90,,,,on-schedule,经核定',
      'I2,2024-03,川,,,正常,100,,,,ahead,',
      'I2,2024-03,,100002,,正常,,,withheld,,,',
      'I3,2024-03,,,,正常,,,,持续推进,,',
      'I4,2024-02,,,,正常,80,,,,,\n',
    ].join('\n'),
  ],
];

/** A user's own reports: two of four items in February, one in March. */
export const USER: Part[] = [
  ['reports', 'user', '', 'item_id,month,progress\nI1,2024-02,50\nI3,2024-02,20\nI3,2024-03,100\n'],
];

/** A second demo layer: a plan (with Chinese heads), milestones, a slow rhythm, a closed item, a report past its due month. */
export const MORE: Part[] = [
  ['items', 'demo', 'id', 'id,rhythm,closed_on\nI2,quarter,\nI4,,2024-03-20\n'],
  ['plans', 'demo', 'item_id,month', '事项编号,报告月份,计划进度%\nI1,2024-03,60\n'],
  ['milestones', 'demo', 'item_id,no', 'item_id,no,done_on\nI3,1,2024-02-10\nI3,2,2024-03-31\n'],
  ['reports', 'demo', '', 'item_id,month,progress\nI2,2024-04,80\n'],
];

const FIELDS = [
  { name: 'item_id', title: '事项编号' },
  { name: 'month', title: '报告月份' },
  { name: 'planned', title: '计划进度%' },
];

/** Writes the toy package, with further resources, to a new folder and returns its path. */
export function toyPackage(more: Part[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  mkdirSync(join(folder, 'demo'));
  const parts = [...PUBLIC, ...DEMO, ...more];
  const resources = parts.map(([table, provenance, key, text], at) => {
    const path = provenance === 'demo' ? `demo/${table}-${at}.csv` : `${table}-${at}.csv`;
    writeFileSync(join(folder, path), text);
    const name = `${provenance}-${table}`;
    return {
      name,
      x_table: table,
      x_provenance: provenance,
      path,
      format: 'csv',
      schema: { fields: FIELDS, primaryKey: key ? key.split(',') : [] },
    };
  });
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'toy', x_contract: 1, resources }));
  return folder;
}
