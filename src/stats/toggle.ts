import type { Patch, Spec } from '#model/spec.ts';

/** The list of a filter with one id more or, if it is there already, less; undefined for an empty list, which is no filter. */
export function toggled<T extends string>(list: readonly T[] | undefined, id: T): readonly T[] | undefined {
  const next = list?.includes(id) ? list.filter((one) => one !== id) : [...(list ?? []), id];
  return next.length === 0 ? undefined : next;
}

/** Takes every filter away, but not what the page itself is about. */
export function cleared({ view }: Spec): Patch {
  return {
    side: undefined,
    area: undefined,
    status: undefined,
    platform: undefined,
    ...(view === 'region' ? {} : { region: undefined }),
    ...(view === 'item' ? {} : { item: undefined }),
  };
}
