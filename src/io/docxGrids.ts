import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { unzip } from '#io/zip.ts';
import type { Grid, GridCell, Merge } from '#model/grid.ts';
import type { Issue } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import { gridCell } from '#parse/gridCell.ts';
import { tooManyColumns, tooManyRows } from '#parse/sheetLimits.ts';

const BODY = 'word/document.xml';

/**
 * Tables of a Word document → grids, named "表1", "表2" … by `nameOf`. Tables inside cells belong to the text of their cell.
 * What stands below the last table is a grid without rows that is marked as hidden.
 *
 * returns  issues `too-many` (tables), `too-many-rows`, `too-many-columns`, `cell-too-long`
 * throws   TooLargeError; XmlError at a broken file
 */
export function docxGrids(
  bytes: Uint8Array,
  file: string,
  nameOf: (number: number) => string,
): { grids: Grid[]; issues: Issue[] } {
  const body = unzip(bytes, (name) => name === BODY).get(BODY) ?? new Uint8Array();
  const issues: Issue[] = [];
  const parts = elements(parseXml(strFromU8(body)).root, 'w:tbl', 'w:p');
  const grids: Grid[] = [];
  let above: string[] = [];
  for (const part of parts) {
    if (part.name === 'w:p') above.push(runsOf(part).trim());
    else if (grids.length < LIMITS.tables) {
      grids.push({ ...gridOfTable(part, file, nameOf(grids.length + 1), issues), above: above.filter(Boolean) });
      above = [];
    }
  }
  const tables = parts.filter(({ name }) => name === 'w:tbl').length;
  if (tables > LIMITS.tables)
    issues.push({
      code: 'too-many',
      severity: 'error',
      where: { file, sheet: nameOf(LIMITS.tables + 1) },
      value: String(tables),
      expected: String(LIMITS.tables),
    });
  // Nothing to read, but marks of secrecy may stand there too.
  if (above.some(Boolean))
    grids.push({ ...NO_TABLE, file, sheet: nameOf(grids.length + 1), above: above.filter(Boolean) });
  return { grids, issues };
}

const NO_TABLE = { source: 'docx', rows: [], merges: [], knowsFormats: false, isHidden: true } as const;

interface Cell {
  readonly column: number;
  readonly span: number;
  readonly isContinued: boolean;
  readonly held: GridCell | undefined;
}

function gridOfTable(table: XmlElement, file: string, sheet: string, issues: Issue[]): Grid {
  const all = elements(table, 'w:tr');
  if (all.length > LIMITS.rows) issues.push(tooManyRows({ file, sheet }));
  const records = all
    .slice(0, LIMITS.rows)
    .map((record, index) =>
      cellsOf(record, (text, column) => gridCell(text, { file, sheet, row: index + 1 }, column, issues)),
    );
  const laid = records.map(laidOut);
  issues.push(...tooManyColumns({ file, sheet }, laid, (cell) => cell !== undefined));
  const rows = laid
    .map((cells, index) => ({ row: index + 1, cells: cells.slice(0, LIMITS.columns) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return { file, sheet, source: 'docx', rows, merges: mergesOf(records), knowsFormats: false };
}

/** Cells by column, to one beyond the last that is read. */
function laidOut(record: readonly Cell[]): (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = [];
  for (const { column, held } of record) cells[Math.min(column, LIMITS.columns)] ??= held;
  return Array.from(cells);
}

function cellsOf(record: XmlElement, hold: (text: string, column: number) => GridCell | undefined): Cell[] {
  let column = 0;
  return elements(record, 'w:tc').map((cell) => {
    const look = elements(cell, 'w:tcPr')[0];
    const span = spanOf(look);
    const merge = look && elements(look, 'w:vMerge')[0];
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const at = column;
    column += span;
    return { column: at, span, isContinued, held: isContinued ? undefined : hold(textOf(cell), at) };
  });
}

/** Columns a cell covers; a file may claim any number. */
function spanOf(look: XmlElement | undefined): number {
  const span = Number(look && wordValue(look, 'w:gridSpan'));
  return span >= 1 ? Math.min(Math.floor(span), LIMITS.columns) : 1;
}

/** Areas that run over several columns or rows. */
function mergesOf(records: readonly (readonly Cell[])[]): Merge[] {
  return records.flatMap((record, index) =>
    record.flatMap(({ column, span, isContinued }) => {
      if (isContinued) return [];
      let bottom = index + 1;
      while (records[bottom]?.some((below) => below.column === column && below.isContinued)) bottom += 1;
      if (bottom === index + 1 && span === 1) return [];
      return [{ top: index + 1, bottom, left: column, right: column + span - 1 }];
    }),
  );
}

/** Elements of these names below `root`, not those inside one another. */
function elements(root: XmlElement | null, ...names: readonly string[]): XmlElement[] {
  if (!root) return [];
  return root.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return names.includes(child.name) ? [child] : elements(child, ...names);
  });
}

function wordValue(look: XmlElement, name: string): string | undefined {
  return elements(look, name)[0]?.attributes['w:val'];
}

/** Paragraphs as lines; deleted text of tracked changes is no text. */
function textOf(cell: XmlElement): string {
  return elements(cell, 'w:p').map(runsOf).join('\n');
}

function runsOf(node: XmlElement): string {
  return node.children
    .map((child) => {
      if (child instanceof XmlText) return node.name === 'w:t' ? child.text : '';
      if (!(child instanceof XmlElement) || child.name === 'w:del') return '';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:tab' ? ' ' : runsOf(child);
    })
    .join('');
}
