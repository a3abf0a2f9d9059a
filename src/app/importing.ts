import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ImportSession } from '#app/importSession.ts';
import type { Received } from '#io/openFiles.ts';
import { IDLE, type ImportState } from '#model/importState.ts';

/** The import of this page, and how files get into it. */
export interface Importing {
  /** Undefined before the first file. */
  readonly session: ImportSession | undefined;
  /** Loads and starts what reads files. */
  readonly warm: () => void;
  readonly receive: (files: readonly Received[]) => void;
  /** Opens the browser's own choice of files, or of a folder. */
  readonly choose: (isFolder: boolean) => void;
}

const ImportContext = createContext<Importing | undefined>(undefined);
/** Puts the import under the views. */
export const ImportProvider = ImportContext.Provider;

/** The import of this page. throws outside the app */
export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting: no import here.');
  return importing;
}

/** How the import stands, anew whenever that changes. */
export function useImportState(session: ImportSession | undefined): ImportState {
  return useSyncExternalStore(session?.subscribe ?? never, session?.state ?? idle);
}

const never = () => () => undefined;
const idle = () => IDLE;
