import type { Aside } from '#model/import.ts';
import type { DataPackage, Resource } from '#model/package.ts';

/** A file of a package with its text. */
export interface PackageFile {
  readonly resource: Resource;
  readonly text: string;
}

export const LEDGER_EVENTS = ['applied', 'settled', 'matched', 'signed', 'undone', 'named'] as const;

/** What was done to a ledger, and when by the clock of this machine. */
export interface LedgerEvent {
  /** Local time with its offset. */
  readonly at: string;
  readonly event: (typeof LEDGER_EVENTS)[number];
  readonly detail: string;
}

/** So many events of a ledger are kept, the latest. */
export const MAX_LEDGER_EVENTS = 200;

/** A user's ledger as this browser keeps it: tables of a data package, laid over the one the server gives. */
export interface KeptLedger {
  readonly id: string;
  /** As a person named it. */
  readonly name: string;
  /** Of the package it is laid over, "data". */
  readonly folder: string;
  /** Grows by one with each change: a tab that has seen an older one must not write over it. */
  readonly version: number;
  /** Local time with its offset. */
  readonly savedAt: string;
  readonly files: readonly PackageFile[];
  /** A whole package that stands in place of the server's. */
  readonly base?: { readonly descriptor: DataPackage; readonly files: readonly PackageFile[] };
  /** Rows that are in no table: items of no list, and what could not be taken. */
  readonly asides: readonly Aside[];
  readonly events: readonly LedgerEvent[];
  /** Names of the files it was made from. */
  readonly sources: readonly string[];
}

/** The ledger one version on, with what was done to it. `at`: local time with its offset. */
export function withEvent(ledger: KeptLedger, event: Omit<LedgerEvent, 'at'>, at: string): KeptLedger {
  const events = [...ledger.events, { ...event, at }].slice(-MAX_LEDGER_EVENTS);
  return { ...ledger, version: ledger.version + 1, savedAt: at, events };
}
