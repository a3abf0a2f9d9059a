import { monthName } from '#words/month.ts';

/** Words of the dialog that shares a panel. */
export const shareWords = {
  title: (panel: string) => `分享：${panel}`,
  link: '本页链接',
  linkNote: '打开后与现在所见相同；数据更新后，数字随之更新。',
  cite: '引用链接',
  citeNote: (hash: string) => `固定报告月份，并记下数据版本 ${hash}；日后数据有变，打开时会说明变了什么。`,
  citation: '引文',
  copy: '复制',
  qr: '二维码（本页链接）',
  embed: '嵌入',
  embedNote: '嵌入中只显示已定稿月份，不显示存在问题、需协调事项等内部文字。',
  kinds: { element: '代码：高度自动调整', frame: (px: number) => `代码：不用脚本，按宽 ${px} 像素固定高度` },
  measuring: '预览显示后量出高度，再给出代码。',
  theme: '外观',
  themes: { light: '浅色', dark: '深色', auto: '随系统' },
  transparent: '透明背景',
  controls: '带“看表”按钮',
  fixed: (month: string) => `固定在${monthName(month)}`,
  width: (px: number) => `${px} 像素`,
  widthLabel: '预览宽度',
  frameTitle: '嵌入预览',
  unsigned: (month: string) => `${monthName(month)}尚未定稿，嵌入中显示最近的已定稿月份。`,
} as const;

/** The reference of a figure, for footnotes. */
export function citationText(cited: {
  readonly title: string;
  readonly month: string;
  readonly isDemo: boolean;
  readonly hash: string;
  readonly url: string;
}): string {
  const demo = cited.isDemo ? '（演示数据）' : '';
  return `成渝中部地区合作事项进展：${cited.title}${demo}，截至${monthName(cited.month)}底，数据版本 ${cited.hash}，${cited.url}`;
}

/** What keeps a page from being embedded, and what to do now. */
export const FRAMING_WORDS = {
  nobody:
    '本看板的服务器不允许任何页面嵌入（X-Frame-Options 或 frame-ancestors），代码贴出后不会显示。请管理员修改后再用。',
  'same-origin':
    '本看板的服务器只允许同一网站的页面嵌入，贴到其他网站不会显示。请管理员在 frame-ancestors 中加入对方网站。',
  listed: (sources: string) => `本看板的服务器只允许下列页面嵌入：${sources}。其他页面请先由管理员加入。`,
  file: '本页是从文件打开的，没有网址，不能嵌入，链接也只在本机有效。',
  'own-machine': '本页网址只在本机有效：请在正式服务器上打开看板，再复制链接和代码。',
  insecure: '本看板用 http 提供：https 页面里的浏览器会拦截嵌入，请用 https 或贴到 http 页面。',
} as const;

/** What the board says when the data are no longer those that were cited. */
export const citedWords = {
  head: (hash: string, now: string) => `链接引用的数据版本 ${hash} 已更新，现为 ${now}，数字可能与引用时不同。`,
  exact: '与引用时相比：',
  same: '与引用时相比，本页事项的状态和数字没有变化；变化在其他表中。',
  recorded: (asof: string) => `台账所记、截至${monthName(asof)}的更正（不一定都在引用之后）：`,
  nothing: (asof: string) => `台账没有记载截至${monthName(asof)}的更正；引用时的数据不在本浏览器里，无从逐项比较。`,
  version: (version: string) => `现用数据包版本：${version}。`,
  later: (months: readonly string[]) => `此后新定稿：${months.map(monthName).join('、')}。`,
} as const;
