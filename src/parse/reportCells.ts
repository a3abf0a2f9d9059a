import type { TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt } from '#model/linePlace.ts';
import { plainNumber, plainText } from '#parse/plainNumber.ts';
import { MISSING_WORDS, STATUS_WORDS } from '#words/status.ts';

/** Columns in which reports are compared: what is said, not who says it when. */
export const REPORT_COLUMNS = [
  'progress',
  'done',
  'text',
  'difficulty',
  'need',
  'next',
  'evidence',
  'override',
  'reason',
  'disclosure',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** A report by column, as text. A word in place of a number stands in both columns of numbers: it contradicts either. */
export type ReportCells = Readonly<Partial<Record<ReportColumn, string>>>;

const FIELDS = {
  progress: 'progress',
  done: 'done_value',
  text: 'text',
  difficulty: 'difficulty',
  need: 'need',
  next: 'next',
  evidence: 'evidence',
  override: 'override_status',
  reason: 'override_reason',
  disclosure: 'disclosure',
} as const satisfies Record<ReportColumn, string>;

const WORDS = REPORT_COLUMNS.filter((column) => column !== 'progress' && column !== 'done');

/** Cells of a line's report; a number below zero is no number, and an issue. */
export function cellsOfLine({ place, report, item_id }: LedgerLine, issues: Issue[]): ReportCells {
  if (!report) return {};
  const number = (column: 'progress' | 'done', value: number | undefined) => {
    if (value === undefined) return undefined;
    // A minus zero is written without its sign.
    if (value >= 0 && Number.isFinite(value)) return plainNumber(value + 0);
    issues.push({
      code: 'out-of-range',
      severity: 'error',
      where: placeAt(place, column),
      value: String(value),
      ...(item_id === undefined ? {} : { subject: item_id }),
    });
    return undefined;
  };
  const { state, progress, done_value, override_status, override_reason } = report;
  return filled({
    progress: state ?? number('progress', progress),
    done: state ?? number('done', done_value),
    text: report.text,
    difficulty: report.difficulty,
    need: report.need,
    next: report.next,
    evidence: report.evidence,
    override: override_status,
    reason: override_reason,
    disclosure: report.disclosure,
  });
}

/** Cells of a row of `reports`. */
export function cellsOfRow(row: TextRow): ReportCells {
  const state = isWord(row.state) ? row.state : undefined;
  const words = Object.fromEntries(WORDS.map((column) => [column, row[FIELDS[column]]]));
  return filled({
    ...words,
    progress: state ?? plainText(row.progress),
    done: state ?? plainText(row.done_value),
  });
}

/** Cells → fields of `reports`. A number beside a word stands, since only a choice by hand leaves both. */
export function fieldsOf(cells: ReportCells): TextRow {
  const { progress, done } = cells;
  const word = isWord(progress) ? progress : done;
  const fields: Record<string, string> = {};
  if (progress !== undefined && !isWord(progress)) fields.progress = progress;
  if (done !== undefined && !isWord(done)) fields.done_value = done;
  if (isWord(word) && Object.keys(fields).length === 0) fields.state = word;
  for (const column of WORDS) if (cells[column]) fields[FIELDS[column]] = cells[column];
  return fields;
}

/** A cell as a person reads it. */
export function shownCell(column: ReportColumn, raw: string): string {
  if ((column === 'progress' || column === 'done') && isWord(raw)) return MISSING_WORDS[raw];
  if (column === 'override' && Object.hasOwn(STATUS_WORDS, raw)) return STATUS_WORDS[raw as keyof typeof STATUS_WORDS];
  return raw;
}

function isWord(raw: string | undefined): raw is 'withheld' | 'not-applicable' {
  return raw === 'withheld' || raw === 'not-applicable';
}

/** Without blank cells, trimmed as tables are read. */
function filled(cells: Readonly<Partial<Record<ReportColumn, string | undefined>>>): ReportCells {
  const kept: Partial<Record<ReportColumn, string>> = {};
  for (const column of REPORT_COLUMNS) {
    const text = cells[column]?.trim();
    if (text) kept[column] = text;
  }
  return kept;
}
