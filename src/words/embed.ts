/** Words of a panel in somebody else's page. */
export const embedWords = {
  open: '打开看板',
} as const;

/** Why there is no figure; also told to the page around it, so nothing of the ledger stands here. */
export const EMBED_ERRORS = {
  'no-panel': '嵌入地址没有指明可显示的栏目（panel）。',
  'no-data': '数据暂时读不到，正在重试。',
  'unusable-data': '数据包缺少必需的表，无法显示。',
  'unusable-table': '本栏所用的数据表读取失败。',
  'chart-error': '本栏绘制出错，稍后自动重绘。',
} as const;
