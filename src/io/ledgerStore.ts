import { createStore, del, get, update, values } from 'idb-keyval';
import { bytesOf } from '#io/bytesOf.ts';
import type { KeptLedger } from '#model/keptLedger.ts';

/** A ledger and what it was before, the latest first: one record, so that both change together or not at all. */
interface Kept {
  readonly now: KeptLedger;
  readonly earlier: readonly KeptLedger[];
}

/** So many earlier states of a ledger are kept. */
const MOST_EARLIER = 3;

/** How keeping went: `overtaken`: another tab has changed the ledger since; `full`: no room; `blocked`: no store here. */
export type Keeping = 'kept' | 'overtaken' | 'full' | 'blocked';

let opened: ReturnType<typeof createStore> | undefined;
const store = () => (opened ??= createStore('chengyu-board-ledgers', 'ledgers'));

/** Every ledger kept in this browser for the package in `folder`, the latest first; none where there is no store. */
export async function keptLedgers(folder: string): Promise<KeptLedger[]> {
  const all = await guarded(() => values<Kept>(store()));
  const ours = (all ?? [])
    .filter(Boolean)
    .map(({ now }) => now)
    .filter((ledger) => ledger.folder === folder);
  return ours.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** A ledger kept in this browser, and about how many bytes it takes with its earlier states. */
export interface LedgerHeld {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly savedAt: string;
  readonly bytes: number;
}

/** All ledgers kept in this browser, of whatever folder, the latest first; undefined where there is no store. */
export async function ledgersHeld(): Promise<LedgerHeld[] | undefined> {
  const all = await guarded(() => values<Kept>(store()));
  const held = all?.filter(Boolean).map((kept) => {
    const { id, name, folder, savedAt } = kept.now;
    return { id, name, folder, savedAt, bytes: bytesOf(kept) };
  });
  return held?.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** A ledger by id, and how many earlier states of it there are; undefined where it is not kept here. */
export async function keptLedger(id: string): Promise<{ ledger: KeptLedger; earlier: number } | undefined> {
  const kept = await guarded(() => get<Kept>(id, store()));
  return kept && { ledger: kept.now, earlier: kept.earlier.length };
}

/** Keeps a ledger; what it was before is one step back. `ledger.version` must be one above the one kept. */
export async function keepLedger(ledger: KeptLedger): Promise<Keeping> {
  return change(ledger.id, (kept) => {
    if ((kept?.now.version ?? 0) !== ledger.version - 1) return undefined;
    const earlier = kept ? [kept.now, ...kept.earlier].slice(0, MOST_EARLIER) : [];
    return { now: ledger, earlier };
  });
}

/**
 * Puts the state before in place of this one; `turn` makes the kept record of it. Returns `overtaken` where there is none, or where
 * another tab has changed the ledger since.
 */
export async function undoLedger(
  { id, version }: Pick<KeptLedger, 'id' | 'version'>,
  turn: (before: KeptLedger, now: KeptLedger) => KeptLedger,
): Promise<Keeping> {
  return change(id, (kept) => {
    const [before, ...earlier] = kept?.earlier ?? [];
    if (!before || kept?.now.version !== version) return undefined;
    return { now: turn(before, kept.now), earlier };
  });
}

/** Takes a ledger out of the store for good. */
export async function dropLedger(id: string): Promise<void> {
  await guarded(() => del(id, store()));
}

/** One transaction: two tabs cannot both believe to have been the first. */
async function change(id: string, turn: (kept: Kept | undefined) => Kept | undefined): Promise<Keeping> {
  let isOvertaken = false;
  try {
    await update<Kept>(
      id,
      (kept) => {
        const next = turn(kept);
        isOvertaken = next === undefined;
        return (next ?? kept) as Kept;
      },
      store(),
    );
    return isOvertaken ? 'overtaken' : 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

async function guarded<T>(touch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await touch();
  } catch {
    // Private windows, sandboxes and full disks have none.
    return undefined;
  }
}
