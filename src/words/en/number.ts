const FORMATS = new Map<number, Intl.NumberFormat>();

/** Fixed decimals: 16591 → "16,591", 83.333 with 1 → "83.3". A minus is a minus sign, not a hyphen. */
export function figure(value: number, decimals = 1): string {
  const known = FORMATS.get(decimals);
  const format =
    known ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if (!known) FORMATS.set(decimals, format);
  const text = format.format(Math.abs(value));
  const isZero = Number(text.replaceAll(',', '')) === 0;
  return value < 0 && !isZero ? `−${text}` : text;
}

/** A lead or gap with its sign: "+3.7", "−13.3", "0.0". */
export function signed(value: number, decimals = 1): string {
  const text = figure(value, decimals);
  return value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** Per cent of a whole: "83.3%". */
export function perCent(value: number, decimals = 1): string {
  return `${figure(value, decimals)}%`;
}

/** Per cent without needless decimals, for whole-number cells: 108.33 → "108". */
export function whole(value: number): string {
  return figure(value, 0);
}
