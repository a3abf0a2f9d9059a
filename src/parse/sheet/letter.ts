/** Letter of a column as a spreadsheet names it: 0 → "A", 26 → "AA". */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
