/** Words of bringing in one's own ledger. */
export const importWords = {
  tableName: (number: number) => `表${number}`,
} as const;
