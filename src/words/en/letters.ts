/** "late" → "Late": words at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Late" → "late": words within a sentence; a word all in capitals stays. */
export function lower(text: string): string {
  return /^[A-Z][a-z\s-]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A status behind a number of items: "late", "need to speed up", of one "needs to speed up". */
export function told(word: string, count: number): string {
  const text = lower(word);
  return count === 1 ? text : text.replace(/^needs /, 'need ');
}

/** The two sides by the sign the data has for them. */
export function sideName(side: string): string {
  return SIDE_NAMES[side] ?? side;
}

const SIDE_NAMES: Readonly<Record<string, string>> = { 渝: 'Chongqing', 川: 'Sichuan' };
