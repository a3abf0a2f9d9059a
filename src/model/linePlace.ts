import type { Place } from '#model/issue.ts';
import type { LinePlace } from '#model/ledgerLine.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';

/** A row as `reports.row` keeps it: "台账.xlsx#14", with a sheet "台账.xlsx[9月]#14". */
export function rowRef({ file, sheet, row }: LinePlace): string {
  return `${file}${sheet === undefined ? '' : `[${sheet}]`}#${row}`;
}

/** Header of a column as the sheet has it, else the usual one. */
export function headerOf({ columns }: LinePlace, column: LedgerColumn): string {
  return columns[column]?.header ?? LEDGER_HEADERS[column];
}

/** Where the cell of a column stands, as an issue names it; without a cell where the sheet has no such column. */
export function placeAt(place: LinePlace, column?: LedgerColumn): Place {
  const { file, sheet, row, columns } = place;
  const letter = column && columns[column]?.letter;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    ...(column === undefined ? {} : { column: headerOf(place, column) }),
    ...(letter === undefined ? {} : { cell: `${letter}${row}` }),
  };
}
