import type { Field } from '#parse/writeCsv.ts';
import { ledgerWords } from '#words/ledger.ts';

/** What a sheet of data says of itself. */
export interface About {
  readonly title: string;
  /** Further lines after the title, such as the finding. */
  readonly told?: readonly (readonly [name: string, value: string])[];
  /** As-of date in words. */
  readonly asof: string;
  /** Day it is written, "2023-12-05". */
  readonly made: string;
  readonly rows: number;
  /** A line each. */
  readonly filters: readonly string[];
  readonly sort?: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly isDemo: boolean;
}

/** The sheet that says what the others are: as-of date, filters, sources. */
export function aboutRecords(told: About): Field[][] {
  const { about, noFilter, demoNote } = ledgerWords;
  const filters = told.filters.length > 0 ? told.filters : [noFilter];
  const notes = told.isDemo ? [...told.notes, demoNote] : told.notes;
  return [
    [about.title, told.title],
    ...(told.told ?? []).map(([name, value]) => [name, value]),
    [about.asof, told.asof],
    [about.made, told.made],
    [about.rows, told.rows],
    ...filters.map((line) => [about.filters, line]),
    ...(told.sort === undefined ? [] : [[about.sort, told.sort]]),
    ...told.sources.map((line) => [about.source, line]),
    ...notes.map((line) => [about.note, line]),
  ];
}
