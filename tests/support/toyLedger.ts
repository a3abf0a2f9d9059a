import { type Provenance, type RowOf, TABLE_NAMES, type TableName, type Tables } from '#model/table.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import { indexLedger, type Ledger } from '#stats/ledger.ts';

/** Rows of any tables, with only the cells a test speaks of. */
export type Parts = { readonly [N in TableName]?: readonly Partial<RowOf<N>>[] | undefined };

/** Seen at the end of November, after its due day: five of six months have passed, 83.333… %. */
export const NOVEMBER: Moment = { asof: '2023-11', today: '2023-12-20', count: 'month' };

/** The country of the toy outlines: A and B are 渝, C is 川. */
export const [A, B, C] = ['500001', '500002', '510003'] as const;

const COUNTRY: Parts = {
  regions: [
    { code: A, name: '甲区', short_name: '甲甲', side: '渝', name_en: 'A', order: 1 },
    { code: B, name: '乙区', short_name: '乙乙', side: '渝', name_en: 'B', order: 2 },
    { code: C, name: '丙市', short_name: '丙丙', side: '川', name_en: 'C', order: 3 },
  ],
  provinces: [
    { code: '500000', name: '渝省', short_name: '渝', side: '渝' },
    { code: '510000', name: '川省', short_name: '川', side: '川' },
  ],
  periods: [{ id: 'P', name: '2023年下半年', start: '2023-07-01', end: '2023-12-31' }],
  areas: [
    { period_id: 'P', id: 'x', name: '甲方面', order: 1 },
    { period_id: 'P', id: 'y', name: '乙方面', order: 2 },
  ],
};

/**
 * Tables of a toy package: three regions, one period of six months (July to December 2023), two areas, and what a test adds.
 *
 * parts       a table given here replaces the one of the toy country; cells left out are blank
 * provenance  of all rows that do not bring their own origin
 */
export function toyTables(parts: Parts = {}, provenance: Provenance = 'user'): Tables {
  const filled = Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const rows: readonly object[] = parts[name] ?? COUNTRY[name] ?? [];
      return [name, rows.map((row, at) => ({ origin: { file: `${name}.csv`, row: at + 2, provenance }, ...row }))];
    }),
  );
  return filled as unknown as Tables;
}

/** The same, indexed for its period `P`. */
export function toyLedger(parts: Parts = {}): Ledger {
  return indexLedger(toyTables(parts), 'P');
}

/** An item with a published name; more facts override. */
export function toyItem(id: string, facts: Partial<RowOf<'items'>> = {}): Partial<RowOf<'items'>> {
  return { id, period_id: 'P', area_id: 'x', name: `事项${id}`, named: true, ...facts };
}

/** A report of item `I` for a month. */
export function toyReport(month: string, facts: Partial<RowOf<'reports'>> = {}): Partial<RowOf<'reports'>> {
  return { item_id: 'I', month, ...facts };
}

/** A whole row of `reports`, for functions that take rows and no tables. */
export function reportRow(facts: Partial<RowOf<'reports'>>): RowOf<'reports'> {
  const [row] = toyTables({ reports: [toyReport('2023-11', facts)] }).reports;
  if (!row) throw new RangeError('reportRow: no row.');
  return row;
}

/** State of item `I`, the only item of a toy ledger. */
export function stateOf(parts: Parts, facts: Partial<RowOf<'items'>> = {}, moment: Moment = NOVEMBER): ItemState {
  return statesOf(toyLedger({ items: [toyItem('I', facts)], ...parts }), moment)[0] as ItemState;
}

/** States of all items of a ledger, in its order. */
export function statesOf(ledger: Ledger, moment: Moment = NOVEMBER): ItemState[] {
  return ledger.items.map((item) => itemState(ledger, item, moment));
}
