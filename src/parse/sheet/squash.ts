const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** Signs and characters that stay what they are: nearly every cell is made of these alone. */
const PLAIN = /^[!-~‘’“”、。《》\u4e00-\u9fff]*$/;

/** Text to compare by: full-width signs as plain ones (NFKC), without blanks and signs without width. */
export function squash(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(BLANKS, '');
}

/** Text with full-width signs as plain ones, blanks kept single. */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(BLANKS, ' ').trim();
}

/** Pieces of a list in a cell: "、", "；", "，" and line ends part them, but not within brackets. Trimmed, none is blank. */
export function pieces(text: string): string[] {
  return text
    .split(/[、;；,，\n\r](?![^（(]*[)）])/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
