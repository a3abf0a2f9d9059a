import { crc32, deflateRawSync } from 'node:zlib';

/** A file within a ZIP; `declared` and `packed` are for archives that lie or are made of repeated blocks. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array;
  /** Stored as it is instead of deflated. */
  readonly isStored?: boolean;
  /** Ready deflate stream, with the size and checksum of what comes out of it. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };
  /** Size written into both heads, whatever the true one is. */
  readonly declared?: number;
}

/** 1980-01-01 00:00: the earliest that the format knows. */
const DOS_DATE = 0x21;
const UTF8_FLAG = 0x800;

/**
 * A ZIP written byte by byte, always the same for the same entries.
 * A name given as bytes is written as it is, without the flag for UTF-8: so Chinese Windows writes it.
 */
export function rawZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const heads: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, body, fields } = partsOf(entry);
    parts.push(signed(0x04034b50, fields), name, body);
    heads.push(centralHead(fields, offset), name);
    offset += 30 + name.length + body.length;
  }
  const directory = Buffer.concat(heads);
  return Buffer.concat([...parts, directory, endOf(entries.length, directory.length, offset)]);
}

/** A deflate stream of `first`, `count` times `block`, and `last`, packed without ever laying it out whole. */
export function repeated(first: Uint8Array, block: Uint8Array, count: number, last: Uint8Array) {
  const flush = { finishFlush: 2 };
  const piece = deflateRawSync(block, flush);
  const bytes = Buffer.concat([deflateRawSync(first, flush), ...Array(count).fill(piece), deflateRawSync(last)]);
  let crc = crc32(first);
  for (let at = 0; at < count; at++) crc = crc32(block, crc);
  return { bytes, size: first.length + block.length * count + last.length, crc: crc32(last, crc) };
}

function partsOf({ name, bytes = new Uint8Array(), isStored = false, packed, declared }: ZipEntry) {
  const nameBytes = typeof name === 'string' ? Buffer.from(name) : name;
  const body = packed?.bytes ?? (isStored ? bytes : deflateRawSync(bytes));
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(typeof name === 'string' ? UTF8_FLAG : 0, 2);
  fields.writeUInt16LE(isStored ? 0 : 8, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(packed?.crc ?? crc32(bytes), 10);
  fields.writeUInt32LE(body.length, 14);
  fields.writeUInt32LE(declared ?? packed?.size ?? bytes.length, 18);
  fields.writeUInt16LE(nameBytes.length, 22);
  return { name: nameBytes, body, fields };
}

function signed(signature: number, rest: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, rest]);
}

function centralHead(fields: Uint8Array, offset: number): Uint8Array {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return signed(0x02014b50, Buffer.concat([made, fields, tail]));
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return signed(0x06054b50, end);
}
