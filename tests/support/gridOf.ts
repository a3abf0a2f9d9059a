import type { Grid, GridCell, GridRow, Merge } from '#model/grid.ts';

/**
 * A grid drawn with bars, a line a row; rows count from 1, blank lines count and are left out as a spreadsheet's empty rows are.
 *
 * `a | b`      cells, trimmed; a blank one holds nothing; `\n` within is a line end
 * `^` and `<`  the cell belongs to the merged area above it, or at its left
 * `~ a | b`    a hidden row
 * `~~a~~`      struck through
 * `a{…}`       what stands behind a cell: `{0.85%}` a number of per-cent format, `{d45230}` of date format, `{40}` of none,
 *              `{=}` a formula, `{!said}` a comment; several may follow each other
 */
export function gridOf(text: string, facts: Partial<Grid> = {}): Grid {
  const lines = text
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.trim());
  const drawn = lines.map((line) =>
    line
      .replace(/^~ /, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const rows = lines.flatMap((line, at): GridRow[] => {
    if (line === '') return [];
    const cells = (drawn[at] ?? []).map((cell) =>
      cell === '^' || cell === '<' || cell === '' ? undefined : cellOf(cell),
    );
    return [{ row: at + 1, cells, ...(line.startsWith('~ ') ? { isHidden: true as const } : {}) }];
  });
  return { file: 'a.xlsx', source: 'xlsx', knowsFormats: true, rows, merges: mergesOf(drawn), ...facts };
}

/** The same as a CSV has it: no formats, no merges. */
export function csvGridOf(text: string, facts: Partial<Grid> = {}): Grid {
  return gridOf(text, { file: 'a.csv', source: 'csv', knowsFormats: false, ...facts });
}

function cellOf(drawn: string): GridCell {
  const behind = [...drawn.matchAll(/\{([^}]*)\}/g)].map(([, one = '']) => one);
  const bare = drawn.replace(/\{[^}]*\}/g, '').replaceAll('\\n', '\n');
  const struck = /^~~(.*)~~$/.exec(bare)?.[1];
  return {
    text: struck ?? bare,
    ...(struck === undefined ? {} : { isStruck: true as const }),
    ...Object.assign({}, ...behind.map(factOf)),
  };
}

function factOf(one: string): Partial<GridCell> {
  if (one === '=') return { isFormula: true };
  if (one.startsWith('!')) return { comment: one.slice(1) };
  if (one.startsWith('d')) return { number: Number(one.slice(1)), format: 'date' };
  return one.endsWith('%') ? { number: Number(one.slice(0, -1)), format: 'percent' } : { number: Number(one) };
}

function mergesOf(drawn: readonly (readonly string[])[]): Merge[] {
  const at = (row: number, column: number) => drawn[row]?.[column];
  return drawn.flatMap((cells, row) =>
    cells.flatMap((cell, left) => {
      if (cell === '^' || cell === '<') return [];
      let [right, bottom] = [left, row];
      while (at(row, right + 1) === '<') right++;
      while (at(bottom + 1, left) === '^') bottom++;
      return right > left || bottom > row ? [{ top: row + 1, bottom: bottom + 1, left, right }] : [];
    }),
  );
}
