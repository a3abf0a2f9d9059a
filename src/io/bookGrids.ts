import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { greatestRow } from '#io/greatestRow.ts';
import { soundSpans } from '#io/soundSpans.ts';
import { struckCells } from '#io/struckCells.ts';
import { unparsedFormulas } from '#io/unparsedFormulas.ts';
import { unzip, zip } from '#io/zip.ts';
import type { Grid, GridCell, GridRow } from '#model/grid.ts';
import type { Issue } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import { gridCell } from '#parse/gridCell.ts';
import { letterOf } from '#parse/sheet/letter.ts';
import { tooManyColumns, tooManyRows } from '#parse/sheetLimits.ts';
import { skippedWords } from '#words/skipped.ts';

/** Parts of a workbook that tell what its cells hold; pictures and macros are never unpacked. */
const PARTS = /\.(xml|rels)$/;

/** From 1900 to 1904, as some workbooks count their days from. */
const DAYS_1904 = 1462;

type Library = typeof import('@e965/xlsx');

/**
 * Bytes of a workbook → a grid a sheet, hidden sheets marked.
 *
 * kind     xlsx is unpacked within `LIMITS` first; `markup`: a page of HTML or XML that spreadsheets write
 * returns  issues `too-many-rows`, `too-many-columns`, `cell-too-long`, and `skipped-row` for a hidden sheet
 * throws   TooLargeError; what the library throws at a broken file
 */
export async function bookGrids(
  bytes: Uint8Array,
  file: string,
  kind: 'xlsx' | 'xls' | 'markup',
): Promise<{ grids: Grid[]; issues: Issue[] }> {
  const library = await import('@e965/xlsx');
  const parts = kind === 'xlsx' ? unzip(bytes, (name) => PARTS.test(name)) : undefined;
  // Packed anew without compression: the library would unpack without bounds.
  const data = parts ? zip(parts, 0) : kind === 'xls' ? unparsedFormulas(bytes, library) : soundSpans(bytes);
  const book = library.read(data, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    sheetRows: LIMITS.rows + 1,
  });
  const struck = parts ? struckCells(parts) : undefined;
  const issues: Issue[] = [];
  const shift = book.Workbook?.WBProps?.date1904 ? DAYS_1904 : 0;
  const grids = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet?.['!ref']) return [];
    const hidden = isHidden(book, index) ? { isHidden: true as const } : {};
    if (hidden.isHidden)
      issues.push({
        code: 'skipped-row',
        severity: 'note',
        where: { file, sheet: name },
        value: skippedWords.told(skippedWords.hiddenSheet, name),
      });
    const source = kind === 'xls' ? ('xls' as const) : ('xlsx' as const);
    const of = { file, sheet: name, library, struck: struck?.get(index) ?? new Set<string>(), shift, issues };
    const full = sheet['!fullref'] ?? sheet['!ref'];
    if (library.utils.decode_range(full).e.r >= LIMITS.rows || isTooLong(sheet))
      issues.push(tooManyRows({ file, sheet: name }));
    issues.push(...tooManyColumns({ file, sheet: name }, dataOf(sheet), (cell) => (cell?.v ?? '') !== ''));
    return [
      {
        file,
        sheet: name,
        source,
        rows: rowsOf(sheet, of),
        merges: mergesOf(sheet),
        knowsFormats: kind !== 'markup',
        ...hidden,
      },
    ];
  });
  if (parts && greatestRow(parts) > LIMITS.rows + 1 && !issues.some(({ code }) => code === 'too-many-rows'))
    issues.push(tooManyRows({ file }));
  if (grids.length === 0) issues.push({ code: 'empty-table', severity: 'warning', where: { file } });
  return { grids, issues };
}

interface SheetOf {
  readonly file: string;
  readonly sheet: string;
  readonly library: Library;
  readonly struck: ReadonlySet<string>;
  /** Days to add to a date of this workbook. */
  readonly shift: number;
  readonly issues: Issue[];
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

/** Rows as they lie in the sheet; one without any cell may be left out. A broken file may claim one cell in row 20,000,000. */
function dataOf(sheet: WorkSheet): (CellObject | undefined)[][] {
  return ((sheet['!data'] ?? []) as (CellObject | undefined)[][]).slice(0, LIMITS.rows + 1);
}

function isTooLong(sheet: WorkSheet): boolean {
  return (sheet['!data']?.length ?? 0) > LIMITS.rows + 1;
}

function rowsOf(sheet: WorkSheet, of: SheetOf): GridRow[] {
  const data = dataOf(sheet);
  const looks = sheet['!rows'] ?? [];
  const rows: GridRow[] = [];
  for (const [index, record] of data.entries()) {
    if (!record) continue;
    const cells = Array.from(
      record.slice(0, LIMITS.columns),
      (cell, column) => cell && cellOf(cell, index + 1, column, of),
    );
    if (!cells.some((cell) => cell !== undefined)) continue;
    rows.push({ row: index + 1, cells, ...(looks[index]?.hidden ? { isHidden: true as const } : {}) });
  }
  return rows;
}

function cellOf(cell: CellObject, row: number, column: number, of: SheetOf): GridCell | undefined {
  const { library, file, sheet, struck, shift, issues } = of;
  const shown = cell.t === 'z' ? '' : (cell.w ?? String(cell.v ?? ''));
  const comment = cell.c
    ?.map(({ t }) => t)
    .join('\n')
    .trim();
  const held = gridCell(shown, { file, sheet, row }, column, issues) ?? (comment ? { text: '' } : undefined);
  if (!held) return undefined;
  const format = typeof cell.z === 'string' ? cell.z : '';
  const kind = format.includes('%') ? 'percent' : library.SSF.is_date(format) ? 'date' : undefined;
  return {
    ...held,
    ...(cell.t === 'n'
      ? { number: Number(cell.v) + (kind === 'date' ? shift : 0), ...(kind ? { format: kind } : {}) }
      : {}),
    ...(cell.f !== undefined ? { isFormula: true as const } : {}),
    ...(struck.has(`${letterOf(column)}${row}`) ? { isStruck: true as const } : {}),
    ...(comment ? { comment } : {}),
  };
}

function mergesOf(sheet: WorkSheet): Grid['merges'] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c }));
}
