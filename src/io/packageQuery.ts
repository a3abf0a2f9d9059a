import { queryOptions } from '@tanstack/react-query';
import { takeBegun } from '#io/firstPackage.ts';
import { readPackage } from '#io/readPackage.ts';

/** Query options, not a hook: usable in views, prefetch and tests alike. `folder` is relative to the page. */
export function packageQuery(folder: string) {
  return queryOptions({
    queryKey: ['package', folder],
    // Begun with the page itself: this is the first to show it.
    queryFn: ({ signal }) => takeBegun(folder) ?? readPackage(folder, signal),
    // Offline the default mode would pause, neither loading nor failed.
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}
