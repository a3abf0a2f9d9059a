/** The part of the library for compound files that is needed; it has no types of its own. */
interface Compound {
  readonly read: (bytes: Uint8Array, how: { type: 'array' }) => Container;
  readonly write: (file: Container, how: { type: 'array' }) => ArrayLike<number>;
}

interface Container {
  readonly FileIndex: readonly { readonly name: string; content?: ArrayLike<number> }[];
}

/** Where a record of BIFF 5 or 8 says how long its formula is, by its number: cells, names, shared ones, arrays. */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  ...[0x0006, 0x0206, 0x0406].map((record) => [record, 20] as const),
  ...[0x0018, 0x0218].map((record) => [record, 4] as const),
  [0x04bc, 8],
  ...[0x0021, 0x0221].map((record) => [record, 12] as const),
]);

/** A record that means nothing to a reader. */
const IDLE = 0x00c1;

/**
 * An XLS whose formulas are empty: only their results are wanted, and the library reads a broken formula without ever coming to
 * an end. That a cell holds a formula is still told.
 *
 * throws  what the library throws at a broken file
 */
export function unparsedFormulas(bytes: Uint8Array, library: { readonly CFB: unknown }): Uint8Array {
  const { read, write } = library.CFB as Compound;
  const file = read(bytes, { type: 'array' });
  for (const stream of file.FileIndex)
    if (stream.content && /^(Workbook|Book)$/i.test(stream.name)) stream.content = emptied(stream.content);
  return Uint8Array.from(write(file, { type: 'array' }));
}

/** A stream is records: number, length, then as many bytes. */
function emptied(stream: ArrayLike<number>): Uint8Array {
  const bytes = Uint8Array.from(stream);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = view.getUint16(at + 2, true);
    const field = LENGTH_AT.get(view.getUint16(at, true));
    // Too short to be one, it is read beyond its end.
    if (field !== undefined && length < field + 2) view.setUint16(at, IDLE, true);
    else if (field !== undefined && at + 6 + field <= bytes.length) view.setUint16(at + 4 + field, 0, true);
    at += 4 + length;
  }
  return bytes;
}
