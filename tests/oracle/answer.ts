/** What one cell of a panel's table must say. Numbers are unrounded; per cents 0 to 100, leads in points. */
export type Cell = ({ value: number | string } | { missing: string } | { status: string; overdue?: true }) & {
  inherited?: true;
};

/** One row; `key` is the value of its data-code, -item, -area, -kpi, -month, -indicator or -scope. */
export type Row = { key: string; cells: Record<string, Cell> };

export type PanelId = 'kpi' | 'areas' | 'ranking' | 'map' | 'items' | 'matrix' | 'projects' | 'shares';

/** One panel: its rows in order; the map's side box apart. */
export type Answer = { state: 'ready' | 'empty'; rows: Row[]; box?: Row[] };

/** A row of a panel. */
export function row(key: string, cells: Record<string, Cell>): Row {
  return { key, cells };
}
