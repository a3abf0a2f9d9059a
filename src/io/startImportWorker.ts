/** The worker that reads files; none where the browser allows none. The one-file edition is built without (`tools/noImportWorker.ts`). */
export function startImportWorker(): Worker | undefined {
  // A file that was opened from a disk, and a frame without an origin, have no workers.
  if (location.protocol === 'file:' || globalThis.origin === 'null') return undefined;
  try {
    return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
