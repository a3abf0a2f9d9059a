import type { Grid } from '#model/grid.ts';
import type { Issue, IssueCode, Severity } from '#model/issue.ts';

/** Longest text an issue carries: a cell may hold a megabyte. */
const MAX_VALUE = 200;

/** A column as an issue names it. */
export interface SpotColumn {
  readonly letter: string;
  readonly header: string;
}

/** What an issue is about, within a sheet. */
export interface Spot {
  readonly row?: number | undefined;
  readonly column?: SpotColumn | undefined;
  readonly value?: string | undefined;
  readonly expected?: string | undefined;
  readonly subject?: string | undefined;
}

/** Tells of a problem in a sheet. */
export type Tell = (code: IssueCode, severity: Severity, spot?: Spot) => void;

/** Notes that say the same of every cell with the same text: the first of a column is enough. */
const ONCE: ReadonlySet<IssueCode> = new Set(['date-read', 'unit-converted']);

/** A teller that puts the problems of a sheet into `issues`. */
export function tellerOf({ file, sheet }: Pick<Grid, 'file' | 'sheet'>, issues: Issue[]): Tell {
  const told = new Set<string>();
  return (code, severity, { row, column, value, expected, subject } = {}) => {
    if (severity === 'note' && ONCE.has(code)) {
      const key = [code, column?.letter, value, expected].join('\u001F');
      if (told.has(key)) return;
      told.add(key);
    }
    const where = {
      file,
      ...(sheet === undefined ? {} : { sheet }),
      // What stands above the table of a document has no row of its own.
      ...(row === undefined || row === 0 ? {} : { row }),
      ...(column === undefined ? {} : { column: column.header }),
      ...(column === undefined || row === undefined ? {} : { cell: `${column.letter}${row}` }),
    };
    issues.push({
      code,
      severity,
      where,
      ...(value === undefined ? {} : { value: cut(value) }),
      ...(subject === undefined ? {} : { subject }),
      ...(expected === undefined ? {} : { expected }),
    });
  };
}

/** A text short enough to be shown in a list. */
export function cut(text: string): string {
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
