/** What bytes are, told by what they hold; `refused`: a kind of file that is not read. */
export type FileKind = 'zip' | 'xls' | 'markup' | 'text' | 'encrypted' | 'refused' | 'empty';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Of PDF, PNG, JPEG, GIF, BMP, RAR, 7z, RTF, gzip, TIFF. */
const REFUSED = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
  [0x49, 0x49, 0x2a, 0x00],
];
/** Compound files: XLS, and what else old office programs wrote. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const WPS_NAMES = /\.(et|ett|wps|wpt|dps)$/i;

/** Kind of a file by its first bytes; the name only where WPS writes its own files in the same container. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (WPS_NAMES.test(name)) return 'refused';
  if (begins(ZIP) || begins(EMPTY_ZIP)) return 'zip';
  if (begins(COMPOUND)) return compoundKind(bytes);
  if (REFUSED.some(begins)) return 'refused';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  return /^(\xef\xbb\xbf)?(<\?xml|<!doctype html|<html|<table|<meta)/.test(head) ? 'markup' : 'text';
}

/** The container names its streams in UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const has = (stream: string) =>
    includes(bytes, Uint8Array.from([...stream].flatMap((one) => [one.charCodeAt(0), 0])));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted';
  if (has('WordDocument') || has('PowerPoint Document')) return 'refused';
  return has('Workbook') || has('Book') ? 'xls' : 'refused';
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
