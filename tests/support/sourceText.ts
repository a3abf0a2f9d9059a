/** A comment, a string, or a pattern: in the last two, what looks like a comment is none. */
export const TOKEN =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<pattern>(?<=[(,=:[!&|?{};+>]\s*|\breturn\s+|^\s*)\/(?![/*>])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/gm;

/** The source with comments blanked out, lines kept. */
export function withoutComments(source: string): string {
  return source.replace(TOKEN, (text: string, comment?: string) => (comment ? text.replace(/[^\n]/g, ' ') : text));
}

/** A sentence for each place of `pattern`, with its line. */
export function hits(code: string, pattern: RegExp, what: string): string[] {
  return [...code.matchAll(pattern)].map(
    (match) => `line ${code.slice(0, match.index).split('\n').length}: ${what}: ${match[0].slice(0, 80)}`,
  );
}

/** The code with all but its strings blanked out, lines kept. */
export function stringsOnly(code: string): string {
  let end = 0;
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const parts = [...code.matchAll(TOKEN)].flatMap(({ 0: text, index, groups }) => {
    const before = blank(code.slice(end, index));
    end = index + text.length;
    return [before, groups?.comment || groups?.pattern ? blank(text) : text];
  });
  return [...parts, blank(code.slice(end))].join('');
}
