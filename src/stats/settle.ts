import type { Notice, Spec } from '#model/spec.ts';
import type { Tables } from '#model/table.ts';
import { monthOf } from '#stats/months.ts';

/**
 * The Spec with every id the data do not know taken out, and a notice for each.
 *
 * A list with one unknown id falls back as a whole: a view of less than was asked for would look complete.
 */
export function settleSpec(spec: Spec, tables: Tables): { spec: Spec; notices: Notice[] } {
  const kept: Record<string, unknown> = { ...spec };
  const notices: Notice[] = [];
  const check = (name: keyof Spec, known: (value: string) => boolean) => {
    const value = spec[name];
    if (value === undefined) return;
    const values = Array.isArray(value) ? value.map(String) : [String(value)];
    if (values.every(known)) return;
    delete kept[name];
    notices.push({ name, value: values.join(','), kind: 'unknown-value' });
  };
  const has = (rows: readonly { readonly [key: string]: unknown }[], field: string) => {
    const ids = new Set(rows.map((row) => row[field]));
    return (value: string) => ids.has(value);
  };
  check('period', has(tables.periods, 'id'));
  check('region', has(tables.regions, 'code'));
  check('area', has(tables.areas, 'id'));
  check('item', has(tables.items, 'id'));
  check('platform', has(tables.platforms, 'id'));
  check('indicator', has(tables.indicators, 'id'));
  check('year', (value) => tables.statistics.some((row) => String(row.year) === value));
  check('asof', (month) =>
    tables.periods.some((period) => monthOf(period.start) <= month && month <= monthOf(period.end)),
  );
  if (kept.view === 'item' && spec.item?.length !== 1) fallBack('item', 'items');
  if (kept.view === 'region' && spec.region?.length !== 1) fallBack('region', 'regions');
  return { spec: kept as Spec, notices };

  /** A page of one thing needs just one; else its list stands. */
  function fallBack(view: 'item' | 'region', list: 'items' | 'regions') {
    kept.view = list;
    notices.push({ name: 'view', value: view, kind: 'unknown-value' });
  }
}
