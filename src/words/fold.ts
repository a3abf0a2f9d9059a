/** Words of the optional three-way fold: offices mean different things by the colours, so the word always stands beside the status. */
export const FOLD_WORDS = { red: '红', yellow: '黄', green: '绿' } as const;
