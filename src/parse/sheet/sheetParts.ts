import type { Grid, GridRow } from '#model/grid.ts';
import type { Skipped } from '#model/import.ts';
import type { LedgerColumns } from '#parse/sheet/dataRow.ts';
import { labelsOf, type RowRule, rowKind } from '#parse/sheet/rowKind.ts';
import type { SheetHead } from '#parse/sheet/sheetHead.ts';
import { squash } from '#parse/sheet/squash.ts';
import { cut } from '#parse/sheet/tell.ts';

/** A sheet taken apart: what stands above the head, the rows of data, and what is neither. */
export interface SheetParts {
  readonly titles: readonly GridRow[];
  /** Indices in `grid.rows`. */
  readonly data: readonly number[];
  /** Signatures and notes below or between the rows of data. */
  readonly foot: readonly GridRow[];
  readonly skipped: readonly Skipped[];
}

/** What the parts are told apart by. */
interface PartsRule {
  readonly head: SheetHead;
  readonly columns: LedgerColumns;
  /** Whether a text is the number or name of an item. */
  readonly isItem: (text: string) => boolean;
  readonly isArea: (text: string) => boolean;
  readonly keepsContacts: boolean;
}

/** How much of a skipped row may be told: not the cells of `without`, and of signatures only their labels, unless contacts are kept. */
interface Discretion {
  readonly keepsContacts: boolean;
  readonly without: ReadonlySet<number>;
}

const PERSON = /(?:联系|填报|填表|审核|经办|制表|负责)人|电话|手机/;

/** Takes a ledger's sheet apart. The words of a signature are kept without the names behind them unless contacts are. */
export function sheetParts(grid: Grid, { keepsContacts, ...known }: PartsRule): SheetParts {
  const { head, columns } = known;
  const hidden = (keepsContacts ? (['phone'] as const) : (['phone', 'contact'] as const)).flatMap(
    (field) => columns.get(field)?.index ?? [],
  );
  const discretion = { keepsContacts, without: new Set(hidden) };
  const titles = grid.rows.slice(0, head.first);
  const rule = rowRule(grid, known, titles);
  const skipped: Skipped[] = titles.map((row) => ({
    row: row.row,
    why: 'title',
    text: textOf(row, { keepsContacts, without: new Set() }),
  }));
  for (const { row } of grid.rows.slice(head.first + 1, head.last + 1)) skipped.push({ row, why: 'head', text: '' });
  const [data, foot]: [number[], GridRow[]] = [[], []];
  let previous: Skipped['why'] | undefined;
  for (const [index, row] of grid.rows.entries()) {
    if (index <= head.last) continue;
    const why = rowKind(row, rule, previous);
    previous = why;
    if (why === undefined) data.push(index);
    else
      skipped.push({
        row: row.row,
        why,
        text: why === 'signature' ? signed(row, discretion) : textOf(row, discretion),
      });
    if (why === 'signature') foot.push(row);
  }
  return { titles, data, foot, skipped };
}

function rowRule(
  grid: Grid,
  { head, columns, isItem, isArea }: Omit<PartsRule, 'keepsContacts'>,
  titles: readonly GridRow[],
): RowRule {
  const at = (...fields: Parameters<LedgerColumns['get']>[0][]) =>
    fields.flatMap((field) => columns.get(field)?.index ?? []);
  const ordinals = head.columns.filter(({ field }) => field === 'ordinal').map(({ index }) => index);
  return {
    head,
    levels: grid.rows
      .slice(head.first, head.last + 1)
      .map(({ cells }) => Array.from(cells, (cell) => squash(cell?.text ?? ''))),
    titles: new Set(
      titles.flatMap(({ cells }) => cells.map((cell) => squash(cell?.text ?? '')).filter((text) => text !== '')),
    ),
    naming: at('no', 'name'),
    ordinals,
    leading: [...at('no', 'name', 'area'), ...ordinals],
    isItem,
    isArea,
  };
}

function textOf({ cells }: GridRow, { keepsContacts, without }: Discretion): string {
  const texts = cells.flatMap((cell, at) => (cell && cell.text !== '' && !without.has(at) ? [cell.text] : []));
  const isPrivate = !keepsContacts && texts.some((text) => PERSON.test(squash(text)));
  return isPrivate ? labelsOf(texts) : cut(texts.join(' '));
}

function signed(row: GridRow, discretion: Discretion): string {
  return discretion.keepsContacts ? textOf(row, discretion) : labelsOf(row.cells.flatMap((cell) => cell?.text ?? []));
}
