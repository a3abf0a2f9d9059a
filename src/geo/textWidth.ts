/** Width of a letter or digit in em: the tabular figures of the fonts in use. */
const NARROW = 0.56;

/**
 * Width of one line of text, estimated without a screen: 1 em for each Chinese or full-width character, 0.56 em for others.
 *
 * size     type size in pixels
 * returns  pixels
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text)
    ems += /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 1 : NARROW;
  return ems * size;
}
