import { type Dice, pick, whole } from '../support/dice.ts';
import { nasty } from './nasty.ts';

/** Bytes spoilt in one to four places: bits turned, cut off, a stretch doubled, dropped, or overwritten by that of another input. */
export function spoiltBytes(dice: Dice, bytes: Uint8Array, other: Uint8Array = bytes): Uint8Array {
  return repeatedly(dice, bytes, (spoilt) => spoiltOnce(dice, spoilt, other));
}

/** Does the same to what came of it, one to four times. */
function repeatedly<T>(dice: Dice, value: T, once: (value: T) => T): T {
  let made = value;
  for (let times = 1 + whole(dice, 4); times > 0; times -= 1) made = once(made);
  return made;
}

function spoiltOnce(dice: Dice, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = whole(dice, bytes.length + 1);
  const length = whole(dice, Math.min(bytes.length - at, 400) + 1);
  switch (whole(dice, 7)) {
    case 0:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << whole(dice, 8)) : byte));
    case 1:
      return bytes.map((byte, index) => (index === at ? pick(dice, [0, 0xff, 0x7f, 0x80, 0x22, 0x2c, 0x0a]) : byte));
    case 2:
      return bytes.slice(0, at);
    case 3:
      return joined(bytes.slice(0, at + length), bytes.slice(at, at + length), bytes.slice(at + length));
    case 4:
      return joined(bytes.slice(0, at), bytes.slice(at + length));
    case 5: {
      const from = whole(dice, other.length + 1);
      return joined(bytes.slice(0, at), other.slice(from, from + length), bytes.slice(at + length));
    }
    default:
      return joined(bytes.slice(0, at), other.slice(whole(dice, other.length + 1))).slice(0, 2 * bytes.length + 100);
  }
}

/** Text spoilt in one to four places: pieces lost, doubled, exchanged, or nasty ones put in. */
export function spoiltText(dice: Dice, text: string, other: string = text): string {
  return repeatedly(dice, text, (spoilt) => textOnce(dice, spoilt, other));
}

function textOnce(dice: Dice, text: string, other: string): string {
  const at = whole(dice, text.length + 1);
  const length = whole(dice, Math.min(text.length - at, 200) + 1);
  switch (whole(dice, 7)) {
    case 0:
      return text.slice(0, at) + nasty(dice) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at + length) + text.slice(at, at + length) + text.slice(at + length);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(0, at) + other.slice(whole(dice, other.length + 1)).slice(0, length) + text.slice(at + length);
    default:
      return wordOnce(dice, text);
  }
}

/** One of its numbers or words replaced: what is written between marks is likelier to matter than the marks. */
function wordOnce(dice: Dice, text: string): string {
  const words = [...text.matchAll(/[^\s,;"<>{}[\]:]+/g)];
  const word = words[whole(dice, words.length)];
  if (!word) return nasty(dice);
  const own = words[whole(dice, words.length)]?.[0] ?? '';
  const put = dice() < 0.4 ? own : nasty(dice);
  return text.slice(0, word.index) + put + text.slice(word.index + word[0].length);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
