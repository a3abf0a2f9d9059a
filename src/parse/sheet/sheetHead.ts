import type { Grid, GridRow } from '#model/grid.ts';
import type { Correction } from '#model/import.ts';
import type { SheetField } from '#model/sheetField.ts';
import { type HeadMeaning, headMeaning } from '#parse/sheet/headField.ts';
import { letterOf } from '#parse/sheet/letter.ts';

/** A column of a sheet under its head. */
export interface HeadColumn extends Omit<HeadMeaning, 'field'> {
  readonly index: number;
  readonly letter: string;
  /** Levels of the head joined by "/". */
  readonly header: string;
  /** Of the ledger, or of a table of the package. */
  readonly field?: string;
}

/** Where the head of a sheet stands. */
export interface SheetHead {
  /** Indices in `grid.rows`, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadColumn[];
  /** How many different fields its columns are. */
  readonly score: number;
}

/** What a column is by the levels of its header. */
export type Meaning = (levels: readonly string[], header: string) => Omit<HeadMeaning, 'field'> & { field?: string };

/** Heads are looked for in so many rows from the top. */
const WINDOW = 40;
const MAX_LEVELS = 3;
/** A sheet formatted to its last column is no wider than this to us. */
const MAX_WIDTH = 256;
/** They name nothing a ledger could be known by. */
const WEAK: ReadonlySet<string> = new Set<SheetField>(['ordinal', 'phone']);

/** The likeliest head of a one-sheet ledger; undefined where no header is one of its own. */
export function ledgerHead(grid: Grid, correction: Correction): SheetHead | undefined {
  return bestHead(headDrafts(grid, MAX_LEVELS), (levels, header) => {
    const said = saidOf(correction, header);
    if (said !== undefined) return said === '' ? {} : { ...headMeaning(levels), field: said };
    return headMeaning(levels);
  });
}

/** The field a person said the column is; '' for none. Headers are others' words: one may be called "constructor". */
export function saidOf({ columns }: Correction, header: string): string | undefined {
  return columns && Object.hasOwn(columns, header) ? columns[header] : undefined;
}

/** Rows that may be a head, not yet understood. */
export interface HeadDrafts {
  /** Its first rows. */
  readonly grid: Grid;
  readonly heads: readonly HeadDraft[];
}

interface HeadDraft extends Pick<SheetHead, 'first' | 'last'> {
  readonly columns: readonly (Pick<HeadColumn, 'index' | 'letter' | 'header'> & {
    readonly levels: readonly string[];
  })[];
}

/** All that may be the head of a sheet, of up to `depth` rows each: read once, however often its meaning is asked for. */
export function headDrafts(grid: Grid, depth: number): HeadDrafts {
  const top = topOf(grid);
  const heads: HeadDraft[] = [];
  for (let first = 0; first < top.rows.length; first++)
    for (let last = first; last < first + depth && isNext(top, first, last); last++)
      heads.push(draftAt(top, first, last));
  return { grid: top, heads };
}

/** The head in which most headers mean something; of equals the first. */
export function bestHead({ grid, heads }: HeadDrafts, meaning: Meaning): SheetHead | undefined {
  let best: SheetHead | undefined;
  for (const draft of heads) {
    const head = understood(draft, meaning);
    if (head.score > 0 && (!best || isBetter(grid, head, best))) best = head;
  }
  return best;
}

function topOf(grid: Grid): Grid {
  const rows = grid.rows.slice(0, WINDOW).map((row) => ({ ...row, cells: row.cells.slice(0, MAX_WIDTH) }));
  const lowest = rows.at(-1)?.row ?? 0;
  return { ...grid, rows, merges: grid.merges.filter(({ top }) => top <= lowest) };
}

/** Whether a row of the ledger can be told by its columns: it names items and says something of them. */
export function isLedgerHead(head: SheetHead): boolean {
  const fields = new Set(head.columns.map(({ field }) => field));
  if (!fields.has('no') && !fields.has('name')) return false;
  const tells = ['done', 'progress', 'text', 'status', 'target', 'targetValue', 'month', 'due', 'duty', 'monthly'];
  return head.score >= 3 || (head.score === 2 && tells.some((field) => fields.has(field)));
}

/** Rows `first` to `last` follow one another in the sheet, and none of them is hidden. */
function isNext(grid: Grid, first: number, last: number): boolean {
  const [top, bottom] = [grid.rows[first], grid.rows[last]];
  return top !== undefined && bottom !== undefined && bottom.row - top.row === last - first && !bottom.isHidden;
}

function isBetter(grid: Grid, head: SheetHead, best: SheetHead): boolean {
  if (head.score !== best.score) return head.score > best.score;
  // As good without a row above: that row is a title.
  if (head.last === best.last) return head.first > best.first;
  // As good with a row more: that row is part of the head where a header is merged down over it.
  const [top, bottom] = [grid.rows[head.first]?.row, grid.rows[head.last]?.row ?? 0];
  return head.first === best.first && grid.merges.some((merge) => merge.top === top && merge.bottom >= bottom);
}

function draftAt(grid: Grid, first: number, last: number): HeadDraft {
  const rows = grid.rows.slice(first, last + 1);
  const texts = rows.map((row, at) => textsOf(grid, row, rows[at + 1]));
  const width = Math.max(...texts.map(({ length }) => length));
  const columns: HeadDraft['columns'][number][] = [];
  for (let index = 0; index < width; index++) {
    const levels = texts.map((row) => row[index] ?? '').filter((text, at, all) => text !== '' && text !== all[at - 1]);
    if (levels.length === 0) continue;
    const header = levels.map((text) => text.replace(/\s+/g, '')).join('/');
    columns.push({ index, letter: letterOf(index), header, levels });
  }
  return { first, last, columns };
}

function understood({ first, last, columns: drafts }: HeadDraft, meaning: Meaning): SheetHead {
  const seen = new Set<string>();
  const columns = drafts.map(({ levels, ...column }): HeadColumn => {
    const meant = meaning(levels, column.header);
    if (meant.field !== undefined && !WEAK.has(meant.field)) seen.add(meant.field);
    return { ...column, ...meant };
  });
  return { first, last, columns, score: seen.size };
}

/** Texts of a row of the head by column; one that is merged to the right stands over all its columns. */
function textsOf(grid: Grid, { row, cells }: GridRow, below: GridRow | undefined): string[] {
  const texts = Array.from(cells, (cell) => cell?.text ?? '');
  const width = Math.max(cells.length, below?.cells.length ?? 0);
  for (const { top, left, right } of grid.merges)
    if (top === row) for (let at = left + 1; at <= Math.min(right, width - 1); at++) texts[at] ||= texts[left] ?? '';
  // A CSV knows no merges: a blank above a text goes with what stands to its left.
  if ((grid.source === 'csv' || grid.source === 'paste') && grid.merges.length === 0 && below)
    for (let at = 1; at < width; at++) if (below.cells[at]) texts[at] ||= (below.cells[at - 1] && texts[at - 1]) ?? '';
  return Array.from(texts, (text) => text ?? '');
}
