import type { Received } from '#io/openFiles.ts';
import { LIMITS } from '#model/limits.ts';

/** Files a person chose, with their bytes; what is beyond `LIMITS` is named and not read. */
export async function receivedFiles(files: Iterable<File>): Promise<Received[]> {
  return received([...files].map((file) => ({ file, name: file.webkitRelativePath || file.name })));
}

/** What was dropped, as the browser gives it while the drop is handled, and never again. */
interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
}

/** Files that were dropped, those in folders too. */
export async function droppedFiles({ entries, files }: Dropped): Promise<Received[]> {
  if (!entries.some(({ isDirectory }) => isDirectory)) return receivedFiles(files);
  return received((await Promise.all(entries.map(filesOf))).flat());
}

/** Pasted cells as a file. `name` is shown in place of one. */
export function pastedCells(name: string, text: string): Received {
  return { name, bytes: new TextEncoder().encode(text), isPasted: true };
}

interface Named {
  readonly file: File;
  /** In a folder with the path within it. */
  readonly name: string;
}

/** Bytes of the files, in their order, as long as they fit: those of one file, and those of all before it. */
async function received(files: readonly Named[]): Promise<Received[]> {
  let size = 0;
  const fits = ({ file }: Named) => {
    if (file.size > LIMITS.fileBytes || size + file.size > LIMITS.unpackedBytes) return false;
    size += file.size;
    return true;
  };
  const nothing = new Uint8Array();
  return Promise.all(
    files.map(async (one, at): Promise<Received> => {
      const { file, name } = one;
      if (at >= LIMITS.files) return { name, bytes: nothing, isTooMany: true };
      return fits(one)
        ? { name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : { name, bytes: nothing, isTooLarge: true };
    }),
  );
}

async function filesOf(entry: FileSystemEntry): Promise<Named[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, name }];
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
    if (portion.length === 0 || all.length > LIMITS.files) return all;
    all.push(...portion);
  }
}
