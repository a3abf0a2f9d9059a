import { textWidth } from '#geo/textWidth.ts';

/** Up to where a line may break: behind a mark, at the blank behind a Latin word, or behind a hyphen or dash within one. */
const BREAKABLE =
  /[^，、；]*?(?:[，、；]|(?<=[\p{Script=Latin},.;:)])\s|(?<=\p{Script=Latin})[-–](?=\p{Script=Latin}))|[^，、；]+/gu;

/** Parts of a line set on as many lines as the width asks for; a part is broken only where it alone is too long, after a mark if there is one. */
export function wrap(parts: readonly string[], between: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of parts.flatMap((one) => broken(one, width, size))) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${between}${part}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

function broken(part: string, width: number, size: number): string[] {
  if (textWidth(part, size) <= width) return [part];
  const pieces: string[] = [''];
  for (const piece of part.match(BREAKABLE) ?? []) {
    const joined = `${pieces.at(-1) ?? ''}${piece}`;
    if (textWidth(joined, size) <= width) pieces[pieces.length - 1] = joined;
    else pieces.push(...byCharacters(piece, width, size));
  }
  return pieces.filter((piece) => piece !== '');
}

function byCharacters(text: string, width: number, size: number): string[] {
  const pieces: string[] = [''];
  for (const character of text) {
    const joined = `${pieces.at(-1) ?? ''}${character}`;
    if (textWidth(joined, size) <= width || joined === character) pieces[pieces.length - 1] = joined;
    else pieces.push(character);
  }
  return pieces;
}
