import type { Disclosure, ItemRole, Rhythm, Scope } from '#model/item.ts';
import type { Side } from '#model/region.ts';
import type { StatusId } from '#model/status.ts';

/** Words of a sheet's cells, without blanks; what else a cell may hold is text. */
export const SCOPE_OF: ReadonlyMap<string, Exclude<Scope, 'listed' | 'unassigned'>> = new Map([
  ...['全域', '16个区市', '十六个区市', '各区市', '全部区市', '16区市'].map((word) => [word, 'all16'] as const),
  ...['两省市', '川渝两省市', '渝川两省市', '川渝', '重庆市四川省'].map((word) => [word, 'provincial'] as const),
  ...['区市以外', '域外', '16个区市以外'].map((word) => [word, 'outside'] as const),
]);

export const ROLE_OF: ReadonlyMap<string, ItemRole> = new Map([
  ...['牵头', '牵头地区', '牵头单位', '主责', '负责'].map((word) => [word, '牵头'] as const),
  ...['参与', '配合', '参与单位', '参加'].map((word) => [word, '参与'] as const),
  ['涉及', '涉及'],
]);

export const SIDE_OF_WORD: ReadonlyMap<string, Side> = new Map([
  ...['渝', '渝方', '重庆', '重庆市', '重庆方'].map((word) => [word, '渝'] as const),
  ...['川', '川方', '四川', '四川省', '四川方'].map((word) => [word, '川'] as const),
]);

export const RHYTHM_OF: ReadonlyMap<string, Rhythm> = new Map([
  ...['每月', '月', '按月', '月报', '每月一次', '月度'].map((word) => [word, 'month'] as const),
  ...['每季度', '每季', '季', '按季', '季报', '按季度', '季度', '每季度一次'].map((word) => [word, 'quarter'] as const),
  ...['每半年', '半年', '半年报', '按半年', '半年度', '每半年一次'].map((word) => [word, 'half-year'] as const),
  ...['一次', '一次性', '单次', '完成后一次', '完成后报送'].map((word) => [word, 'once'] as const),
]);

export const DISCLOSURE_OF: ReadonlyMap<string, Disclosure> = new Map([
  ...['公开', '主动公开', '可公开'].map((word) => [word, '公开'] as const),
  ...['内部', '内部资料', '内部掌握', '依申请公开'].map((word) => [word, '内部'] as const),
  ...['不公开', '不予公开', '暂不公开', '保密'].map((word) => [word, '不公开'] as const),
]);

/** Statuses by their words. */
export const STATUS_OF_WORD: ReadonlyMap<string, StatusId> = new Map([
  ['未公布名称', 'undisclosed'],
  ['已销号', 'closed'],
  ['已完成', 'done'],
  ['未开始', 'not-started'],
  ['待报', 'awaiting'],
  ['未报送', 'not-reported'],
  ['定性进展', 'not-quantified'],
  ['严重滞后', 'severe'],
  ['滞后', 'late'],
  ['略滞后', 'slightly-late'],
  ['达时序进度', 'on-schedule'],
  ['超时序进度', 'ahead'],
]);

/** The same by the words of a ledger that left the board in English, without blanks and capitals. */
const STATUS_OF_ENGLISH: ReadonlyMap<string, StatusId> = new Map([
  ['namenotpublished', 'undisclosed'],
  ['closed', 'closed'],
  ['done', 'done'],
  ['notstarted', 'not-started'],
  ['awaitingreport', 'awaiting'],
  ['notreported', 'not-reported'],
  ['notquantified', 'not-quantified'],
  ['severelylate', 'severe'],
  ['late', 'late'],
  ['slightlylate', 'slightly-late'],
  ['onschedule', 'on-schedule'],
  ['aheadofschedule', 'ahead'],
]);

/** A status by its word in either language. */
export function statusSaid(word: string): StatusId | undefined {
  const plain = word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return STATUS_OF_WORD.get(plain) ?? STATUS_OF_ENGLISH.get(plain);
}

/** Why a cell has no number. A bare mark may also stand for "nothing to fill in". */
export const STATE_OF: ReadonlyMap<string, 'withheld' | 'not-applicable' | 'mark'> = new Map([
  ...['暂不公开', '不公开', '保密', '不予公开', 'withheld'].map((word) => [word, 'withheld'] as const),
  ...['不涉及', '不适用', 'n/a', '无此项', 'notconcerned'].map((word) => [word, 'not-applicable'] as const),
  ...['/', '\\', '—', '——', '-', '--', '–', '―', '─', '一一'].map((word) => [word, 'mark'] as const),
]);

/** Cells of 存在问题 and the like that say there is nothing. */
export const NOTHING: ReadonlySet<string> = new Set(['无', '暂无', '没有', '无问题', '不存在']);

/** What the board itself writes in place of a number that it has not got. */
export const NO_NUMBER: ReadonlySet<string> = new Set([
  ...['未报送', '待报', '定性进展', '暂缺', '超期未更新', '未报'],
  ...['notreported', 'awaitingreport', 'notquantified', 'notavailable', 'reportoutofdate'],
]);

export const DITTO: ReadonlySet<string> = new Set(['同上', '同前', '〃', '″', '"', '〞', '々']);

/** Money by its size in 元: the only units converted into each other. */
export const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['千元', 1e3],
  ['万元', 1e4],
  ['百万元', 1e6],
  ['千万元', 1e7],
  ['亿元', 1e8],
]);

/** First and last day of the thirds of a month. */
export const PARTS_OF_MONTH: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['上', [1, 10]],
  ['中', [11, 20]],
  ['下', [21, 31]],
]);

/** Each at the place of its digit. */
export const NUMERALS = '〇一二三四五六七八九';
