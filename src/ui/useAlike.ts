import { useMemo } from 'react';

/** The same object for as long as it says the same: what is made anew with every render is not worked out anew. Plain data only. */
export function useAlike<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
