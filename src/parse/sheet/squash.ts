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

const PARTING: ReadonlySet<string | undefined> = new Set('、;；,，\n\r');

/** Pieces of a list in a cell: "、", "；", "，" and line ends part them, but not within brackets. Trimmed, none is blank. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  // From the end, so that it is known whether a bracket will be closed: a cell may be one long list.
  let [end, isWithin] = [text.length, false];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text[at];
    if (letter === ')' || letter === '）') isWithin = true;
    else if (letter === '(' || letter === '（') isWithin = false;
    else if (!isWithin && PARTING.has(letter)) {
      found.push(text.slice(at + 1, end));
      end = at;
    }
  }
  found.push(text.slice(0, end));
  return found
    .reverse()
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
