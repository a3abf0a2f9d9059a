/** The list with its member at `index` moved `by` places; kept as it is where that leads out of it. */
export function moved<T>(list: readonly T[], index: number, by: number): T[] {
  const [result, target] = [[...list], index + by];
  if (!(index in list && target in list)) return result;
  result.splice(target, 0, ...result.splice(index, 1));
  return result;
}
