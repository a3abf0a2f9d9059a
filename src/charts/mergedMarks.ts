import type { Mark } from '#charts/marks.ts';

interface Shaped {
  readonly type: string;
  readonly shape?: object;
  readonly clipPath?: unknown;
  readonly children?: readonly Mark[];
}

/** Marks as one group for ECharts, each taking over the element that stood at its place, so that only what differs is drawn anew. */
export function mergedGroup(marks: readonly Mark[]): Mark {
  return merged({ type: 'group', children: marks } as unknown as Mark);
}

function merged(mark: Mark): Mark {
  const { type, shape, clipPath = false, children } = mark as unknown as Shaped;
  // What is not named would stay: a clip, round corners, the children of a group that has become empty.
  if (type === 'rect') return { ...mark, shape: { r: 0, ...shape }, clipPath } as unknown as Mark;
  if (!children) return { ...mark, clipPath } as unknown as Mark;
  return { ...mark, clipPath, $mergeChildren: children.length > 0, children: children.map(merged) } as unknown as Mark;
}
