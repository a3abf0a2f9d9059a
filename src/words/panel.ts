/** Words of the published items. */
export const publishedWords = {
  unnamed: (count: number) => `另有 ${count} 项，公告以“包括”列举，名称和所属方面均未公布。`,
} as const;

/** Words of the frame around every panel. */
export const panelWords = {
  table: '看表',
  picture: '看图',
  export: '导出',
  share: '分享',
  empty: '所选条件下没有事项或区市。',
  clear: '清除筛选',
  /** The same where nobody can act. */
  none: '暂无此类事项。',
  noLedger: '未导入台账',
  noSigned: '尚无已定稿的月份',
  noLedgerNow: '公告没有进度数字，进度来自各单位的月度台账。',
  import: '导入台账',
  showDemo: '看演示数据',
  absent: (table: string) => `数据包中没有“${table}”表，本栏暂缺。`,
  failed: (table: string) => `“${table}”表读取失败，本栏暂缺；其余各栏不受影响。`,
  crashed: '本栏绘制出错，其余各栏不受影响。',
  retry: '重试',
  loading: '正在读取数据……',
  rest: (count: number) => `另有 ${count} 项`,
} as const;
