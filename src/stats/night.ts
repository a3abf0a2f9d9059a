/**
 * Is it night on the wall?
 *
 * hours  "19-7": from the first hour on and before the second, over midnight where the first is the later; undefined: never
 * hour   0 to 23 on the machine's clock
 */
export function isNight(hours: string | undefined, hour: number): boolean {
  const [from, to] = (hours ?? '').split('-').map(Number);
  if (from === undefined || to === undefined || from === to) return false;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
