const SECTOR = 512;
/** Streams below this size would need a second, finer allocation: all are padded up to it. */
const SMALLEST = 4096;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/**
 * An OLE compound file (version 3) that holds the named streams and nothing else: the shell of .doc, .et, .wps
 * and of an encrypted .xlsx. At most three streams of up to 15 kB.
 */
export function oleFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const bodies = names.map((name) => padded(streams[name] ?? new Uint8Array()));
  const table = new Uint32Array(SECTOR / 4).fill(FREE);
  table[0] = 0xfffffffd;
  table[1] = END;
  let next = 2;
  const starts = bodies.map((body) => {
    const start = next;
    next += body.length / SECTOR;
    for (let at = start; at < next; at++) table[at] = at + 1 === next ? END : at + 1;
    return start;
  });
  const entries = names.map((name, at) => entryOf(name, 2, starts[at] ?? 0, bodies[at]?.length ?? 0, at, names.length));
  const directory = Buffer.concat([rootEntry(), ...entries, Buffer.alloc(SECTOR)]).subarray(0, SECTOR);
  return Buffer.concat([header(), Buffer.from(table.buffer), directory, ...bodies]);
}

function padded(bytes: Uint8Array): Uint8Array {
  const size = Math.max(SMALLEST, Math.ceil(bytes.length / SECTOR) * SECTOR);
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}

function header(): Uint8Array {
  const head = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(SMALLEST, 56);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(END, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  return head;
}

const rootEntry = () => entry('Root Entry', 5, END, 0, { right: FREE, child: 1 });

/** Streams stand in a chain to the right: a poor tree, but one. */
function entryOf(name: string, kind: number, start: number, size: number, at: number, count: number): Uint8Array {
  return entry(name, kind, start, size, { right: at + 1 < count ? at + 2 : FREE, child: FREE });
}

function entry(name: string, kind: number, start: number, size: number, links: { right: number; child: number }) {
  const bytes = Buffer.alloc(128);
  const written = bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(written + 2, 64);
  bytes.writeUInt8(kind, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(links.right, 72);
  bytes.writeUInt32LE(links.child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
