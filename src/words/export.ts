import { asOf, MONTH_STATES } from '#words/month.ts';
import { perCent } from '#words/number.ts';

/** Plain names of the panels, as they stand in names of files. */
export const PANEL_NAMES = {
  kpi: '事项完成情况',
  areas: '各方面事项',
  ranking: '各区市情况',
  map: '区市地图',
  items: '事项进度',
  changes: '本月变化',
  matrix: '事项区市矩阵',
  lists: '三张清单',
  projects: '重大项目',
  calendar: '党政联席会议',
  shares: '占比复核',
  trend: '计划与实际',
  platforms: '合作功能平台',
  mechanism: '合作机制',
  ledger: '台账',
} as const;

/** Plain names of the pictures on the page of one item or region. */
export const PART_NAMES = {
  'item-bar': '完成与时间进度',
  'item-milestones': '时间节点',
  'item-trend': '逐月进度',
  'item-tiles': '各区市情况',
  'region-map': '区市位置',
  'region-ranking': '各区市情况',
  'region-row': '各事项完成率',
  'region-items': '涉及事项进度',
} as const;

/** Words of pictures and tables that leave the board. */
export const exportWords = {
  /** As-of date in a picture; a month that is not signed says so. */
  asOf: (month: string, state: keyof typeof MONTH_STATES | undefined) =>
    state === undefined || state === 'final' ? asOf(month) : `${asOf(month)}（${MONTH_STATES[state]}）`,
  elapsed: (elapsed: number) => `时间进度 ${perCent(elapsed)}`,
  filters: (lines: readonly string[]) => (lines.length === 0 ? '未筛选' : `筛选：${lines.join('；')}`),
  title: (name: string) => `导出：${name}`,
  /** Demo data say so in the name of the file too: it is passed on without the page around it. */
  file: (name: string, asof: string, hash: string, isDemo: boolean) =>
    `${name}-${asof}-${hash}${isDemo ? '-演示数据' : ''}`,
  /** A part of the page of one item or region, which the picture must name where its title does not. */
  part: (part: keyof typeof PART_NAMES, subject: string) => `${PART_NAMES[part]}（${subject}）`,
  partTitle: (title: string, subject: string) => (title.includes(subject) ? title : `${subject}：${title}`),
  pictureGroup: '图片',
  tableGroup: '表格',
  documentGroup: '放进文档',
  theme: '底色',
  themes: { light: '浅色', dark: '深色' },
  size: '尺寸',
  sizes: { times: '按像素', paper: '按纸面' },
  width: '宽',
  pixels: (width: number) => `${width} 像素`,
  times: '倍数',
  timesOf: (times: number) => `${times} 倍`,
  cm: '宽（厘米）',
  dpi: '每英寸点数',
  dots: (width: number, height: number) => `PNG 为 ${width} × ${height} 点`,
  tooLarge: '超过浏览器能画的大小，请减小倍数或点数。',
  formats: { png: 'PNG', svg: 'SVG', csv: 'CSV', xlsx: 'XLSX' },
  copyPicture: '复制图片',
  copyTable: '复制表格',
  copyPack: '复制图和表',
  packHint: '始终用浅色。在 Word、WPS、PowerPoint 中直接粘贴得到表格，用“选择性粘贴”可选图片。',
  drawing: '正在绘制……',
  working: '正在导出……',
  failed: '导出失败，请刷新本页后再试。',
  saved: (file: string) => `已下载 ${file}。`,
  copied: { picture: '已复制图片。', table: '已复制表格。', pack: '已复制图和表，可粘贴到文档。' },
  notCopied: (files: readonly string[]) => `浏览器不允许复制，已改为下载 ${files.join('、')}。`,
  sheet: '数据',
  boxSheet: '不按区市列名',
  aboutSheet: '说明',
  about: { finding: '结论', measure: '口径', hash: '数据指纹', keep: '保存要求' },
  aboutTitle: (board: string, name: string) => `${board}：${name}`,
  sourceLine: (parts: readonly string[]) => parts.join('，'),
} as const;
