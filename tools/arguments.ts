/**
 * Words of a command line by their names: "--panel map --table" → { panel: "map", table: "1" }.
 *
 * throws  Error naming a word that belongs to no name
 */
export function namedArguments(words: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 1) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    if (name === undefined) throw new Error(`"${words[at]}" belongs to no option; options begin with "--".`);
    const next = words[at + 1];
    const isNext = value === undefined && next !== undefined && !next.startsWith('--');
    named[name] = value ?? (isNext ? next : '1');
    if (isNext) at += 1;
  }
  return named;
}
