import { SOURCE_WORDS } from '#words/source.ts';

/** Words of the short tour of the overview; the numbers are those on screen. */
export const tourWords = {
  label: '首次使用导览',
  step: (at: number, of: number) => `${at}/${of}`,
  prev: '上一步',
  next: '下一步',
  done: '完成',
  dismiss: '跳过',
  titles: { sentence: '页头的一句话', map: '地图', why: '每个状态都有依据', data: '数字从哪里来' },
  /** late: 滞后, or its folded word. */
  sentence: (total: number, count: number, late: string) =>
    `页头一句话由台账算出：${total} 项中${late} ${count} 项；筛选之后，它和各栏一起改变。`,
  noLedger: (total: number) => `页头一句话由数据写出：公告列出 ${total} 项，还没有导入台账，所以没有进度。`,
  /** title: the finding that stands above the map. */
  map: (title: string) => `${title}；点一处或用方向键走到一处按回车，各栏只看那里，按 Esc 取消。`,
  why: (item: string, word: string, gap: string) =>
    `“${item}”为${word}，差 ${gap} 个百分点；打开它的页面点状态，就看到规则、数字和出处。`,
  noGap: '任何状态都能问为什么：打开事项的页面点状态，就看到规则、数字和出处。',
  data: {
    demo: `现在的进度是“${SOURCE_WORDS.badge}”，由程序合成；在“数据”页导入自己的台账，就全部换成真的。`,
    user: '现在的进度出自用户台账；每栏下面写着来源，点一下看全文。',
    none: '现在没有台账；在“数据”页导入自己的台账，就有各项的进度。',
  },
  go: { why: '打开这一项', data: '去数据页' },
} as const;
