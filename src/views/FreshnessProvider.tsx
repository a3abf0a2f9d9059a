import { createContext, type ReactNode, useContext } from 'react';
import type { FreshPackage } from '#views/useFreshPackage.ts';

const FreshnessContext = createContext<FreshPackage | undefined>(undefined);
/** Apart, so that panels are drawn anew when it changes and not at every look. */
const BehindContext = createContext(false);

/** Tells the views below how their data stand. */
export function FreshnessProvider({ value, children }: { readonly value: FreshPackage; readonly children: ReactNode }) {
  return (
    <FreshnessContext value={value}>
      <BehindContext value={value.isBehind}>{children}</BehindContext>
    </FreshnessContext>
  );
}

/** How the data stand; undefined in a shell that does not watch them. */
export function useFreshness(): FreshPackage | undefined {
  return useContext(FreshnessContext);
}

/** Whether panels are `stale`: newer data are known to exist, or the last look for them failed. */
export function useIsBehind(): boolean {
  return useContext(BehindContext);
}
