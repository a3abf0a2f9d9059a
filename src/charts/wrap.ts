import { textWidth } from '#geo/textWidth.ts';

/** Parts of a line set on as many lines as the width asks for; a part is never broken. */
export function wrap(parts: readonly string[], between: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${between}${part}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
