import { MONTH_STATES, monthName } from '#words/month.ts';

/** Words of the ledgers kept in a browser. */
export const ledgersWords = {
  title: (name: string | undefined) => (name === undefined ? '本机台账：未使用' : `正在使用本机台账“${name}”`),
  subtitle: '只存在本机这个浏览器里，不上传；清除浏览器数据会一并删除，请按月打包留存',
  none: '还没有导入过台账。',
  server: '不用本机台账，只看服务器上的数据',
  about: (savedAt: string, files: number) => `${savedAt.slice(0, 16).replace('T', ' ')} 保存，来自 ${files} 个文件`,
  name: '名称',
  drop: '删除',
  dropSure: (name: string) => `确定删除“${name}”，不能恢复`,
  unkept: '这本台账没有保存下来：浏览器存储已满或不允许保存。关闭本页就会丢失，请立即打包下载。',
  months: '月份定稿',
  monthsNote: '只有已定稿的月份会上大屏、进嵌入；收集中和审核中的只在本应用里显示。',
  monthDays: (due: string | undefined, signed: string | undefined) =>
    [due && `截止 ${due}`, signed && `定稿 ${signed}`].filter(Boolean).join('，'),
  signed: (month: string, state: keyof typeof MONTH_STATES) => `${monthName(month)}：${MONTH_STATES[state]}`,
  asides: (count: number) => `待办的行 ${count} 行：清单外、有错误或矛盾未定，没有计入`,
  events: (count: number) => `记录 ${count} 条`,
  event: { applied: '导入', settled: '矛盾定案', matched: '名称对应', signed: '月份', undone: '撤销', named: '改名' },
  publish: '打包发布',
  publishNote: '解压覆盖服务器的 data 目录即生效，不用重新安装',
  publicPublish: '发布公开版',
  publicNote: '不含不公开的行和内部栏目；只有这一份可以放到公众能访问的服务器',
  packageFile: (folder: string, month: string, isPublic: boolean) =>
    `${folder}-${month}${isPublic ? '-公开版' : ''}.zip`,
  working: '正在打包……',
  failed: '打包没有完成：服务器上的数据取不到，请稍后再试。',
  saved: (file: string) => `已下载 ${file}。`,
  savedPart: (file: string, shown: number, all: number) =>
    `已下载 ${file}：${all} 条报告中公开 ${shown} 条，其余没有写入（公开属性为空的按内部处理）。${shown === 0 ? '公开版里没有一条进展，请先在台账的“公开属性”栏填“公开”。' : ''}`,
} as const;
