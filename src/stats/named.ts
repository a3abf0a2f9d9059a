import type { Tables } from '#model/table.ts';
import { LANGUAGE } from '#words/language.ts';
import { UNITS } from '#words/unit.ts';
import { valueWord } from '#words/value.ts';

/**
 * Tables with the names and units of the language of the screen; a row that has no name in it keeps the one it has. Texts that
 * somebody wrote or said stay in their own words.
 */
export function named(tables: Tables): Tables {
  return LANGUAGE === 'en' ? inEnglish(tables) : tables;
}

/** See `named`. */
export function inEnglish(tables: Tables): Tables {
  return {
    ...tables,
    regions: tables.regions.map((row) => ({
      ...row,
      name_zh: row.name,
      name: row.name_en,
      short_name: row.name_en,
      region_set: undefined,
    })),
    provinces: tables.provinces.map(withEnglish),
    periods: tables.periods.map(withEnglish),
    areas: tables.areas.map(withEnglish),
    items: tables.items.map(withEnglish),
    platforms: tables.platforms.map(withEnglish),
    sources: tables.sources.map((row) => ({ ...row, public_label: row.public_label && valueWord(row.public_label) })),
    indicators: tables.indicators.map((row) => inUnits(withEnglish(row))),
    targets: tables.targets.map(inUnits),
    mechanism: tables.mechanism.map(inUnits),
    headline_facts: tables.headline_facts.map(inUnits),
  };
}

/** The name a row had before it was named in the language of the screen. */
export function nameBefore(row: object): string[] {
  return 'name_zh' in row && typeof row.name_zh === 'string' ? [row.name_zh] : [];
}

/** The short name too, where there is one: it is short for the Chinese. */
function withEnglish<Row extends { readonly name?: string | undefined; readonly name_en?: string | undefined }>(
  row: Row,
): Row {
  if (row.name_en === undefined) return row;
  return { ...row, name_zh: row.name, name: row.name_en, ...('short_name' in row ? { short_name: row.name_en } : {}) };
}

function inUnits<Row extends { readonly unit?: string | undefined }>(row: Row): Row {
  const unit = row.unit === undefined ? undefined : UNITS[row.unit];
  return unit === undefined ? row : { ...row, unit };
}
