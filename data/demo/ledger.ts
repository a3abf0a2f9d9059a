/**
 * What the demo ledger says of each item, as plain values. `make.ts` turns it into tables.
 * Progress here is made up; only ids, areas and region codes are those of the public tables.
 */

/** The five reported months, in order; every list of five below follows it. */
export const MONTHS: readonly string[] = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
export const PERIOD = '2023H2';

/** Codes in the announcement's order: eight of 渝, then eight of 川. */
// biome-ignore format: two lines for two sides
export const REGIONS = {
  江津: '500116', 合川: '500117', 永川: '500118', 大足: '500111', 璧山: '500120', 铜梁: '500151', 潼南: '500152', 荣昌: '500153',
  自贡: '510300', 泸州: '510500', 遂宁: '510900', 内江: '511000', 宜宾: '511500', 广安: '511600', 达州: '511700', 资阳: '512000',
} as const;
export type Place = keyof typeof REGIONS;
export const PLACES = Object.keys(REGIONS) as Place[];

/** Cells of four places that carry no current number; each place has one such cell in the whole ledger. */
export interface Exception {
  kind: 'silent' | 'withheld' | 'text-only' | 'outdated';
  places: readonly Place[];
}

export interface Target {
  set_on: string;
  text: string;
  /** Blank where progress is counted in per cent or in words only. */
  value: number | '';
  unit: string;
  due_on?: string;
}

export interface Milestone {
  name: string;
  due_on: string;
  done_on: string;
  weight: number;
}

export interface DemoItem {
  no: string;
  /** Letter of the two leading units, one per area. */
  letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';
  scope: 'all16' | 'provincial' | 'listed' | 'outside';
  /** What is counted, after its unit: 40 份 + 衔接清单. */
  noun: string;
  targets: readonly Target[];
  /** Joint figure per month in the target's unit (per cent where it has none); null = no report, 'text' = words only. */
  joint: readonly (number | 'text' | null)[];
  /** Months in which the two sides report instead of the joint report: [渝, 川]. Their mean is `joint`. */
  sides?: Readonly<Record<string, readonly [number, number]>>;
  places?: readonly Place[];
  leads?: readonly [Place, Place];
  except?: Exception;
  /** Place in the circle of offsets where the first region stands; chosen so that no place and no side comes out ahead. */
  turn?: number;
  /** The circle taken with opposite signs, from low to high. */
  rising?: true;
  start_on?: string;
  due_on?: string;
  rhythm?: 'quarter';
  closed_on?: string;
  plan?: readonly number[];
  milestones?: readonly Milestone[];
  platforms?: readonly string[];
}

const first = (text: string, value: number | '', unit: string): Target => ({ set_on: '2023-07-10', text, value, unit });

export const ITEMS: readonly DemoItem[] = [
  {
    no: '01',
    letter: 'A',
    scope: 'provincial',
    noun: '',
    targets: [first('〔演示〕定性推进，不设数量目标', '', '')],
    joint: ['text', 'text', 'text', 'text', 'text'],
  },
  {
    no: '02',
    letter: 'A',
    scope: 'all16',
    noun: '衔接清单',
    turn: 9,
    targets: [first('〔演示〕编制48份衔接清单', 48, '份')],
    joint: [0, 12, 24, 32, 40], // the zero of July is a figure, not a gap
    except: { kind: 'silent', places: ['永川', '潼南', '泸州', '遂宁'] },
  },
  {
    no: '03',
    letter: 'A',
    scope: 'provincial',
    noun: '文件',
    targets: [first('〔演示〕10月底前联合出台12件文件', 12, '件')],
    joint: [3, 5, 6, 7, 8],
    due_on: '2023-10-31',
  },
  {
    no: '04',
    letter: 'B',
    scope: 'listed',
    noun: '前期要件',
    turn: 0,
    targets: [first('〔演示〕办结24件前期要件', 24, '件')],
    joint: [4, 7, 12, 15, 19],
    places: ['江津', '永川', '大足', '潼南', '自贡', '内江', '宜宾', '资阳'],
    leads: ['永川', '自贡'],
    platforms: ['zida'],
  },
  {
    no: '05',
    letter: 'B',
    scope: 'listed',
    noun: '工点',
    turn: 5,
    targets: [
      { set_on: '2023-07-20', text: '〔演示〕建成48处工点，至12月底', value: 48, unit: '处', due_on: '2023-12-31' },
      { set_on: '2023-09-15', text: '〔演示〕建成60处工点，至12月底', value: 60, unit: '处', due_on: '2023-12-31' },
    ],
    joint: [4, 10, 23, 32, 42],
    sides: { '2023-07': [4, 4], '2023-08': [11, 9], '2023-09': [24, 22], '2023-10': [33, 31], '2023-11': [44, 40] },
    places: ['合川', '大足', '铜梁', '潼南', '荣昌', '泸州', '遂宁', '广安', '达州', '资阳'],
    leads: ['大足', '遂宁'],
    except: { kind: 'withheld', places: ['合川', '铜梁', '广安', '达州'] },
    milestones: [
      { name: '〔演示〕方案审定', due_on: '2023-08-25', done_on: '2023-08-25', weight: 20 },
      { name: '〔演示〕初步设计批复', due_on: '2023-09-06', done_on: '2023-09-18', weight: 20 },
      { name: '〔演示〕用地预审', due_on: '2023-10-31', done_on: '', weight: 20 },
      { name: '〔演示〕控制性工程开工', due_on: '2023-11-15', done_on: '', weight: 20 },
      { name: '〔演示〕省界接线贯通', due_on: '2023-12-31', done_on: '', weight: 20 },
    ],
    platforms: ['suitong', 'gaozhu'],
  },
  {
    no: '06',
    letter: 'B',
    scope: 'listed',
    noun: '作业点',
    turn: 4,
    targets: [first('〔演示〕建成18个作业点', 18, '个')],
    joint: [3, 6, 10, 13, 16],
    places: ['江津', '合川', '永川', '泸州', '宜宾', '广安'],
    leads: ['合川', '宜宾'],
    plan: [15, 32, 50, 68, 84, 100],
    platforms: ['luyongjiang', 'heguangchang'],
  },
  {
    no: '07',
    letter: 'C',
    scope: 'provincial',
    noun: '对接',
    targets: [first('〔演示〕12月起完成6项对接', 6, '项')],
    joint: [null, null, null, null, null],
    start_on: '2023-12-01',
  },
  {
    no: '08',
    letter: 'C',
    scope: 'listed',
    noun: '对接',
    turn: 4,
    targets: [first('〔演示〕组织120家次对接', 120, '家次')],
    joint: [20, 48, 66, 102, 130], // above 100 per cent, on purpose
    places: ['江津', '永川', '璧山', '铜梁', '遂宁', '宜宾', '达州', '资阳'],
    leads: ['璧山', '达州'],
  },
  {
    no: '09',
    letter: 'C',
    scope: 'listed',
    noun: '活动',
    turn: 5,
    targets: [first('〔演示〕举办36场活动', 36, '场')],
    joint: [5, 11, 18, 24, 30],
    sides: { '2023-09': [20, 16] },
    places: ['合川', '璧山', '铜梁', '荣昌', '自贡', '遂宁', '内江', '广安'],
    leads: ['铜梁', '内江'],
    platforms: ['neirong'],
  },
  {
    no: '10',
    letter: 'C',
    scope: 'all16',
    noun: '场景',
    turn: 4,
    targets: [
      first('〔演示〕开放48个场景', 48, '个'),
      { set_on: '2023-09-12', text: '〔演示〕开放96个场景', value: 96, unit: '个' },
    ],
    joint: [8, 16, 40, 56, 72],
  },
  {
    no: '11',
    letter: 'C',
    scope: 'all16',
    noun: '示范片',
    turn: 12,
    rising: true,
    targets: [first('〔演示〕建成32个示范片', 32, '个')],
    joint: [6, 10, 17, 22, 29],
    rhythm: 'quarter',
    platforms: ['neirong'],
  },
  // closed on 20 November: no report for the month, the board looks back to October
  {
    no: '12',
    letter: 'D',
    scope: 'outside',
    noun: '建设任务',
    targets: [first('〔演示〕完成6项建设任务', 6, '项')],
    joint: [1, 2, 4, 6, null],
    closed_on: '2023-11-20',
  },
  {
    no: '13',
    letter: 'D',
    scope: 'outside',
    noun: '节点',
    targets: [first('〔演示〕完成5个节点，每个计20%', '', '%')],
    joint: [20, 20, 60, 60, 80],
    milestones: [
      { name: '〔演示〕建设方案印发', due_on: '2023-07-31', done_on: '2023-07-28', weight: 20 },
      { name: '〔演示〕设施共享目录', due_on: '2023-08-31', done_on: '2023-09-06', weight: 20 },
      { name: '〔演示〕联合平台挂牌', due_on: '2023-09-28', done_on: '2023-09-26', weight: 20 },
      { name: '〔演示〕首批课题启动', due_on: '2023-10-31', done_on: '2023-11-08', weight: 20 },
      { name: '〔演示〕年度评估', due_on: '2023-12-20', done_on: '', weight: 20 },
    ],
  },
  {
    no: '14',
    letter: 'D',
    scope: 'provincial',
    noun: '交流',
    targets: [first('〔演示〕举办12场交流', 12, '场')],
    joint: [2, 4, 5, 8, null],
  },
  {
    no: '15',
    letter: 'E',
    scope: 'all16',
    noun: '',
    turn: 3,
    targets: [first('〔演示〕综合进度按百分比报送', '', '%')],
    joint: [20, 35, 48, 72, 64], // falls in November; September was 52 before it was corrected
    except: { kind: 'text-only', places: ['大足', '荣昌', '内江', '资阳'] },
    platforms: ['mingyueshan'],
  },
  {
    no: '16',
    letter: 'E',
    scope: 'listed',
    noun: '联合巡查',
    turn: 4,
    rising: true,
    targets: [first('〔演示〕开展240次联合巡查', 240, '次')],
    joint: [36, 80, 125, 160, 200],
    places: ['大足', '璧山', '潼南', '荣昌', '遂宁', '内江', '达州', '资阳'],
    leads: ['荣昌', '资阳'],
    platforms: ['zida', 'suitong'],
  },
  {
    no: '17',
    letter: 'E',
    scope: 'listed',
    noun: '点位',
    turn: 6,
    rising: true,
    targets: [first('〔演示〕治理60处点位', 60, '处')],
    joint: [9, 22, 32, 44, 56],
    places: ['合川', '大足', '铜梁', '潼南', '自贡', '泸州', '内江', '广安'],
    leads: ['潼南', '广安'],
    platforms: ['heguangchang'],
  },
  {
    no: '18',
    letter: 'F',
    scope: 'listed',
    noun: '联合推介',
    turn: 5,
    targets: [first('〔演示〕举办30场联合推介', 30, '场')],
    joint: [5, 9, 13, 16, 21],
    places: ['江津', '永川', '璧山', '荣昌', '自贡', '泸州', '宜宾', '达州'],
    leads: ['江津', '泸州'],
  },
  {
    no: '19',
    letter: 'F',
    scope: 'outside',
    noun: '协同规则',
    targets: [first('〔演示〕制定18条协同规则', 18, '条')],
    joint: [2, 4, 6, 8, 9],
  },
  {
    no: '20',
    letter: 'G',
    scope: 'all16',
    noun: '便捷事项',
    turn: 9,
    targets: [first('〔演示〕办成48项便捷事项', 48, '项')],
    joint: [26, 43, 45, 47, 48],
    except: { kind: 'outdated', places: ['江津', '璧山', '自贡', '宜宾'] },
    platforms: ['chuannanyuxi'],
  },
  {
    no: '21',
    letter: 'G',
    scope: 'outside',
    noun: '节点',
    targets: [first('〔演示〕完成4个节点，分别计30%、30%、30%、10%', '', '%')],
    joint: [10, 30, 60, 60, 90],
    plan: [15, 30, 45, 65, 85, 100],
    milestones: [
      { name: '〔演示〕建设方案论证', due_on: '2023-08-15', done_on: '2023-08-11', weight: 30 },
      { name: '〔演示〕协作医院签约', due_on: '2023-09-28', done_on: '2023-09-22', weight: 30 },
      { name: '〔演示〕首批项目启动', due_on: '2023-11-20', done_on: '2023-11-16', weight: 30 },
      { name: '〔演示〕年度评估', due_on: '2023-12-20', done_on: '', weight: 10 },
    ],
  },
];

/** Joint reports that came in early for December, in the target's unit: a month still collecting must not become the as-of month. */
export const EARLY_DECEMBER: Readonly<Record<string, number>> = { '06': 17, '16': 224, '17': 58 };
