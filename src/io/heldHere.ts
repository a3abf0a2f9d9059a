import { appliedLedger } from '#io/appliedLedger.ts';
import { citedHeld } from '#io/citedPackages.ts';
import { type LedgerHeld, ledgersHeld } from '#io/ledgerStore.ts';
import { runLog } from '#io/log.ts';
import { copiesHeld } from '#io/packageCopy.ts';
import { rememberedColumns } from '#io/rememberedColumns.ts';
import { mayStore, pageStore, storedSize } from '#io/storage.ts';
import { type StorageRoom, storageRoom } from '#io/storageRoom.ts';

/** How many there are of something, and about how many bytes they take. */
interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/** What this browser keeps for the board. */
export interface Held {
  /** The browser does not let this page keep short texts, or not ledgers: sandboxed, private, forbidden. */
  readonly isBlocked: boolean;
  readonly log: Amount;
  readonly columns: Amount;
  readonly cited: Amount;
  /** Data for a day without the server. */
  readonly copies: Amount;
  /** Which ledger is laid over: 0 or 1. */
  readonly applied: Amount;
  readonly ledgers: readonly LedgerHeld[];
  readonly room: StorageRoom | undefined;
}

/** Everything kept in this browser for the board; the ledger in use is that of the package in `folder`. */
export async function heldHere(folder: string): Promise<Held> {
  const [cited, copies, ledgers, room] = await Promise.all([citedHeld(), copiesHeld(), ledgersHeld(), storageRoom()]);
  return {
    isBlocked: !mayStore() || ledgers === undefined,
    log: { count: runLog.entries().length, bytes: storedSize(pageStore, 'log') },
    columns: { count: Object.keys(rememberedColumns()).length, bytes: storedSize(pageStore, 'columns') },
    cited: cited ?? { count: 0, bytes: 0 },
    copies: copies ?? { count: 0, bytes: 0 },
    applied: { count: appliedLedger(folder) ? 1 : 0, bytes: storedSize(pageStore, 'ledger') },
    ledgers: ledgers ?? [],
    room,
  };
}
