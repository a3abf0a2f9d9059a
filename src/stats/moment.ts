/** "2023-12-05T09:10:23+08:00" → "12-05 09:10". */
export function shortMoment(moment: string): string {
  return `${moment.slice(5, 10)} ${moment.slice(11, 16)}`;
}

/** "2023-12-05T09:10:23+08:00" → "2023-12-05 09:10:23". */
export function longMoment(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 19)}`;
}
