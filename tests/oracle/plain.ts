import type { Answer, Cell } from './oracle.ts';

/** A panel as plain text: row key → cells, a cell being its number, `!word`, `=status` (`+` overdue) or number with `^`. */
export function plain(answer: Answer, columns?: string[]): Record<string, string> {
  return Object.fromEntries(
    answer.rows.map((row) => {
      const shown = columns ?? Object.keys(row.cells);
      return [row.key, shown.map((column) => text(row.cells[column])).join(' ')];
    }),
  );
}

/** One cell as plain text. */
export function text(cell: Cell | undefined): string {
  if (!cell) return '?';
  if ('text' in cell) return cell.text;
  if ('missing' in cell) return `!${cell.missing}`;
  if ('status' in cell) return `=${cell.status}${cell.overdue ? '+' : ''}`;
  const number = typeof cell.value === 'number' ? Math.round(cell.value * 1e6) / 1e6 : cell.value;
  return `${number}${cell.inherited ? '^' : ''}`;
}
