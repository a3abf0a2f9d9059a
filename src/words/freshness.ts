import { asOf, monthName } from '#words/month.ts';

/** The mark: how the data on screen stand to those on the server. */
export const FRESHNESS_WORDS = {
  fresh: '数据最新',
  retrying: '暂无应答，正在重试',
  stale: '数据待更新',
  'no-network': '连不上服务器',
  'bad-data': '新数据不完整，未采用',
  'new-build': '程序有新版本',
} as const;

/**
 * The mark with its time, as "12-05 09:10": of the last look while all is well, else since when.
 *
 * isCopy  what is on screen had been kept in this browser: then of when it is
 */
export function freshnessText(
  word: keyof typeof FRESHNESS_WORDS,
  since: string,
  goodAt: string,
  isCopy = false,
): string {
  const text = FRESHNESS_WORDS[word];
  if (word === 'fresh') return `${text} · ${goodAt}`;
  return isCopy ? `${text} · 显示本机 ${goodAt} 的副本` : `${text} · ${since} 起`;
}

/** The mark of a one-file edition: which data, of when, for whom. */
export function editionText(told: {
  readonly asof: string;
  readonly hash: string;
  readonly made: string;
  readonly audience: 'internal' | 'public';
}): string {
  const whom = told.audience === 'public' ? '面向公众' : '内部使用';
  return `单文件版 · 数据${asOf(told.asof)} · 指纹 ${told.hash} · ${told.made} 生成 · ${whom}`;
}

/** Behind the mark, where the data tell of a month (`ahead`) that the clock (`today`) has not reached. */
export function clockText(today: string, ahead: string): string {
  return `本机时钟是${monthName(today)}，早于数据中的${monthName(ahead)}，请校正`;
}

/** What a person at a desk can do about it. */
export const freshWords = {
  /** What is to be known of the names on screen; nothing in the language of the data. */
  names: '',
  take: '有新数据（点此更新）',
  reload: '程序已更新（点此刷新）',
  stays: '本页保留此前的数据。',
  isBehind: '有待核对的新数据',
} as const;

/** Lines of the run log, by event. */
export const LOG_WORDS = {
  start: '打开',
  ...FRESHNESS_WORDS,
  seen: '发现新数据，待复核',
  confirmed: '新数据两次一致',
  taken: '换用新数据',
  reload: '刷新页面',
  'chart-error': '图表出错',
  'chart-rebuilt': '图表重建',
  'chunk-lost': '旧程序文件已不在服务器上',
  'page-error': '程序出错',
  freeze: '页面被冻结',
  resume: '页面恢复',
  online: '网络接通',
  offline: '网络断开',
  'clock-jump': '时钟跳变',
  'new-day': '日期更替',
  'wake-lock': '屏幕保持常亮',
  'wake-lock-lost': '屏幕不再保持常亮',
  'wake-lock-refused': '浏览器不许保持屏幕常亮',
} as const;

export const logWords = {
  title: '运行记录',
  subtitle: '最近的在前，至多 200 条；只存在本浏览器里，不外传。',
  none: '还没有记录。',
} as const;
