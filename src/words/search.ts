/** Words of the search over everything that has a name. */
export const searchWords = {
  open: '搜索',
} as const;
