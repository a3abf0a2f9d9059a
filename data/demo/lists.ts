/** The three lists of the demo ledger: 12 needs, 10 agreed matters, 8 results. */

type Level = '联合专项组' | '联合办公室主任调度会议' | '分管副省市领导专项协调会议' | '党政联席会议';

interface Entry {
  id: string;
  list: '政策需求' | '议定事项' | '工作成果';
  title: string;
  raised_on: string;
  level: Level;
  /** Two digits; '' = bound to no item. */
  item: string;
  area: string;
  letter: string;
  due_on: string;
  /** '' while the entry is open. */
  closed_on: string;
  side?: '渝' | '川';
  to_whom?: string;
  meeting_no?: number;
}

const GROUP = '联合专项组';
const OFFICE = '联合办公室主任调度会议';
const VICE = '分管副省市领导专项协调会议';
const JOINT = '党政联席会议';
const BOTH = '〔演示〕两省市有关部门';
const STATE = '〔演示〕国家有关部门';

type Need = [string, '渝' | '川', string, string, Level, string, string, string, string, string, string];
// Columns: id, side, title, raised, level, item, area, letter, to whom, due, closed. Six by each side; the last three found no answer yet.
// biome-ignore format: a table
const NEEDS: readonly Need[] = [
  ['N01', '渝', '协同政策文件的联合报批', '2023-07-06', VICE, '03', 'planning', 'A', STATE, '2023-07-31', '2023-07-17'],
  ['N02', '川', '规划衔接清单的统一口径', '2023-07-07', GROUP, '02', 'planning', 'A', BOTH, '2023-07-31', '2023-07-21'],
  ['N03', '渝', '省际接线标准的统一', '2023-07-10', OFFICE, '05', 'infrastructure', 'B', BOTH, '2023-08-31', '2023-08-21'],
  ['N04', '川', '铁路前期要件的并联办理', '2023-07-12', VICE, '04', 'infrastructure', 'B', STATE, '2023-08-15', '2023-07-28'],
  ['N05', '渝', '数字场景目录的互认', '2023-07-18', GROUP, '10', 'industry', 'C', BOTH, '2023-08-15', '2023-08-04'],
  ['N06', '川', '示范片建设标准的互认', '2023-07-20', GROUP, '11', 'industry', 'C', BOTH, '2023-08-31', '2023-08-11'],
  ['N07', '渝', '科技交流活动的联合申报', '2023-08-03', OFFICE, '14', 'innovation', 'D', STATE, '2023-10-15', '2023-10-10'],
  ['N08', '川', '跨界断面监测数据的共享', '2023-08-09', GROUP, '17', 'ecology', 'E', BOTH, '2023-09-15', '2023-08-25'],
  ['N09', '渝', '联合推介渠道的共用', '2023-10-16', GROUP, '18', 'opening', 'F', BOTH, '2023-11-15', '2023-11-06'],
  ['N10', '川', '协同规则的专项支持', '2023-07-03', OFFICE, '19', 'opening', 'F', STATE, '2023-12-15', ''],
  ['N11', '渝', '医学中心节点的要素保障', '2023-09-15', GROUP, '21', 'services', 'G', BOTH, '2023-12-20', ''],
  ['N12', '川', '科学城节点的评估标准', '2023-11-20', GROUP, '13', 'innovation', 'D', BOTH, '2023-12-31', ''],
];

type Agreed = [string, string, string, Level, string, string, string, string, string];
// id, title, raised, level, item, area, letter, due, closed. A10 belongs to no item; three are open.
// biome-ignore format: a table
const AGREED: readonly Agreed[] = [
  ['A01', '协同政策文件联合报批安排', '2023-07-17', VICE, '03', 'planning', 'A', '2023-10-31', '2023-10-20'],
  ['A02', '规划衔接清单统一口径', '2023-07-21', GROUP, '02', 'planning', 'A', '2023-09-30', '2023-09-22'],
  ['A03', '省际接线标准统一安排', '2023-08-21', OFFICE, '05', 'infrastructure', 'B', '2023-11-15', ''],
  ['A04', '铁路前期要件并联办理', '2023-07-28', VICE, '04', 'infrastructure', 'B', '2023-11-10', '2023-11-03'],
  ['A05', '数字场景目录互认办法', '2023-08-04', GROUP, '10', 'industry', 'C', '2023-09-30', '2023-09-15'],
  ['A06', '示范片建设标准互认办法', '2023-08-11', GROUP, '11', 'industry', 'C', '2023-10-31', '2023-10-13'],
  ['A07', '科技交流活动联合申报安排', '2023-10-10', OFFICE, '14', 'innovation', 'D', '2023-12-20', ''],
  ['A08', '跨界断面监测数据共享办法', '2023-08-25', GROUP, '17', 'ecology', 'E', '2023-11-30', '2023-11-17'],
  ['A09', '联合推介渠道共用安排', '2023-11-06', GROUP, '18', 'opening', 'F', '2023-12-31', ''],
  ['A10', '毗邻地区办事窗口互设', '2023-07-05', JOINT, '', 'services', 'G', '2023-10-31', '2023-10-27'],
];

type Result = [string, string, string, Level, string, string, string];
// id, title, raised, level, item, area, letter. R08 answers no agreed matter.
// biome-ignore format: a table
const RESULTS: readonly Result[] = [
  ['R01', '联合报批流程印发', '2023-10-20', VICE, '03', 'planning', 'A'],
  ['R02', '衔接清单模板启用', '2023-09-22', GROUP, '02', 'planning', 'A'],
  ['R03', '并联办理清单启用', '2023-11-03', VICE, '04', 'infrastructure', 'B'],
  ['R04', '场景目录首批互认', '2023-09-15', GROUP, '10', 'industry', 'C'],
  ['R05', '示范片标准首批互认', '2023-10-13', GROUP, '11', 'industry', 'C'],
  ['R06', '监测数据按月互通', '2023-11-17', GROUP, '17', 'ecology', 'E'],
  ['R07', '互设窗口启用', '2023-10-27', OFFICE, '', 'services', 'G'],
  ['R08', '联合巡查手册印发', '2023-09-27', GROUP, '16', 'ecology', 'E'],
];

export const ENTRIES: readonly Entry[] = [
  ...NEEDS.map(
    ([id, side, title, raised_on, level, item, area, letter, to_whom, due_on, closed_on]): Entry => ({
      id,
      list: '政策需求',
      title,
      raised_on,
      level,
      item,
      area,
      letter,
      due_on,
      closed_on,
      side,
      to_whom,
    }),
  ),
  ...AGREED.map(
    ([id, title, raised_on, level, item, area, letter, due_on, closed_on]): Entry => ({
      id,
      list: '议定事项',
      title,
      raised_on,
      level,
      item,
      area,
      letter,
      due_on,
      closed_on,
      ...(level === JOINT && { meeting_no: 7 }),
    }),
  ),
  ...RESULTS.map(
    ([id, title, raised_on, level, item, area, letter]): Entry => ({
      id,
      list: '工作成果',
      title,
      raised_on,
      level,
      item,
      area,
      letter,
      due_on: '',
      closed_on: raised_on,
    }),
  ),
];

/** Need → agreed matter (9), agreed matter → result (7). */
// biome-ignore format: a table
export const LINKS: readonly (readonly [string, string])[] = [
  ['N01', 'A01'], ['N02', 'A02'], ['N03', 'A03'], ['N04', 'A04'], ['N05', 'A05'], ['N06', 'A06'], ['N07', 'A07'], ['N08', 'A08'], ['N09', 'A09'],
  ['A01', 'R01'], ['A02', 'R02'], ['A04', 'R03'], ['A05', 'R04'], ['A06', 'R05'], ['A08', 'R06'], ['A10', 'R07'],
];
