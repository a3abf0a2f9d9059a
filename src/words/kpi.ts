import { asOf } from '#words/month.ts';

/** Words of the six numbers over one square per item. */
export const kpiWords = {
  head: '分组',
  items: '事项',
  plain: '事项完成情况',
  subtitle: '件数，每格一项',
  unit: '项',
  other: '其他',
  named: '已公布名称',
  /** Under a large number there is room for few characters. */
  short: { done: '完成', 'on-schedule': '达/超时序', late: '滞后', 'not-reported': '未报送', undisclosed: '未公布' },
  shorter: { 'on-schedule': '按时序' },
  closed: (count: number) => `含销号 ${count}`,
  severe: (count: number) => `严重 ${count}`,
  parts: (onSchedule: number, ahead: number) => `${onSchedule} + ${ahead}`,
  line: (word: string, count: number) => `${word} ${count} 项`,
  /** well: items done or on schedule. */
  title(items: number, well: number, subject: string): string {
    if (items === 0) return kpiWords.plain;
    const all = `${subject} ${items} 项`.trim();
    if (well === 0) return `${all}中尚无完成或按时序的`;
    return well === items ? `${all}全部完成或按时序` : `${all}中 ${well} 项完成或按时序`;
  },
  /** Without a ledger only what the announcement says. */
  publicTitle(items: number, undisclosed: number, subject: string): string {
    if (items === 0) return kpiWords.plain;
    const all = `${subject} ${items} 项`.trim();
    return undisclosed === 0 ? `${all}均已公布名称` : `${all}中 ${items - undisclosed} 项已公布名称`;
  },
  /** parts: “完成 3 项（含销号 1 项）”, each already a phrase. */
  sentence: (month: string, items: number, parts: readonly string[]) =>
    `${asOf(month)}，${items} 项中${parts.join('，')}。`,
  publicSentence: (items: number, undisclosed: number) =>
    `${items} 项中 ${items - undisclosed} 项已公布名称，${undisclosed} 项未公布名称；未导入台账，进度暂缺。`,
  phrase: (word: string, count: number, within = '') => `${word} ${count} 项${within && `（${within} 项）`}`,
} as const;
