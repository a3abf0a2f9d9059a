import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { hasManyColumns, type PaperTable, staysWhole } from '#charts/paper.ts';
import { paperColumns } from '#charts/paperColumns.ts';
import { PAPER } from '#charts/paperSize.ts';
import { twips } from '#io/docxStyles.ts';

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const EDGE = twips(0.8);

/**
 * A table as wide as the area for type: its head is repeated on every page, no row is broken. A short one stays on one page.
 */
export function docxTable(table: PaperTable, isWide: boolean): Table {
  const width = twips(isWide ? PAPER.type.height : PAPER.type.width);
  const widths = paperColumns(table, isWide).map((share) => Math.floor(share * width));
  const [head, cell] = hasManyColumns(table) ? ['PaperHeadSmall', 'PaperCellSmall'] : ['PaperHead', 'PaperCell'];
  const isWhole = staysWhole(table);
  const rowOf = (texts: readonly string[], isHead: boolean, isLast = false) =>
    new TableRow({
      // The last row keeps the note below it.
      keepNext: isHead || isWhole || isLast,
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: texts.map((text, at) => {
        const alignment = !isHead && table.isNumber[at] ? { alignment: AlignmentType.RIGHT } : {};
        return new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: isHead ? head : cell, text, ...alignment })],
        });
      }),
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: EDGE, right: EDGE, top: twips(0.3), bottom: twips(0.3) },
    borders: { top: THICK, bottom: THICK, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: [rowOf(table.head, true), ...table.rows.map((row, at) => rowOf(row, false, at === table.rows.length - 1))],
  });
}
