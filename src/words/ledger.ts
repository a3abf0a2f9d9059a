import { asOf } from '#words/month.ts';

export { LEDGER_HEADERS, LEDGER_SCOPES, type LedgerColumn, RHYTHM_WORDS } from '#words/ledgerHeads.ts';

/** How a number that no single report tells came about; kept beside it. */
export const BASIS_WORDS = {
  'both-sides': () => '两方均值',
  'one-side': () => '仅一方',
  regions: (n: number, of: number) => `${of} 个区市中 ${n} 个的均值`,
} as const;

/** Words of the ledger page. */
export const ledgerWords = {
  plain: '台账',
  unnamed: '未公布名称',
  separator: '、',
  /** "渝方报告". */
  sideReport: (side: string) => `${side}方报告`,
  /** "江津（牵头）": the import reads the role back. */
  withRole: (name: string, role: string) => `${name}（${role}）`,
  title: (items: number, months: number, rows: number) => `${items} 项事项 ${months} 个月，共 ${rows} 行`,
  silent: (count: number, word: string) => `，其中事项${word} ${count} 项次`,
  /** Regions that owe a report have no row; their number stands as in the 催报单, which counts them with the items. */
  subtitle: (month: string, owedByRegions: number) =>
    `每事项每月一行，另列各方、各区市已报的报告${owedByRegions > 0 ? `（区市未报送 ${owedByRegions} 份，不占行）` : ''}；状态和目标按当月认定。${asOf(month)}`,
  search: '搜索',
  searchHint: '名称、单位、进展……',
  unitFilter: '单位',
  rows: '行',
  allRows: '事项、各方和区市',
  itemRows: '仅事项',
  shownColumns: (shown: number, all: number) => `选列 ${shown}/${all}`,
  allColumns: '全部',
  copy: '复制',
  export: '导出',
  formats: { csv: 'CSV', xlsx: 'XLSX' },
  none: '没有符合条件的行。',
  noneNow: '请放宽筛选条件，或换个搜索词。',
  sortBy: (header: string) => `按${header}排序`,
  copied: (rows: number) => `已复制 ${rows} 行，可直接粘贴到表格。`,
  notCopied: (file: string) => `浏览器不允许复制，已改为下载 ${file}。`,
  saved: (file: string) => `已下载 ${file}。`,
  failed: '导出失败，请刷新本页后再试。',
  working: '正在导出……',
  /** Contacts and evidence never leave the page. */
  kept: (headers: readonly string[]) => `${headers.join('、')}只在本页显示，不随复制和导出带出。`,
  demo: '演示数据',
  file: (month: string, isDemo: boolean, extension: string) =>
    `合作事项台账-${month}${isDemo ? '-演示数据' : ''}.${extension}`,
  sheet: '台账',
  aboutSheet: '说明',
  about: {
    title: '表名',
    asof: '截至',
    made: '导出日期',
    rows: '行数',
    filters: '筛选',
    sort: '排序',
    source: '来源',
    note: '说明',
  },
  /** Title of the sheet: the name of the board and of the ledger. */
  aboutTitle: (board: string) => `${board}台账`,
  noFilter: '未筛选',
  filterLine: (name: string, value: string) => `${name}：${value}`,
  officialOrder: '按事项公布顺序，逐月',
  sortLine: (header: string, isFalling: boolean) => `按${header}${isFalling ? '降序' : '升序'}`,
  demoNote: '本表为演示数据，由程序合成，不代表任何地方的实际进展。',
  statusNote: '状态按当月时间进度（有计划的按计划进度）和当月目标计算；空格表示没有填报。',
  progressNote:
    '事项行的“进度%”只写联合报告的数；没有联合报告、由两方或区市报告算出的进度只在页面显示，不写入本表，以免再导入时当作联合报告。',
} as const;
