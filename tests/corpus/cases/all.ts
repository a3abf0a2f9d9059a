import type { CorpusCase } from '../case.ts';
import { BROKEN } from './broken.ts';
import { COLUMNS } from './columns.ts';
import { DATES } from './dates.ts';
import { FORMATS } from './formats.ts';
import { INJECTED } from './injected.ts';
import { LAYOUTS } from './layouts.ts';
import { MATCHING } from './matching.ts';
import { OFFICE_SHEET } from './office.ts';
import { PERCENTS } from './percents.ts';
import { PLACES } from './places.ts';
import { QUIRKS } from './quirks.ts';
import { REFUSED } from './refused.ts';
import { REPORTS } from './reports.ts';
import { SENDERS } from './senders.ts';
import { SIXTEEN } from './sixteen.ts';
import { STATUSES } from './statuses.ts';
import { VALUES } from './values.ts';

/** All cases of the corpus by family; each family is a folder where they are written to disk. */
export const FAMILIES = {
  matching: MATCHING,
  reports: REPORTS,
  places: PLACES,
  values: VALUES,
  percents: PERCENTS,
  columns: COLUMNS,
  senders: SENDERS,
  statuses: STATUSES,
  dates: DATES,
  office: OFFICE_SHEET,
  layouts: LAYOUTS,
  formats: FORMATS,
  quirks: QUIRKS,
  refused: REFUSED,
  broken: BROKEN,
  injected: INJECTED,
  sixteen: SIXTEEN,
} as const satisfies Readonly<Record<string, readonly CorpusCase[]>>;
