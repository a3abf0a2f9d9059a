/** Bytes → text: UTF-8 with or without BOM, else GB18030 as Chinese office programs write it; undefined for neither. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const encodings = declared && /^gb/i.test(declared) ? ['gb18030', 'utf-8'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
