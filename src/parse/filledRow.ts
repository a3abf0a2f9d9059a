import type { TextRow } from '#model/import.ts';

/** A row without its blank cells. */
export function filledRow(row: Readonly<Record<string, string | undefined>>): TextRow {
  const kept: Record<string, string> = {};
  for (const field in row) {
    const text = row[field];
    if (text) kept[field] = text;
  }
  return kept;
}
