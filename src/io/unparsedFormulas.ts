/** The part of the library for compound files that is needed; it has no types of its own. */
interface Compound {
  readonly read: (bytes: Uint8Array, how: { type: 'array' }) => Container;
  readonly write: (file: Container, how: { type: 'array' }) => ArrayLike<number>;
}

interface Container {
  readonly FileIndex: readonly { readonly name: string; size: number; content?: ArrayLike<number> }[];
}

/** Where a record of BIFF 5 or 8 says how long its formula is, by its number: cells, names, shared ones, arrays. */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  ...[0x0006, 0x0206, 0x0406].map((record) => [record, 20] as const),
  ...[0x0018, 0x0218].map((record) => [record, 4] as const),
  [0x04bc, 8],
  ...[0x0021, 0x0221].map((record) => [record, 12] as const),
]);

/** Bytes a record has at least: those with a text, to the count of its letters; of one that is cut off before, none is known. */
const LEAST: ReadonlyMap<number, number> = new Map([
  ...[...LENGTH_AT].map(([record, at]) => [record, at + 2] as const),
  ...[0x0004, 0x0204, 0x00d6].map((record) => [record, 8] as const),
  ...[0x0007, 0x0207].map((record) => [record, 2] as const),
  ...[0x001e, 0x041e].map((record) => [record, 4] as const),
  ...[0x0031, 0x0231].map((record) => [record, 15] as const),
  ...[
    [0x0085, 7],
    [0x01ba, 2],
  ].map(([record = 0, least = 0]) => [record, least] as const),
]);

/** The last record of a sheet or of the whole. */
const END = 0x000a;

/**
 * An XLS whose formulas are empty: only their results are wanted, and the library reads a broken formula, or a record that is
 * cut off, without ever coming to an end. That a cell holds a formula is still told.
 *
 * throws  Error at a broken file
 */
export function unparsedFormulas(bytes: Uint8Array, library: { readonly CFB: unknown }): Uint8Array {
  const { read, write } = library.CFB as Compound;
  const file = read(bytes, { type: 'array' });
  for (const stream of file.FileIndex)
    if (stream.content && /^(Workbook|Book)$/i.test(stream.name)) {
      stream.content = emptied(stream.content);
      // What a file cut short says of its size is not so.
      stream.size = stream.content.length;
    }
  return Uint8Array.from(write(file, { type: 'array' }));
}

/** A stream is records: number, length, then as many bytes. Behind its last end there may be anything. */
function emptied(stream: ArrayLike<number>): Uint8Array {
  const bytes = Uint8Array.from(stream);
  const view = new DataView(bytes.buffer);
  let [at, isEnded] = [0, false];
  while (at + 4 <= bytes.length) {
    const [record, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > bytes.length) break;
    if (length < (LEAST.get(record) ?? 0)) throw new Error(`Record ${record} of ${length} bytes.`);
    const field = LENGTH_AT.get(record);
    if (field !== undefined) view.setUint16(at + 4 + field, 0, true);
    isEnded = record === END || (isEnded && record === 0);
    at += 4 + length;
  }
  if (at < bytes.length && !isEnded) throw new Error('The last record is cut off.');
  return bytes.slice(0, at);
}
