/** Words of what pointer and keys do on the page. */
export const pictureWords = {
  /** What a click or Enter does. */
  why: '看判定依据',
  /** Of a button that opens the reason of a status. */
  ask: (status: string) => `${status}，查看判定依据`,
  filter: { region: '按此区市筛选', item: '只看此事项', area: '只看此方面', status: '只看此状态' },
  ofArea: '只看此方面的这些事项',
  unfilter: '取消此筛选',
  open: { region: '打开区市页', item: '打开事项页' },
  hint: (action: string) => `单击或回车：${action}`,
  /** Said when the focus comes to a picture. */
  keys: '方向键逐个查看，键入拼音或首字母直达，Home、End 到首尾；回车筛选，再按回车打开，Esc 退出。',
  /** Lines of a tip in one breath. */
  spoken: (lines: readonly string[]) => lines.join('，'),
} as const;
