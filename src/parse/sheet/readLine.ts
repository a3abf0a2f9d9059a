import type { GridCell } from '#model/grid.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { SIDES, type Side } from '#model/region.ts';
import type { SheetField } from '#model/sheetField.ts';
import { SIDE_OF_WORD } from '#model/sheetWords.ts';
import type { ItemMatch } from '#parse/sheet/matchItem.ts';
import { nameKey } from '#parse/sheet/matchItem.ts';
import { readItem } from '#parse/sheet/readItem.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { readMonth } from '#parse/sheet/readMonth.ts';
import { type NamedRegions, readRegions } from '#parse/sheet/readRegions.ts';
import { readPlanned, readReport } from '#parse/sheet/readReport.ts';
import { readTarget } from '#parse/sheet/readTarget.ts';
import { rowRegion } from '#parse/sheet/rowRegion.ts';
import { squash } from '#parse/sheet/squash.ts';
import { cut } from '#parse/sheet/tell.ts';

/** A row read, before it is known whether it is the item's report or one region's: that is told from the rows beside it. */
export interface DraftLine {
  /** Without side, region and what 涉及地区 says of the item. */
  readonly line: LedgerLine;
  /** Same item and month, same key. */
  readonly key: string;
  readonly named: NamedRegions;
  /** Region that the sheet or the row's sender makes the reporter. */
  readonly own?: string;
  readonly side?: Side;
}

const PRIVATE: ReadonlySet<SheetField> = new Set(['contact', 'phone']);

/** A row as a line of the ledger; undefined, with an issue, where it cannot be taken. */
export function readLine(reading: Reading, cells: ReadonlyMap<SheetField, GridCell>): DraftLine | undefined {
  const [no, name] = [reading.text('no') ?? '', reading.text('name') ?? ''];
  if (no === '' && name === '')
    return failed(() => reading.tell('missing-value', 'error', reading.rules.columns.has('no') ? 'no' : 'name'));
  const month = monthOf(reading);
  if (month === null) return undefined;
  const match = itemOf(reading, { no, name, month });
  const named = readRegions(reading, 'regions');
  const own = named.isBroken ? null : rowRegion(reading, named);
  const side = sideOf(reading);
  if (own === null || side === null) return undefined;
  const known = match.item;
  const { target, unit } = readTarget(reading, known && reading.rules.targets.get(known.id));
  const item = readItem(reading, known, month);
  const told = readReport(reading, unit);
  const report = told && item.disclosure ? { ...told, disclosure: item.disclosure } : told;
  const planned = readPlanned(reading);
  if (month === undefined && (report || planned !== undefined))
    // Where the sheet has no such column, that was told once for all rows.
    return failed(() => reading.rules.columns.has('month') && reading.tell('missing-month', 'error', 'month'));
  const status = reading.text('status');
  const line: LedgerLine = {
    place: reading.place,
    ...(known ? { item_id: known.id } : {}),
    item: { ...item, ...(target === undefined ? {} : { target }) },
    ...(month === undefined ? {} : { month }),
    ...(planned === undefined ? {} : { planned }),
    ...(report === undefined ? {} : { report }),
    ...(status === undefined ? {} : { status }),
    ...(known ? {} : { cells: written(reading, cells) }),
  };
  return {
    line,
    key: `${known?.id ?? `?${nameKey(name) || squash(no)}`}|${month ?? ''}`,
    named,
    ...(own === undefined ? {} : { own }),
    ...(side === undefined ? {} : { side }),
  };
}

function failed(tell: () => unknown): undefined {
  tell();
  return undefined;
}

/** Month of a row: its own, else the sheet's; null, with an issue, where the cell holds none. */
function monthOf(reading: Reading): string | undefined | null {
  const { rules, place } = reading;
  const cell = reading.cell('month');
  if (!cell || reading.text('month') === undefined) return sheetMonth(reading);
  const month = readMonth(cell, rules.context.yearOf);
  if (month === undefined) {
    if (rules.isMonthSaid) return sheetMonth(reading);
    reading.tell('bad-month', 'error', 'month');
    return null;
  }
  rules.matches.add({ kind: 'month', written: cut(cell.text), id: month, how: 'exact' }, place);
  return month;
}

function sheetMonth({ rules, place }: Reading): string | undefined {
  const { month } = rules.context;
  if (month !== undefined) rules.matches.add({ kind: 'month', written: month, id: month, how: 'file' }, place);
  return month;
}

function itemOf(
  reading: Reading,
  { no, name, month }: { no: string; name: string; month: string | undefined },
): ItemMatch {
  const { rules, place, tell } = reading;
  const match = rules.findItem({ no, name, month });
  const { item, how, names, likely = [] } = match;
  rules.matches.add(
    {
      kind: 'item',
      written: cut(item && how !== 'name' && how !== 'hand' && no !== '' ? no : name || no),
      how,
      ...(item ? { id: item.id } : { suggestions: likely }),
    },
    place,
  );
  const field = no !== '' && (name === '' || !/^\d{1,3}$/.test(squash(no))) ? 'no' : 'name';
  if (!item) tell('unknown-item', 'error', field, { expected: names[0] });
  else if (match.isByNameAlone) tell('near-match', 'warning', 'no', { expected: names[0], subject: item.id });
  return match;
}

/** Whose side the row speaks for; null, with an issue, where the cell names none. */
function sideOf(reading: Reading): Side | undefined | null {
  const word = reading.text('side');
  if (word === undefined || /^(?:双方|两方|联合|共同|川渝|渝川|两地)$/.test(squash(word))) return undefined;
  const side = SIDE_OF_WORD.get(squash(word));
  if (side === undefined) reading.tell('not-in-list', 'error', 'side', { expected: SIDES.join('、') });
  return side ?? null;
}

function written(reading: Reading, cells: ReadonlyMap<SheetField, GridCell>): Record<string, string> {
  return Object.fromEntries(
    [...cells].flatMap(([field, { text }]) =>
      PRIVATE.has(field) ? [] : [[reading.rules.columns.get(field)?.header ?? field, text]],
    ),
  );
}
