import { pinyin } from 'pinyin-pro';
import { folded } from '#stats/spelt.ts';

const known = new Map<string, readonly string[]>();
/** Texts kept: as many as a large ledger has names. */
const MOST = 5000;

/** Syllables of a text in Pinyin without tones, polyphones by their words: 重庆 is "chong qing", 长寿 "chang shou". */
export function syllablesOf(text: string): readonly string[] {
  const made =
    known.get(text) ?? pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(folded);
  if (known.size >= MOST) known.clear();
  known.set(text, made);
  return made;
}
