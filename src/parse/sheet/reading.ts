import type { GridCell } from '#model/grid.ts';
import type { LinePlace } from '#model/ledgerLine.ts';
import type { Lists } from '#model/lists.ts';
import type { SheetField } from '#model/sheetField.ts';
import { STATE_OF } from '#model/sheetWords.ts';
import type { RowOf } from '#model/table.ts';
import type { LedgerColumns } from '#parse/sheet/dataRow.ts';
import type { ItemMatch, WrittenItem } from '#parse/sheet/matchItem.ts';
import type { MatchLog } from '#parse/sheet/matchLog.ts';
import type { NamedMatch } from '#parse/sheet/matchNamed.ts';
import type { RegionIndex } from '#parse/sheet/matchRegion.ts';
import type { PercentKind } from '#parse/sheet/sharesOfOne.ts';
import type { SheetContext } from '#parse/sheet/sheetContext.ts';
import { squash } from '#parse/sheet/squash.ts';
import { cut, type Tell } from '#parse/sheet/tell.ts';
import { ledgerWords } from '#words/ledger.ts';

/** Everything the reading of one row needs of its sheet. */
export interface SheetRules {
  readonly lists: Lists;
  readonly columns: LedgerColumns;
  readonly context: SheetContext;
  readonly knowsFormats: boolean;
  readonly keepsContacts: boolean;
  readonly percent: Readonly<Record<'progress' | 'planned', PercentKind>>;
  /** A person said whose sheet it is: cells that say otherwise name regions of the item. */
  readonly isRegionSaid: boolean;
  /** A person said which month it is where a row does not. */
  readonly isMonthSaid: boolean;
  readonly regions: RegionIndex;
  readonly findItem: (written: WrittenItem) => ItemMatch;
  readonly findArea: (written: string) => NamedMatch;
  readonly findPlatform: (written: string) => NamedMatch;
  /** Of the board's own list, by item. */
  readonly targets: ReadonlyMap<string, RowOf<'targets'>>;
  readonly matches: MatchLog;
  readonly tell: Tell;
}

/** One row while it is read. */
export interface Reading {
  readonly rules: SheetRules;
  readonly place: LinePlace;
  readonly cell: (field: SheetField) => GridCell | undefined;
  /** Text of a cell; undefined where it is blank or holds only a mark for "nothing": "/", "—"; of a name 未公布名称. */
  readonly text: (field: SheetField) => string | undefined;
  /** Tells of a problem in a cell of the row; `value` is the cell's text unless given. */
  readonly tell: (
    code: Parameters<Tell>[0],
    severity: Parameters<Tell>[1],
    field: SheetField,
    more?: { value?: string; expected?: string | undefined; subject?: string },
  ) => void;
}

/** A row ready to be read. */
export function readingOf(rules: SheetRules, place: LinePlace, cells: ReadonlyMap<SheetField, GridCell>): Reading {
  const cell = (field: SheetField) => cells.get(field);
  return {
    rules,
    place,
    cell,
    text: (field) => {
      const found = cells.get(field)?.text;
      if (field === 'name' && found === ledgerWords.unnamed) return undefined;
      return found === undefined || STATE_OF.get(squash(found)) === 'mark' ? undefined : found;
    },
    tell: (code, severity, field, more = {}) =>
      rules.tell(code, severity, {
        row: place.row,
        column: rules.columns.get(field),
        value: more.value ?? cells.get(field)?.text,
        expected: more.expected === undefined ? undefined : cut(more.expected),
        subject: more.subject,
      }),
  };
}
