import { groupsBehind } from '#charts/marks.ts';

/** Do two options say the same, down to the last mark: then there is nothing to draw anew. What ECharts has noted in one of them as undefined counts for nothing. */
export function sameOption(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === 'function' && typeof other === 'function') {
    const groups = groupsBehind(one);
    return groups !== undefined && sameOption(groups, groupsBehind(other));
  }
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  for (const key in one) if (!sameOption(one[key], other[key])) return false;
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
