import { type Pack, put, shippedPack } from './packages.ts';

/** Tables of an office's own ledger over two half-years, with everything an item can hang on. */
const TABLES: Record<string, string> = {
  months: `period_id,month,due_on,state
2023H2,2023-12,2024-01-05,final
2024H1,2024-01,2024-02-05,final
2024H1,2024-02,2024-03-05,final`,
  targets: `item_id,version,set_on,text,value,unit
2024H1-01,1,2024-01-10,贯通10段,10,段
2024H1-01,2,2024-02-15,贯通20段,20,段`,
  item_units: `item_id,side,unit,role
2024H1-01,渝,渝方路网单位,牵头
2024H1-01,川,川方路网单位,牵头
2024H1-01,渝,渝方用地单位,责任
2024H1-01,,两方监理单位,督查`,
  item_platforms: `item_id,platform_id
2024H1-01,heguangchang`,
  groups: `no,name,area_id,lead_unit_cq,lead_unit_sc
3,交通专项组,infrastructure,渝方路网单位,川方路网单位`,
  commitment_items: `commitment_id,item_id
SC2,2024H1-01
CQ1,2024H1-01`,
  reports: `item_id,month,region_code,revision,kind,progress,text,difficulty,need,next,submitted_on
2023H2-05,2023-12,,1,正常,90,已通车九段,,,,2024-01-04
2024H1-01,2024-01,500116,1,正常,20,甲段开工,,,,2024-02-04
2024H1-01,2024-01,511600,1,正常,40,乙段开工,,,,2024-02-04
2024H1-01,2024-02,500116,1,正常,30,甲段过半,征地未完,请两地会商,三月铺架,2024-03-04
2024H1-01,2024-02,500116,2,更正,36,甲段过半（更正）,征地未完,请两地会商,三月铺架,2024-03-06
2024H1-02,2024-02,,1,补报,10,场地已定,,,,2024-03-12`,
  list_entries: `id,list,title,raised_by,side,raised_on,level,meeting_no,item_id,state,closed_on
N1,政策需求,省界段用地指标单列,渝方路网单位,渝,2024-01-08,党政联席会议,9,2024H1-01,open,
A1,议定事项,省界段用地一并报批,川方路网单位,川,2024-01-20,联合办公室主任调度会议,31,2024H1-01,closed,2024-02-20
R1,工作成果,用地批复印发,渝方路网单位,渝,2024-02-20,联合专项组,,,closed,2024-02-22`,
  list_links: `from_id,to_id
N1,A1
A1,R1`,
};

/** The shipped package with that ledger in place of the demo: item 2024H1-01 continues 2023H2-05; nothing names its scope or regions but its reports. */
export function twoPeriodsPack(): Pack {
  const pack = shippedPack();
  put(
    pack,
    'periods.csv',
    'id,name,start,end\n2023H2,2023年下半年,2023-07-01,2023-12-31\n2024H1,2024年上半年,2024-01-01,2024-06-30\n',
  );
  put(
    pack,
    'areas.csv',
    'period_id,id,name,order\n2023H2,infrastructure,基础设施建设,1\n2024H1,infrastructure,基础设施建设,1\n2024H1,opening,对外开放,2\n',
  );
  put(
    pack,
    'items.csv',
    `id,period_id,area_id,name,named,scope,continues,group_no
2023H2-05,2023H2,infrastructure,优化提升省际高速公路,true,outside,,
2024H1-01,2024H1,infrastructure,续建省际高速公路,true,,2023H2-05,3
2024H1-02,2024H1,opening,共办对外推介,true,provincial,,
`,
  );
  for (const [name, text] of Object.entries(TABLES)) {
    const path = `user/${name}.csv`;
    pack.descriptor.resources.push({ name: `own_${name}`, x_table: name, path, format: 'csv', x_provenance: 'user' });
    put(pack, path, `${text}\n`);
  }
  return pack;
}
