/** So much of the end of a sheet is looked at, bytes: more than any of its rows takes. */
const END = 200_000;
const ROW = /<(?:\w+:)?(?:row|c)\s[^>]*?\br="[A-Z]*(\d+)"/g;

/**
 * Greatest number of a row at the end of any sheet of a workbook; 0 where none has one.
 *
 * The library leaves out what lies below its limit without a word where a sheet does not state its size.
 * parts  by path
 */
export function greatestRow(parts: ReadonlyMap<string, Uint8Array>): number {
  let greatest = 0;
  for (const [path, bytes] of parts)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      for (const [, row] of new TextDecoder().decode(bytes.subarray(-END)).matchAll(ROW))
        greatest = Math.max(greatest, Number(row));
  return greatest;
}
