import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Content hash of a package: first 12 hex digits of SHA-256 over the lines `path TAB sha256(bytes)` in package order.
 *
 * files  by path; a text counts as its bytes in UTF-8
 *
 * Not `crypto.subtle`: it is missing on plain http, as intranets often run.
 */
export function packageHash(files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[]): string {
  const lines = files.map(({ path, bytes }) => `${path}\t${bytesToHex(sha256(bytesOf(bytes)))}\n`);
  return bytesToHex(sha256(utf8ToBytes(lines.join('')))).slice(0, 12);
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? utf8ToBytes(content) : content;
}
