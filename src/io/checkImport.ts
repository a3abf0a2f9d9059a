import type { Package } from '#io/board.ts';
import type { Received } from '#io/openFiles.ts';
import type { ImportCheck, ImportChoices } from '#model/importCheck.ts';
import type { KeptLedger } from '#model/keptLedger.ts';

/** More files, and what a person said of all of them. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Files dropped since the last request. */
  readonly add: readonly Received[];
  readonly choices: ImportChoices;
  /** The package of the server. */
  readonly server: Package;
  /** The ledger the files go into; undefined: a new one. */
  readonly before: KeptLedger | undefined;
}

/** A copy of one file with a comment at each cell that has an issue of the last check. */
export interface AnnotateRequest {
  readonly kind: 'annotate';
  readonly file: string;
}

export type ImportRequest = CheckRequest | AnnotateRequest;
export type ImportAnswer<R extends ImportRequest> = R extends CheckRequest ? ImportCheck : ArrayBuffer;

/** Checks files again and again: those of earlier requests are remembered as they were opened. */
export function importDesk(): <R extends ImportRequest>(request: R) => Promise<ImportAnswer<R>> {
  throw new Error('not yet');
}
