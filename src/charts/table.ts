import type { Missing, StatusId } from '#model/status.ts';

/** One cell of a panel's table: the same value the picture shows, unrounded, or the word for why there is none. */
export type TableCell =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly inherited?: boolean }
  | StatusCell
  | { readonly kind: 'missing'; readonly state: Missing; readonly text: string; readonly inherited?: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** A status of the item of the row: its own in the as-of month, or in `month`, or in `region`. */
export interface StatusCell {
  readonly kind: 'status';
  readonly status: StatusId;
  readonly text: string;
  readonly overdue?: boolean;
  readonly month?: string;
  readonly region?: string;
}

/** What a row is about: it becomes `data-code`, `data-item` … in the document. */
export type RowKey =
  | 'code'
  | 'item'
  | 'area'
  | 'platform'
  | 'month'
  | 'kpi'
  | 'entry'
  | 'meeting'
  | 'indicator'
  | 'milestone'
  | 'scope';

export interface TableRow {
  readonly key: RowKey;
  readonly id: string;
  /** Head of the row. */
  readonly name: string;
  readonly cells: readonly TableCell[];
  /** Further public attributes, such as `year` beside an indicator. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** Rows and columns of a panel's table; `columns[i].id` is the public name of `cells[i]`. */
export interface Table {
  readonly head: string;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly TableRow[];
}
