import { asOf, monthName } from '#words/month.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Number of a meeting in Chinese: 8 → "八", 11 → "十一", 20 → "二十". From 100 on in digits. */
export function chineseNumber(value: number): string {
  if (!(value >= 0 && value < 100)) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** "2023-12-28" → "2023年12月28日", "2023-12" → "2023年12月", "2021" → "2021年"; anything else as it is. */
export function dayName(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return `${Number(year)}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** Words of the calendar of joint meetings. */
export const calendarWords = {
  head: '半年',
  columns: { no: '届次', date: '日期', host: '承办方', place: '地点', theme: '主题' },
  hosts: { 渝: '重庆市', 川: '四川省' },
  short: { 渝: '渝', 川: '川' },
  dash: '—',
  unknown: '暂缺',
  notRecorded: '未收录',
  ruled: '按规则推算',
  half: (year: number, part: 1 | 2) => `${year}年${part === 1 ? '上' : '下'}半年`,
  year: (year: number) => String(year),
  number: (no: number) => `第${chineseNumber(no)}次`,
  meeting: '党政联席会议',
  /** What the mechanism has a half-year's meeting be about. */
  themes: { 1: '聚焦一个重大主题', 2: '盘点当年、部署次年' },
  title(held: number, later: number, ruled: number): string {
    const coming = [...(later > 0 ? [`${later} 次有记录`] : []), ...(ruled > 0 ? [`${ruled} 次按规则推算`] : [])];
    return [`已收录 ${held} 次党政联席会议`, ...(coming.length > 0 ? [`其后 ${coming.join('、')}`] : [])].join('，');
  },
  subtitle: (month: string, isNarrowed: boolean) =>
    `每半年一次，${asOf(month)}为界分已开与未开${isNarrowed ? '；不受筛选影响' : ''}`,
  sentence(month: string, title: string, missing: number, next: string | undefined): string {
    const gap = missing > 0 ? `；${missing} 个已过去的半年未收录会议` : '';
    return `${asOf(month)}，${title}${gap}${next === undefined ? '' : `；下一次为${next}`}。`;
  },
  /** "第八次（2023年12月28日，四川省承办）" */
  next(no: string | undefined, when: string, host: string | undefined): string {
    const facts = [when, ...(host === undefined ? [] : [`${host}承办`])].join('，');
    return `${no ?? calendarWords.meeting}（${facts}）`;
  },
  host: (name: string) => `${name}承办`,
  noHost: '承办方暂缺',
  asof: (month: string) => monthName(month),
  legend: { 渝: '渝方承办', 川: '川方承办', none: '承办方暂缺', ruled: '按规则推算', missing: '未收录' },
  note: '每格半年，数字为届次',
  content: (text: string) => `内容：${text}`,
  records: '会议记录',
  recordsNote: '有记录的以记录为准；没有记录的，已过去的半年为未收录，未到的半年按轮值规则推算。',
  source: '来源',
  noSource: '轮值规则',
} as const;
