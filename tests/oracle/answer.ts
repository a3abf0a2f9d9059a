/** What one cell of a panel's table must say. Numbers are unrounded; per cents 0 to 100, leads in points. */
export type Cell = (
  | { value: number | string }
  | { missing: string }
  | { status: string; overdue?: true }
  | { text: string }
) & {
  inherited?: true;
};

/**
 * One row; `key` is the value of its data-code, -item, -area, -kpi, -month, -indicator, -scope, -platform, -entry or -meeting.
 * Rows of `changes`: item and kind; of the ledger: item, month and what it reports for; of the calendar: with "ruled" behind.
 */
export type Row = { key: string; cells: Record<string, Cell> };

export type PanelId =
  | ('kpi' | 'areas' | 'ranking' | 'map' | 'items' | 'matrix' | 'projects' | 'shares')
  | ('changes' | 'trend' | 'lists' | 'calendar' | 'platforms' | 'mechanism' | 'ledger');

/** One panel: its rows in order; the map's side box apart. */
export type Answer = { state: 'ready' | 'empty'; rows: Row[]; box?: Row[] };

/** A row of a panel. */
export function row(key: string, cells: Record<string, Cell>): Row {
  return { key, cells };
}

/** A text, or the word for why there is none. */
export function textOr(text: string | undefined, missing = 'unavailable'): Cell {
  return text ? { text } : { missing };
}

/** A number, or the word for why there is none. */
export function valueOr(value: number | null | undefined, missing = 'unavailable'): Cell {
  return value === null || value === undefined ? { missing } : { value };
}
