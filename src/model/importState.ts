import type { ImportCheck, ImportChoices } from '#model/importCheck.ts';

export const IMPORT_PHASES = ['idle', 'reading', 'checked', 'applied', 'failed'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/** Why an import came to nothing. `overtaken`: another tab has changed the ledger since it was checked. */
export type ImportFailure = 'overtaken' | 'broken';

export const IMPORT_STEPS = ['open', 'read', 'merge', 'check'] as const;

/** How far a reading has come: so many files, or sheets, of a step are done. */
export interface ImportProgress {
  readonly step: (typeof IMPORT_STEPS)[number];
  readonly done: number;
  readonly of: number;
}

/** How an import stands. */
export interface ImportState {
  readonly phase: ImportPhase;
  /** What was applied has been taken back since. */
  readonly isUndone?: boolean;
  /** It cannot be taken back any more: the ledger has changed since. */
  readonly isUndoBarred?: boolean;
  /** Files that are being read. */
  readonly reading: readonly string[];
  readonly progress?: ImportProgress | undefined;
  readonly choices: ImportChoices;
  /** The files go into a ledger of their own, beside the one there is. */
  readonly isNew: boolean;
  /** Of the last request that came to an end. */
  readonly check: ImportCheck | undefined;
  readonly failure: ImportFailure | undefined;
  /** How the ledger could be kept when it was applied. */
  readonly kept: 'kept' | 'full' | 'blocked' | undefined;
}

export const NO_CHOICES: ImportChoices = {
  corrections: {},
  settlement: { chosen: {} },
  keepsContacts: false,
  leftOut: [],
};

/** Before any file. */
export const IDLE: ImportState = {
  phase: 'idle',
  reading: [],
  choices: NO_CHOICES,
  isNew: false,
  check: undefined,
  failure: undefined,
  kept: undefined,
};
