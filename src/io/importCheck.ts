import type { Understood } from '#io/understand.ts';
import type { SheetRead } from '#model/import.ts';
import { type CheckedSheet, type ImportCheck, sheetKey } from '#model/importCheck.ts';
import type { Issue } from '#model/issue.ts';

/** What the page is told of an import: everything but the rows of the sheets, which would be sent for nothing. */
export function importCheck(
  { sheets, issues, merged, tables, asidesBefore, result }: Understood,
  files: readonly string[],
): ImportCheck {
  return {
    sheets: sheets.map(checkedSheet),
    files,
    issues: inOrder(issues, files),
    conflicts: merged.conflicts,
    asides: result.asides,
    missing: sheets.some(({ lines }) => lines.length > 0) ? merged.missing : { regions: [], items: [], units: [] },
    gain: { ...merged.taken, asides: result.asides.length - asidesBefore, tables },
    result,
  };
}

function checkedSheet({ lines, issues, ...read }: SheetRead): CheckedSheet {
  const taken = new Set(lines.map(({ place }) => place.row));
  const isRefused = ({ severity, where: { row = 0 } }: Issue) =>
    severity === 'error' && row > (read.headRow ?? 0) && !taken.has(row);
  const refused = new Set(issues.filter(isRefused).map(({ where }) => where.row));
  return { ...read, key: sheetKey(read.file, read.sheet), rows: taken.size + refused.size };
}

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'note'];

/** Worst first, then as they stand in the files. */
function inOrder(issues: readonly Issue[], files: readonly string[]): Issue[] {
  const placeOf = (file: string) => files.findIndex((name) => file.startsWith(name));
  const keyed = issues.map((issue) => ({ issue, file: placeOf(issue.where.file) }));
  return keyed
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.issue.severity) - SEVERITIES.indexOf(b.issue.severity) ||
        a.file - b.file ||
        (a.issue.where.row ?? 0) - (b.issue.where.row ?? 0),
    )
    .map(({ issue }) => issue);
}
