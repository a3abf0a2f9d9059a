import { pageStore } from '#io/storage.ts';
import type { Correction } from '#model/import.ts';
import type { CheckedSheet } from '#model/importCheck.ts';
import { headKey } from '#parse/headKey.ts';

/** So many sheets' corrections are kept, the latest. */
const MOST = 20;

/**
 * What was said of columns before, by the shape of their head: next month's sheet of the same office is read alike.
 *
 * returns  keyed by `headKey`
 */
export function rememberedColumns(): Readonly<Record<string, Correction>> {
  try {
    return JSON.parse(pageStore.get('columns') ?? '{}') as Record<string, Correction>;
  } catch {
    return {};
  }
}

/** Keeps the columns that were corrected by hand, of the sheets they were corrected in. */
export function rememberColumns(
  corrections: Readonly<Record<string, Correction>>,
  sheets: readonly CheckedSheet[],
): void {
  const said = sheets.flatMap(({ key, columns }): [string, Correction][] => {
    const { taken, columns: fields } = corrections[key] ?? {};
    if (!fields && !taken) return [];
    const kept = { ...(taken ? { taken } : {}), ...(fields ? { columns: fields } : {}) };
    return [[headKey(columns.map(({ header }) => header)), kept]];
  });
  const all = { ...rememberedColumns(), ...Object.fromEntries(said) };
  pageStore.set('columns', JSON.stringify(Object.fromEntries(Object.entries(all).slice(-MOST))));
}

/** Forgets what was said of columns. */
export function forgetColumns(): void {
  pageStore.remove('columns');
}
