import type { Received } from '#io/openFiles.ts';
import { LIMITS } from '#model/limits.ts';

/** Files a person chose, with their bytes; one that is too large is named and not read. */
export async function receivedFiles(files: Iterable<File>): Promise<Received[]> {
  return Promise.all([...files].map((file) => received(file, file.webkitRelativePath || file.name)));
}

/** What was dropped, as the browser gives it while the drop is handled, and never again. */
interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
}

/** Files that were dropped, those in folders too. */
export async function droppedFiles({ entries, files }: Dropped): Promise<Received[]> {
  if (!entries.some(({ isDirectory }) => isDirectory)) return receivedFiles(files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

/** Pasted cells as a file. `name` is shown in place of one. */
export function pastedCells(name: string, text: string): Received {
  return { name, bytes: new TextEncoder().encode(text), isPasted: true };
}

async function received(file: File, name: string): Promise<Received> {
  if (file.size > LIMITS.fileBytes) return { name, bytes: new Uint8Array(), isTooLarge: true };
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function filesOf(entry: FileSystemEntry): Promise<Received[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [await received(file, name)];
  }
  const inner = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inner.map(filesOf))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser gives the entries of a folder in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0 || all.length > LIMITS.zipFiles) return all;
    all.push(...portion);
  }
}
