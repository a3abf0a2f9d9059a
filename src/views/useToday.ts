import { useSyncExternalStore } from 'react';
import { today } from '#io/clock.ts';
import { onLife } from '#io/lifecycle.ts';

/** Today, "2023-12-05"; a page that stands open for months sees every midnight. */
export function useToday(): string {
  return useSyncExternalStore(onNewDay, today);
}

function onNewDay(listener: () => void): () => void {
  return onLife((event) => {
    if (event === 'new-day') listener();
  });
}
