/** A syllable of Hanyu Pinyin; its closing n, ng or r goes to the next one where a vowel follows. */
const SYLLABLE = /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:(?:ng|n|r)(?![aeiou]))?/g;

/**
 * What may be typed for a name: its letters, and the initials of its syllables.
 *
 * romanised  the name in Hanyu Pinyin as it is officially written, so that 大足 and 合川 need no dictionary: "Dazu", "Guang'an"
 * returns    "guangan", "ga"
 */
export function spellings(romanised: string): string[] {
  const parts = folded(romanised).split(/[^a-z]+/);
  const syllables = parts.flatMap((part) => part.match(SYLLABLE) ?? []);
  return [parts.join(''), syllables.map((one) => one.charAt(0)).join('')];
}

/** A name in Hanyu Pinyin on two lines, parted behind its first syllable: "Yong-", "chuan"; as it is where it has but one. */
export function parted(romanised: string): string[] {
  const [first] = folded(romanised).match(SYLLABLE) ?? [];
  const head = romanised.slice(0, first?.length ?? 0).replace(/$/, '-');
  const rest = romanised.slice(head.length - 1).replace(/^['’]/, '');
  return first === undefined || rest === '' ? [romanised] : [head, rest];
}

/** Without accents, full width and capitals. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
