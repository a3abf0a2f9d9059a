import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { snapshotFrom } from './shipped.ts';
import { A, B, C, toyItem, toyTables } from './toyLedger.ts';

/** Place of an item in the toy board: listed regions, or none for the other scopes. */
const LISTED: Readonly<Record<string, readonly string[]>> = { '1': [A, B, C], '2': [A, B], '4': [C], '8': [B, C] };

/** Reports of November: item, region or '' for the joint one, progress or a state. */
const REPORTS: readonly (readonly [string, string, number | 'withheld' | undefined])[] = [
  ['1', '', 90],
  ['1', A, 95],
  ['1', B, 90],
  ['1', C, 85],
  ['2', '', 70],
  ['2', A, 72],
  ['2', B, 68],
  ['3', '', 100],
  ['4', '', undefined],
  ['7', '', 50],
  ['8', '', 80],
  ['8', B, 'withheld'],
  ['8', C, 0],
];

/**
 * The toy country at the end of November, 83.3 % of the time gone, with nine items:
 *
 * 1 ahead · 2 late · 3 done, of all regions · 4 text only · 5 not reported · 6 without a name · 7 severe · 8 slightly late · 9 not started.
 * Means of listed items: A (95 + 72) / 2 = 83.5, B (90 + 68) / 2 = 79, C (85 + 0) / 2 = 42.5.
 */
export function toySnapshot(query = ''): Snapshot {
  const scopes: Partial<Record<string, RowOf<'items'>['scope']>> = { '3': 'all16', '7': 'outside' };
  const items = ['1', '2', '3', '4', '5', '7', '8', '9'].map((id) =>
    toyItem(id, {
      area_id: Number(id) % 2 === 0 ? 'y' : 'x',
      scope: LISTED[id] ? 'listed' : (scopes[id] ?? 'provincial'),
      ...(id === '9' ? { start_on: '2023-12-01' } : {}),
    }),
  );
  const tables = toyTables({
    items: [...items, { id: '6', period_id: 'P', named: false }],
    item_regions: Object.entries(LISTED).flatMap(([item_id, codes]) =>
      codes.map((region_code) => ({ item_id, region_code })),
    ),
    months: [{ period_id: 'P', month: '2023-11', due_on: '2023-12-05', state: 'final' }],
    reports: REPORTS.map(([item_id, code, told]) => ({
      item_id,
      month: '2023-11',
      ...(code === '' ? {} : { region_code: code }),
      ...(typeof told === 'number' ? { progress: told } : told ? { state: told } : { text: '会商一次' }),
    })),
  });
  return snapshotFrom(tables, query, '2023-12-20');
}
