import type { Place } from '#model/issue.ts';
import type { LedgerLine, LinePlace } from '#model/ledgerLine.ts';
import { mergeWords } from '#words/importMerge.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';

/** A row as `reports.row` keeps it: "台账.xlsx#14", with a sheet "台账.xlsx[9月]#14". */
export function rowRef({ file, sheet, row }: LinePlace): string {
  return `${file}${sheet === undefined ? '' : `[${sheet}]`}#${row}`;
}

/** Rows a report was taken from as `reports.row` keeps them; a report that rows contradicted each other in is marked so. */
export function rowRefs(lines: readonly Pick<LedgerLine, 'place'>[], isSettled: boolean): string {
  const refs = lines.map(({ place }) => rowRef(place)).join(mergeWords.separator);
  return isSettled ? mergeWords.settled(refs) : refs;
}

/** The rows a text of `rowRefs` names, each as FILE#ROW. */
export function rowsIn(refs: string): string[] {
  const { separator, settled } = mergeWords;
  const rows = refs.replace(settled(''), '').match(new RegExp(`.+?#\\d+(?=${separator}|$)`, 'g')) ?? [refs];
  return rows.map((row, at) => (at === 0 ? row : row.slice(separator.length)));
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
