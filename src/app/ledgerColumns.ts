import { filledColumns, type LedgerRow, ledgerColumns } from '#stats/ledgerRows.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** A column as it stands on the page. `width` in px; `isLong`: two lines, the rest of the text in the tip. */
export interface ColumnLook {
  readonly width: number;
  readonly isLong?: true;
  readonly isNumber?: true;
}

/** Columns that are optional in the one-sheet ledger: shown where any row fills them. */
const OPTIONAL: readonly LedgerColumn[] = [
  'closed',
  'override',
  'reason',
  'rhythm',
  'weight',
  'disclosure',
  'sender',
  'side',
];

export const COLUMN_LOOKS: Readonly<Record<LedgerColumn, ColumnLook>> = {
  no: { width: 92 },
  area: { width: 122 },
  name: { width: 236, isLong: true },
  leadCq: { width: 148, isLong: true },
  leadSc: { width: 148, isLong: true },
  duty: { width: 122, isLong: true },
  support: { width: 122, isLong: true },
  regions: { width: 196, isLong: true },
  platforms: { width: 168, isLong: true },
  target: { width: 220, isLong: true },
  targetValue: { width: 102, isNumber: true },
  unit: { width: 72 },
  start: { width: 98 },
  due: { width: 102 },
  month: { width: 104 },
  planned: { width: 106, isNumber: true },
  done: { width: 96, isNumber: true },
  progress: { width: 112, isNumber: true },
  status: { width: 132, isLong: true },
  text: { width: 300, isLong: true },
  difficulty: { width: 220, isLong: true },
  need: { width: 220, isLong: true },
  next: { width: 220, isLong: true },
  contact: { width: 168, isLong: true },
  evidence: { width: 168, isLong: true },
  closed: { width: 102 },
  override: { width: 132 },
  reason: { width: 220, isLong: true },
  rhythm: { width: 96 },
  weight: { width: 72, isNumber: true },
  disclosure: { width: 96 },
  sender: { width: 168, isLong: true },
  side: { width: 82 },
};

/** Width as a style sheet takes it. The sticky column leaves room for the others on a phone. */
export function columnWidth(column: LedgerColumn): string {
  const width = `${COLUMN_LOOKS[column].width}px`;
  return column === 'name' ? `min(${width}, 38vw)` : width;
}

/** What a person chose to see or not to see; the rest follows the rule. */
export type ColumnChoice = Readonly<Partial<Record<LedgerColumn, boolean>>>;

/** What the first screen must show: what, when, where, how far. */
const FIRST: readonly LedgerColumn[] = ['name', 'month', 'status', 'progress', 'regions', 'done', 'text'];

/** Columns on the page: the name as the head of its row, what matters most, then the order of the one-sheet ledger. */
export function shownColumns(rows: readonly LedgerRow[], isPublic: boolean, choice: ColumnChoice): LedgerColumn[] {
  const all = ledgerColumns(isPublic);
  const filled = new Set(filledColumns(rows, OPTIONAL));
  const isShown = (column: LedgerColumn) =>
    column === 'name' || (choice[column] ?? (!OPTIONAL.includes(column) || filled.has(column)));
  return [...FIRST, ...all.filter((column) => !FIRST.includes(column))].filter(isShown);
}
