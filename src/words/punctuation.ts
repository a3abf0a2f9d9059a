/** How words from elsewhere are put together: never with signs of the code's own. */

export const SEPARATOR = '、';

/** "a、b". */
export function listed(parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}

/** "a；b". */
export function clauses(parts: readonly string[]): string {
  return parts.join('；');
}

/** "a，b": what follows says more of what stands before. */
export function following(parts: readonly string[]): string {
  return parts.join('，');
}

/** "a（b）". */
export function withNote(text: string, note: string): string {
  return `${text}（${note}）`;
}

/** "a：b". */
export function labelled(label: string, text: string | number): string {
  return `${label}：${text}`;
}

/** A sentence of its own. */
export function ended(text: string): string {
  return `${text}。`;
}

/** "（a）". */
export function inBrackets(text: string): string {
  return `（${text}）`;
}
