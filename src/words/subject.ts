/** Words for what a narrowed title speaks of. */
export const subjectWords = {
  filtered: '筛选后',
  listed: '所列',
  of: (places: string) => `${places}涉及的`,
} as const;
