import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Content hash of a package: first 12 hex digits of SHA-256 over the lines `path TAB sha256(bytes)` in package order.
 *
 * Not `crypto.subtle`: it is missing on plain http, as intranets often run.
 */
export function packageHash(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): string {
  const lines = files.map(({ path, bytes }) => `${path}\t${bytesToHex(sha256(bytes))}\n`);
  return bytesToHex(sha256(utf8ToBytes(lines.join('')))).slice(0, 12);
}
