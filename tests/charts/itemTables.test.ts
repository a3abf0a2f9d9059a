import { describe, expect, it } from 'vitest';
import { itemBarTable, itemTrendTable, milestonesTable, regionTilesTable } from '#charts/itemTables.ts';
import type { Table } from '#charts/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const november = shippedSnapshot();

function of(no: string, snapshot = november): ItemState {
  const found = snapshot.states.find(({ item }) => item.id === `2023H2-${no}`);
  if (!found) throw new RangeError(`no item ${no}`);
  return found;
}

/** Rows as "id: text | text". */
const lines = ({ rows }: Table) => rows.map(({ id, cells }) => `${id}: ${cells.map(({ text }) => text).join(' | ')}`);

describe('completion', () => {
  it('has the figure, what it should be, the gap and both sides', () => {
    // 44 and 40 of 60 are 73.3 and 66.7 %; their mean 70; 70 − 83.3 = −13.3.
    expect(lines(itemBarTable(november, of('05')))).toEqual([
      'progress: 70.0',
      'elapsed: 83.3',
      'lead: −13.3',
      '渝: 73.3',
      '川: 66.7',
    ]);
  });

  it('without a figure says why', () => {
    expect(lines(itemBarTable(november, of('14')))).toEqual(['progress: 未报送', 'elapsed: 83.3', 'lead: 未报送']);
    expect(itemBarTable(november, of('06')).rows[1]?.name).toBe('计划进度');
  });
});

it('milestones: one done after the as-of month is not done yet', () => {
  expect(lines(milestonesTable(november, of('05')))).toEqual([
    '1: 2023-08-25 | 2023-08-25 | 8月25日完成',
    '2: 2023-09-06 | 2023-09-18 | 9月18日完成，晚 12 天',
    '3: 2023-10-31 | — | 10月31日到期，逾期 30 天',
    '4: 2023-11-15 | — | 11月15日到期，逾期 15 天',
    '5: 2023-12-31 | — | 12月31日到期',
  ]);
  const august = shippedSnapshot('?asof=2023-08');
  expect(lines(milestonesTable(august, of('05', august)))[1]).toBe('2: 2023-09-06 | — | 9月6日到期');
});

it('the course: the plan to its end, figures as far as they go, a month without one says so', () => {
  expect(lines(itemTrendTable(november, of('14')))).toEqual([
    '2023-07: 16.7 | 16.7',
    '2023-08: 33.3 | 33.3',
    '2023-09: 50.0 | 41.7',
    '2023-10: 66.7 | 66.7',
    '2023-11: 83.3 | 未报送',
    '2023-12: 100.0 | —',
  ]);
});

it('regions: all 16 with role and cell', () => {
  const rows = lines(regionTilesTable(november, of('05')));
  expect(rows).toHaveLength(16);
  expect(rows.slice(0, 4)).toEqual([
    '500116: — | 不涉及',
    '500117: 涉及 | 暂不公开',
    '500118: — | 不涉及',
    '500111: 牵头 | 64.0%',
  ]);
});
