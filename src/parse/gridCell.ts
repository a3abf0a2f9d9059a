import type { GridCell } from '#model/grid.ts';
import type { Issue, Place } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import { letterOf } from '#parse/sheet/letter.ts';

/** A text as a cell; blank ones are undefined, one above the limit is cut and named in `issues`. */
export function gridCell(
  text: string,
  where: Omit<Place, 'column' | 'cell'>,
  column: number,
  issues: Issue[],
): GridCell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.length <= LIMITS.cellCharacters) return { text: trimmed };
  const cell = `${letterOf(column)}${where.row ?? ''}`;
  const expected = String(LIMITS.cellCharacters);
  issues.push({
    code: 'cell-too-long',
    severity: 'warning',
    where: { ...where, cell },
    value: excerpt(trimmed),
    expected,
  });
  return { text: trimmed.slice(0, LIMITS.cellCharacters) };
}

function excerpt(text: string): string {
  return `${text.slice(0, 40)}…`;
}
