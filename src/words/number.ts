/** Numbers as they stand on screen. A minus is a minus sign, not a hyphen; thousands are set apart by a thin space. */

/** Fixed decimals: 16591 → "16 591", 83.333 with 1 → "83.3". */
export function figure(value: number, decimals = 1): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  const text = part === undefined ? grouped : `${grouped}.${part}`;
  const isZero = Number(text.replaceAll('\u2009', '')) === 0;
  return value < 0 && !isZero ? `−${text}` : text;
}

/** A lead or gap with its sign: "+3.7", "−13.3", "0.0". */
export function signed(value: number, decimals = 1): string {
  const text = figure(value, decimals);
  return value > 0 && Number(text.replaceAll('\u2009', '')) !== 0 ? `+${text}` : text;
}

/** Per cent of a whole: "83.3%". */
export function perCent(value: number, decimals = 1): string {
  return `${figure(value, decimals)}%`;
}

/** Per cent without needless decimals, for whole-number cells: 108.33 → "108". */
export function whole(value: number): string {
  return figure(value, 0);
}
