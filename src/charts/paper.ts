import type { Table } from '#charts/table.ts';
import { withoutRank } from '#charts/tableRecords.ts';

/** A table as it is printed: words only, the row's head as its first column. */
export interface PaperTable {
  readonly title: string;
  /** At the right above the table. */
  readonly unit: string | undefined;
  readonly head: readonly string[];
  /** Which columns hold numbers and stand at the right. */
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Source and date, below. */
  readonly note: string;
}

/** A picture that stands by itself, with all its words in it. */
export interface PaperPicture {
  readonly svg: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a document is made of, from above to below. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string }
  | { readonly kind: 'picture'; readonly id: string; readonly picture: PaperPicture }
  | { readonly kind: 'table'; readonly id: string; readonly table: PaperTable };

/** What follows the text on a page of its own. */
export interface Attachment {
  readonly id: string;
  /** “附件1”. */
  readonly label: string;
  readonly title: string;
  /** It lies across: a table has more columns than stand upright. */
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
}

/** A document on A4, the same on screen, in print, as HTML and as DOCX. */
export interface Paper {
  readonly title: string;
  /** Below the title: date, filters. */
  readonly facts: readonly string[];
  /** At the top of every page: 内部资料 注意保存, 演示数据. */
  readonly marks: readonly string[];
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attachment[];
  /** At the end of the text, at the right; none where it is only tables. */
  readonly signature: { readonly unit: string; readonly date: string } | undefined;
}

/** More columns than this do not stand upright. */
const UPRIGHT_COLUMNS = 8;

/**
 * A panel's table for paper. The place of a government among others is never printed: the column `rank` is left out.
 *
 * words  title, unit and note around it
 */
export function paperTable(table: Table, words: Pick<PaperTable, 'title' | 'unit' | 'note'>): PaperTable {
  const { head, columns, rows } = withoutRank(table);
  return {
    ...words,
    head: [head, ...columns.map(({ title }) => title)],
    isNumber: [false, ...columns.map((_column, at) => rows.some(({ cells }) => cells[at]?.kind === 'number'))],
    rows: rows.map(({ name, cells }) => [name, ...columns.map((_column, at) => cells[at]?.text ?? '')]),
  };
}

/** Many columns: they stand in smaller letters. */
export function hasManyColumns({ head }: PaperTable): boolean {
  return head.length > UPRIGHT_COLUMNS;
}

/** Does a table have to lie across the page? */
export function liesAcross(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table' && hasManyColumns(block.table));
}

/** Rows up to which a table goes on to the next page as a whole rather than be parted. */
const SHORT_ROWS = 16;

/** Does a table stay on one page? */
export function staysWhole({ rows }: PaperTable): boolean {
  return rows.length <= SHORT_ROWS;
}
