import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { setAppliedLedger } from '#io/appliedLedger.ts';
import type { Package } from '#io/board.ts';
import { localTime } from '#io/clock.ts';
import type { Keeping } from '#io/ledgerStore.ts';
import { rememberingReader } from '#io/reader.ts';
import { untilThere } from '#io/untilThere.ts';
import { withLedger } from '#io/withLedger.ts';
import { WORLD } from '#io/world.ts';
import { type KeptLedger, withEvent } from '#model/keptLedger.ts';
import type { LedgerDesk } from '#views/LedgerDesk.ts';
import { ledgerKey } from '#views/useKeptLedger.ts';

/** The desk of the user's ledgers over the package of the server, with `ledger` laid over it. */
export function useLedgerDesk(server: Package, folder: string, ledger: KeptLedger | undefined): LedgerDesk {
  const client = useQueryClient();
  const [preview, setPreview] = useState<KeptLedger>();
  const [unkept, setUnkept] = useState<string>();
  const [reader] = useState(rememberingReader);
  const applied = useMemo(() => (ledger ? withLedger(server, ledger, reader) : server), [server, ledger, reader]);
  // Looked at, not applied: the hash stays that of the data in force.
  const previewed = useMemo(
    () => preview && { ...withLedger(server, preview, reader), hash: applied.hash },
    [server, preview, reader, applied],
  );
  const isUnkept = ledger !== undefined && ledger.id === unkept;
  return useMemo(() => {
    const layOver = (one: KeptLedger | undefined, isKept = true) => {
      if (one) client.setQueryData(ledgerKey(one.id, one.version), one);
      setAppliedLedger(folder, one && { id: one.id, version: one.version }, isKept);
      setUnkept(one && !isKept ? one.id : undefined);
      setPreview(undefined);
    };
    const apply = async (next: KeptLedger): Promise<Keeping> => {
      const { keepLedger } = await store();
      const keeping = await keepLedger(next);
      if (keeping !== 'overtaken') layOver(next, keeping === 'kept');
      return keeping;
    };
    const choose = async (id: string | undefined) => {
      const { keptLedger } = await store();
      layOver(id === undefined ? undefined : (await keptLedger(id))?.ledger);
    };
    const undo = async (previous: string | undefined): Promise<Keeping> => {
      const { dropLedger, keptLedger, undoLedger } = await store();
      const id = ledger?.id ?? '';
      const isFirst = (await keptLedger(id))?.earlier === 0;
      if (isFirst && !isUnkept) await dropLedger(id);
      if (isFirst || isUnkept) {
        await choose(previous);
        return 'kept';
      }
      const at = localTime(WORLD.now());
      const keeping = await undoLedger({ id, version: ledger?.version ?? 0 }, (before, now) =>
        withEvent(
          { ...before, version: now.version, events: now.events },
          { event: 'undone', detail: before.savedAt },
          at,
        ),
      );
      if (keeping === 'kept') layOver((await keptLedger(id))?.ledger);
      return keeping;
    };
    return { server, shown: previewed ?? applied, folder, ledger, isUnkept, preview, setPreview, apply, choose, undo };
  }, [client, server, folder, ledger, isUnkept, applied, preview, previewed]);
}

function store(): Promise<typeof import('#io/ledgerStore.ts')> {
  return untilThere(() => import('#io/ledgerStore.ts'));
}
