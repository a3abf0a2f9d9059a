/** Licences that ask for no more than being named: code under them may ship in the board. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'],
  ...['Zlib', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0'],
]);

/**
 * May code under this licence ship? One of a choice is enough, all of a sum must do.
 *
 * expression  as in package.json: "MIT", "(MIT OR GPL-3.0-or-later)"; brackets within brackets are read as none that is known
 */
export function mayShip(expression: string | undefined): boolean {
  if (!expression) return false;
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  return plain.split(/\s+OR\s+/).some((sum) => sum.split(/\s+AND\s+/).every((one) => ALLOWED.has(one.trim())));
}

/** Texts of packages that name their licence in package.json and bring none. source: https://spdx.org/licenses/ISC.html */
export const TEXTS_LACKING: Readonly<Record<string, string>> = {
  'size-sensor': `ISC License

Copyright (c) hustcc

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};
