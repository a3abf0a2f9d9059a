/** Per version: blocks of data codewords at level M, and error codewords of each. source: ISO/IEC 18004, table 9 */
const BLOCKS: Readonly<Record<number, readonly number[]>> = {
  1: [16],
  2: [28],
  3: [44],
  4: [32, 32],
  5: [43, 43],
  6: [27, 27, 27, 27],
  7: [31, 31, 31, 31],
  8: [38, 38, 39, 39],
  9: [36, 36, 36, 37, 37],
  10: [43, 43, 43, 43, 44],
};
/** Centres of the alignment patterns. source: ISO/IEC 18004, annex E */
const CENTRES: Readonly<Record<number, readonly number[]>> = {
  1: [],
  2: [6, 18],
  3: [6, 22],
  4: [6, 26],
  5: [6, 30],
  6: [6, 34],
  7: [6, 22, 38],
  8: [6, 24, 42],
  9: [6, 26, 46],
  10: [6, 28, 50],
};
const QUIET = 4;
/** Mask of the format bits, and their value for level M. */
const FORMAT_MASK = 0b101010000010010;
const LEVEL_M = 0b00;

type Modules = readonly (readonly boolean[])[];

/**
 * Text of a QR code of bytes at level M, up to version 10. Not a single module may be wrong: nothing is corrected.
 *
 * code    rows of modules, true where dark, with a quiet zone of 4
 * throws  Error where the code is none, or of another kind
 */
export function readQr(code: Modules): string {
  const modules = code.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
  const size = modules.length;
  const version = (size - 17) / 4;
  const blocks = BLOCKS[version];
  const frame = code.flatMap((row, y) => row.filter((_, x) => isFrame(x, y, code.length)));
  if (!blocks || frame.some(Boolean)) throw new Error(`readQr: ${code.length} modules, or no quiet zone.`);
  const format = number(Array.from({ length: 15 }, (_, at) => formatBit(modules, at))) ^ FORMAT_MASK;
  if (format >> 13 !== LEVEL_M) throw new Error('readQr: not level M.');
  const bits = dataBits(modules, version, (format >> 10) & 7);
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => number(bits.slice(at * 8, at * 8 + 8)));
  return textOf(inOrder(words, blocks), version);
}

function isFrame(x: number, y: number, size: number): boolean {
  return Math.min(x, y) < QUIET || Math.max(x, y) >= size - QUIET;
}

/** Bit 14 comes first: along row 8 from the left, then up column 8, the timing lines passed over. */
function formatBit(modules: Modules, at: number): boolean {
  const line = [0, 1, 2, 3, 4, 5, 7, 8];
  const [x = 8, y = 8] = at < 8 ? [line[at], 8] : [8, line[14 - at]];
  return modules[y]?.[x] ?? false;
}

/** Bits of the data region in reading order: pairs of columns from the right, up and down in turn. */
function dataBits(modules: Modules, version: number, mask: number): boolean[] {
  const size = modules.length;
  const bits: boolean[] = [];
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - 2 * at).map((right) =>
    right <= 6 ? right - 1 : right,
  );
  pairs.forEach((right, turn) => {
    for (let step = 0; step < size; step += 1) {
      const y = turn % 2 === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFixed(x, y, version)) bits.push((modules[y]?.[x] ?? false) !== isMasked(mask, x, y));
    }
  });
  return bits;
}

/** Finders with their format bits, timing lines, alignment patterns, version bits. */
function isFixed(x: number, y: number, version: number): boolean {
  const size = version * 4 + 17;
  if ((x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) || x === 6 || y === 6) return true;
  if (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6))) return true;
  const centres = CENTRES[version] ?? [];
  const last = centres.at(-1) ?? 0;
  return centres.some((cx) =>
    centres.some((cy) => {
      const isFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6);
      return !isFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
    }),
  );
}

function isMasked(mask: number, x: number, y: number): boolean {
  const rules = [
    (y + x) % 2,
    y % 2,
    x % 3,
    (y + x) % 3,
    (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
    ((y * x) % 2) + ((y * x) % 3),
    (((y * x) % 2) + ((y * x) % 3)) % 2,
    (((y + x) % 2) + ((y * x) % 3)) % 2,
  ];
  return rules[mask] === 0;
}

/** Codewords lie block by block in turn; here one block after another. */
function inOrder(words: readonly number[], blocks: readonly number[]): number[] {
  const read: number[][] = blocks.map(() => []);
  let at = 0;
  for (let row = 0; row < Math.max(...blocks); row += 1)
    blocks.forEach((length, block) => {
      if (row < length) read[block]?.push(words[at++] ?? 0);
    });
  return read.flat();
}

function textOf(words: readonly number[], version: number): string {
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, at) => ((word >> (7 - at)) & 1) === 1));
  const lengthBits = version < 10 ? 8 : 16;
  if (number(bits.slice(0, 4)) !== 0b0100) throw new Error('readQr: not a code of bytes.');
  const length = number(bits.slice(4, 4 + lengthBits));
  const from = 4 + lengthBits;
  const bytes = Array.from({ length }, (_, at) => number(bits.slice(from + at * 8, from + at * 8 + 8)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

function number(bits: readonly boolean[]): number {
  return bits.reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0);
}
