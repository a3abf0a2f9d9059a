/** How a sheet of text is written down. */
export interface TextShape {
  readonly separator?: string;
  readonly end?: '\n' | '\r\n';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'gb18030';
}

/** A CSV or TSV; cells that hold a separator, a quote or a line break are quoted. */
export function textSheet(rows: readonly (readonly (string | number)[])[], shape: TextShape = {}): Uint8Array {
  const { separator = ',', end = '\n', encoding = 'utf-8' } = shape;
  const quoted = (cell: string | number) =>
    /["\r\n]/.test(`${cell}`) || `${cell}`.includes(separator) ? `"${`${cell}`.replaceAll('"', '""')}"` : `${cell}`;
  const text = rows.map((cells) => cells.map(quoted).join(separator) + end).join('');
  if (encoding === 'gb18030') return gb18030(text);
  return Buffer.from(encoding === 'utf-8-bom' ? `\uFEFF${text}` : text);
}

/** Text in the two-byte part of GB18030; throws on a character outside it. */
export function gb18030(text: string): Uint8Array {
  const table = twoByteCodes();
  const bytes = [...text].flatMap((letter) => {
    if (letter < '\x80') return [letter.charCodeAt(0)];
    const pair = table.get(letter);
    if (!pair) throw new Error(`"${letter}" has no two-byte code in GB18030.`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Node reads GB18030 but does not write it: the table is what it reads, turned round. */
function twoByteCodes() {
  if (codes) return codes;
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !made.has(letter)) made.set(letter, [lead, trail]);
    }
  codes = made;
  return made;
}
