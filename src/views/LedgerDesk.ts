import { createContext, useContext } from 'react';
import type { Package } from '#io/board.ts';
import type { Keeping } from '#io/ledgerStore.ts';
import type { KeptLedger } from '#model/keptLedger.ts';

/** The user's own ledger on this board, and what can be done with it. */
export interface LedgerDesk {
  /** The package as the server gives it, without any ledger of this browser. */
  readonly server: Package;
  /** The package on screen: with the ledger laid over. */
  readonly shown: Package;
  /** Of the package, relative to the page. */
  readonly folder: string;
  readonly ledger: KeptLedger | undefined;
  /** It could not be kept: it is gone when the page is closed. */
  readonly isUnkept: boolean;
  /** A ledger looked at before it is applied. */
  readonly preview: KeptLedger | undefined;
  readonly setPreview: (ledger: KeptLedger | undefined) => void;
  /** Keeps a ledger and lays it over. `overtaken`: nothing was done. */
  readonly apply: (ledger: KeptLedger) => Promise<Keeping>;
  /** Lays a kept ledger over, or none. */
  readonly choose: (id: string | undefined) => Promise<void>;
  /**
   * Puts the state before in place of the one applied. A ledger that has none began with the import that is taken back: it goes,
   * and the one laid over before, `previous`, comes back.
   */
  readonly undo: (previous: string | undefined) => Promise<Keeping>;
}

const LedgerContext = createContext<LedgerDesk | undefined>(undefined);
/** Puts the desk under the views. */
export const LedgerDeskProvider = LedgerContext;

/** The desk of the user's ledgers. throws outside the app */
export function useDesk(): LedgerDesk {
  const desk = useContext(LedgerContext);
  if (!desk) throw new Error('useDesk: no ledgers here.');
  return desk;
}
