const SPAN = /(?:col|row)span\s*=\s*["']?([^"'\s>]*)/gi;

/**
 * A page of HTML in which every cell spans a sound number of columns and rows: the library never comes to an end where one spans
 * none, and counts as far as it is told. What is not sound is written over with 1, byte by byte, in whatever encoding.
 */
export function soundSpans(bytes: Uint8Array): Uint8Array {
  // Latin-1 makes one character of each byte, so that places are the same.
  const text = new TextDecoder('latin1').decode(bytes);
  const sound = bytes.slice();
  for (const { 0: whole, 1: value = '', index } of text.matchAll(SPAN)) {
    if (value === '' || /^[1-9]\d{0,3}$/.test(value)) continue;
    const end = index + whole.length;
    sound.fill(0x20, end - value.length, end);
    sound[end - value.length] = 0x31;
  }
  return sound;
}
