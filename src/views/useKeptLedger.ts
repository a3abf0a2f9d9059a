import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { appliedLedger, onAppliedLedger } from '#io/appliedLedger.ts';
import { untilThere } from '#io/untilThere.ts';
import type { KeptLedger } from '#model/keptLedger.ts';

/** The ledger laid over the package in `folder`; `isWaiting` until it is known whether there is one. */
export interface AppliedLedger {
  readonly ledger: KeptLedger | undefined;
  readonly isWaiting: boolean;
  /** The address names a ledger that is not kept in this browser. */
  readonly isLost: boolean;
}

/**
 * The ledger a page shows: the one its address names, else the one applied last.
 *
 * isWanted  false: none, whatever is kept; nothing is opened
 */
export function useKeptLedger(folder: string, named: string | undefined, isWanted: boolean): AppliedLedger {
  const applied = useSyncExternalStore(onAppliedLedger, () => appliedLedger(folder));
  const id = isWanted ? (named ?? applied?.id) : undefined;
  const query = useQuery({
    queryKey: ledgerKey(id, applied?.version),
    queryFn: () => readKept(id ?? ''),
    enabled: id !== undefined,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // The ledger before stays on screen until the newer one is read.
    placeholderData: (before) => before,
  });
  const ledger = id === undefined ? undefined : (query.data ?? undefined);
  const isWaiting = id !== undefined && query.isPending;
  return { ledger, isWaiting, isLost: id !== undefined && !isWaiting && !ledger };
}

/** Where a state of a ledger lies in the memory of the page. */
export function ledgerKey(id: string | undefined, version: number | undefined): readonly unknown[] {
  return ['ledger', id, version];
}

async function readKept(id: string): Promise<KeptLedger | null> {
  const { keptLedger } = await untilThere(() => import('#io/ledgerStore.ts'));
  return (await keptLedger(id))?.ledger ?? null;
}
