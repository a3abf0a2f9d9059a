/** Answers to a copy. */
export const copyWords = {
  copied: '已复制。',
  refused: '浏览器不允许复制，请选中文字后复制。',
} as const;
