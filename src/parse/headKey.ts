/** The shape of a head, its headers in their order: sheets of the same office are alike from month to month. */
export function headKey(headers: readonly string[]): string {
  return `head:${headers.join('|')}`;
}
