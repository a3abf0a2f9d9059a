import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { unzip } from '#io/zip.ts';
import type { Grid, GridCell, Merge } from '#model/grid.ts';
import type { Issue } from '#model/issue.ts';
import { gridCell } from '#parse/gridCell.ts';

const BODY = 'word/document.xml';
/** So many tables of a document are looked at, the first. */
const MOST_TABLES = 20;

/**
 * Tables of a Word document → grids, named "表1", "表2" … by `nameOf`. Tables inside cells belong to the text of their cell.
 * What stands below the last table is a grid without rows that is marked as hidden.
 *
 * throws  TooLargeError; XmlError at a broken file
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
    else if (grids.length < MOST_TABLES) {
      grids.push({ ...gridOfTable(part, file, nameOf(grids.length + 1), issues), above: above.filter(Boolean) });
      above = [];
    }
  }
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
  const records = elements(table, 'w:tr').map((record, index) =>
    cellsOf(record, (text, column) => gridCell(text, { file, sheet, row: index + 1 }, column, issues)),
  );
  const rows = records.flatMap((record, index) => {
    const cells: (GridCell | undefined)[] = [];
    for (const { column, held } of record) cells[column] = held;
    return record.some(({ held }) => held) ? [{ row: index + 1, cells: Array.from(cells) }] : [];
  });
  return { file, sheet, source: 'docx', rows, merges: mergesOf(records), knowsFormats: false };
}

function cellsOf(record: XmlElement, hold: (text: string, column: number) => GridCell | undefined): Cell[] {
  let column = 0;
  return elements(record, 'w:tc').map((cell) => {
    const look = elements(cell, 'w:tcPr')[0];
    const span = Number(look && wordValue(look, 'w:gridSpan')) || 1;
    const merge = look && elements(look, 'w:vMerge')[0];
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const at = column;
    column += span;
    return { column: at, span, isContinued, held: isContinued ? undefined : hold(textOf(cell), at) };
  });
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
