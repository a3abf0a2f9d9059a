import { onOtherTab, pageStore } from '#io/storage.ts';

/** Which ledger is laid over a package, and which state of it: a change in another tab is a change here. */
export interface Applied {
  readonly id: string;
  readonly version: number;
}

type ByFolder = Readonly<Record<string, Applied>>;

const listeners = new Set<() => void>();
/** What was read last, so that the same text is the same object. */
let last: { readonly text: string; readonly read: ByFolder } = { text: '{}', read: {} };
/** What this page laid over, where the store does not keep it. */
let unkept: ByFolder = {};

/** The ledger laid over the package in `folder`. It does not open the store of ledgers: a page without one need not wait. */
export function appliedLedger(folder: string): Applied | undefined {
  return unkept[folder] ?? kept()[folder];
}

/**
 * Remembers which ledger is laid over the package in `folder`; undefined: none.
 *
 * isKept  false: the ledger itself could not be kept, so this page alone may know of it
 */
export function setAppliedLedger(folder: string, ledger: Applied | undefined, isKept = true): void {
  const { [folder]: _before, ...others } = kept();
  const text = JSON.stringify(ledger && isKept ? { ...others, [folder]: ledger } : others);
  const isRemembered = pageStore.set('ledger', text) && isKept;
  const { [folder]: _unkept, ...rest } = unkept;
  unkept = isRemembered || !ledger ? rest : { ...rest, [folder]: ledger };
  for (const listener of listeners) listener();
}

/** Calls `listener` when another ledger, or another state of it, is laid over; also by another tab. Returns the way to stop it. */
export function onAppliedLedger(listener: () => void): () => void {
  listeners.add(listener);
  const stop = onOtherTab(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

function kept(): ByFolder {
  const text = pageStore.get('ledger') ?? '{}';
  if (text !== last.text) last = { text, read: parsed(text) };
  return last.read;
}

function parsed(text: string): ByFolder {
  try {
    return JSON.parse(text) as ByFolder;
  } catch {
    return {};
  }
}
