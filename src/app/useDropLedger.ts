import { useQueryClient } from '@tanstack/react-query';
import { dropLedger } from '#io/ledgerStore.ts';
import { useDesk } from '#views/LedgerDesk.ts';

/** The way to take a ledger out of this browser for good; one that is laid over is lifted first. */
export function useDropLedger(): (id: string) => Promise<void> {
  const { ledger, choose } = useDesk();
  const client = useQueryClient();
  return async (id) => {
    if (ledger?.id === id) await choose(undefined);
    await dropLedger(id);
    await client.invalidateQueries({ queryKey: ['ledgers'] });
  };
}
