/** How much room this site has in the browser. */
export interface StorageRoom {
  /** Bytes, all that the site keeps, its offline copy too. */
  readonly used: number;
  /** Bytes. */
  readonly quota: number;
  /** Whether the browser has promised not to clear it by itself; undefined where it does not say. */
  readonly isPersistent: boolean | undefined;
}

/** Undefined where the browser does not tell: over plain http, in old ones, in sandboxed frames. */
export async function storageRoom(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return undefined;
    return { used: usage, quota, isPersistent: await navigator.storage.persisted?.() };
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear what the site keeps. Returns whether it agrees. */
export async function askPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
