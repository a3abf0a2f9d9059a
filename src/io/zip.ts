import { strToU8, unzipSync, zipSync } from 'fflate';
import { decodeText } from '#io/decodeText.ts';
import { LIMITS } from '#model/limits.ts';

/** A ZIP that would unpack to more than is allowed, or holds too many files. */
export class TooLargeError extends Error {}

/**
 * Files of a ZIP by name; folders are left out. Never unpacks more than `LIMITS` allow, whatever the archive says of itself.
 *
 * isWanted  by name, as it stands in the archive
 * throws    TooLargeError; Error where the bytes are no whole ZIP
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): Map<string, Uint8Array> {
  let [size, count] = [0, 0];
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/') || !isWanted(nameOf(name))) return false;
      size += originalSize;
      count += 1;
      if (size > LIMITS.unpackedBytes || count > LIMITS.files) throw new TooLargeError(name);
      return true;
    },
  });
  return new Map(Object.entries(found).map(([name, file]) => [nameOf(name), file]));
}

/** Texts and bytes by name → a ZIP; names are UTF-8. `level` 0: stored as they are. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const parts = [...files].map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(parts), { level });
}

/** Names without the mark for UTF-8 come as bytes: Chinese programs write GB18030, others UTF-8 all the same. */
function nameOf(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\0-\u00ff]/.test(name)) return name;
  return decodeText(Uint8Array.from(name, (character) => character.charCodeAt(0))) ?? name;
}
