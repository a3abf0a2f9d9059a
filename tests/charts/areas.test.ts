import { describe, expect, it } from 'vitest';
import { areasContent, areasDrawing } from '#charts/areasPicture.ts';
import { lookOf } from '#charts/look.ts';
import { STATUS_IDS } from '#model/status.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** "planning severe 1, total 3": only what is not 0. */
function rowsOf(query: string) {
  const { rows, columns } = areasContent(shippedSnapshot(query)).table();
  return rows.map(({ id, cells }) => {
    const found = cells.flatMap((cell, index) => {
      const value = cell.kind === 'number' ? cell.value : cell.kind === 'missing' ? cell.state : '?';
      return value === 0 ? [] : [`${columns[index]?.id} ${value}`];
    });
    return `${id}: ${found.join(', ')}`;
  });
}

/** All overall reports of an item say `progress`. */
function withProgress(progress: Readonly<Record<string, number>>) {
  const tables = shippedTables();
  const reports = tables.reports.map((row) => {
    const value = progress[row.item_id.slice(-2)];
    return value === undefined ? row : { ...row, progress: value, done_value: undefined };
  });
  return snapshotFrom({ ...tables, reports });
}

describe('areas', () => {
  it('has a column per status and a total', () => {
    const { columns } = areasContent(shippedSnapshot('')).table();
    expect(columns.map(({ id }) => id)).toEqual([...STATUS_IDS, 'total']);
  });

  it('lays the shipped November over areas; items without an area last', () => {
    expect(rowsOf('')).toEqual([
      'planning: not-quantified 1, severe 1, on-schedule 1, total 3',
      'infrastructure: late 1, slightly-late 1, ahead 1, total 3',
      'industry: done 1, not-started 1, slightly-late 1, on-schedule 1, ahead 1, total 5',
      'innovation: closed 1, not-reported 1, slightly-late 1, total 3',
      'ecology: late 1, on-schedule 1, ahead 1, total 3',
      'opening: severe 1, on-schedule 1, total 2',
      'services: done 1, ahead 1, total 2',
      'undisclosed: undisclosed 6, total 6',
    ]);
  });

  it('keeps areas without items, and the row of the unnamed only where something is in it or nothing filtered', () => {
    expect(rowsOf('?area=opening,services').map((row) => row.split(':')[0])).toEqual(['opening', 'services']);
    expect(rowsOf('?status=late')).toContain('services: ');
    expect(rowsOf('?status=late').some((row) => row.startsWith('undisclosed'))).toBe(false);
    expect(rowsOf('?status=undisclosed').at(-1)).toBe('undisclosed: undisclosed 6, total 6');
  });

  it('without a ledger knows only totals', () => {
    const unknown = STATUS_IDS.map((id) => `${id} unavailable`).join(', ');
    expect(rowsOf('?demo=0')[0]).toBe(`planning: ${unknown}, total 3`);
    expect(rowsOf('?demo=0').at(-1)).toBe(`undisclosed: ${unknown}, total 6`);
  });

  it.each([
    ['', '基础设施建设 3 项中 2 项滞后'],
    ['?audience=public', '基础设施建设 3 项中 2 项需加快推进'],
    ['?area=ecology,opening', '2 个方面各有 1 项滞后'],
    ['?area=services', '公共服务 2 项均无滞后'],
    ['?status=late,severe', '筛选后 4 个方面各有 1 项滞后'],
    ['?status=ahead,not-reported', '筛选后各方面均无滞后事项，1 项未报送'],
    ['?status=undisclosed', '各方面事项'],
    ['?demo=0', '已公布 21 项名称的事项分属 7 个方面'],
  ])('%s is titled %s', (query, title) => expect(areasContent(shippedSnapshot(query)).title).toBe(title));

  it('counts ties: a second late item in 规划政策协同 makes two areas with two', () => {
    expect(areasContent(withProgress({ '02': 60 })).title).toBe('2 个方面各有 2 项滞后');
  });

  it('says what lies outside the areas', () => {
    expect(areasContent(shippedSnapshot('')).sentence).toBe(
      '截至2023年11月底，基础设施建设 3 项中 2 项滞后；另有 6 项未公布名称，不计入各方面。',
    );
  });

  it('draws a row per area that filters by it; the unnamed filter by their status', () => {
    const drawing = areasDrawing(shippedSnapshot(''), lookOf('light', 372));
    const rows = drawing.hits.filter(({ kind, statuses }) => kind !== 'why' && !statuses);
    expect(groupNames(drawing, 'rows')).toEqual(rows.map(({ id }) => id));
    expect(rows.map(({ kind }) => kind)).toEqual([...Array<string>(7).fill('area'), 'status']);
    expect(rows[1]?.tip).toEqual(['基础设施建设', '共 3 项', '超时序进度 1 项', '略滞后 1 项', '滞后 1 项']);
  });

  it('a segment of one item opens its reason, one of several filters by area and status', () => {
    const { hits } = areasDrawing(shippedSnapshot(''), lookOf('light', 372));
    // No area has two items of one status: 21 segments, an item each; the six unnamed are one row and one status.
    expect(hits.filter(({ kind }) => kind === 'why')).toHaveLength(21);
    expect(hits.filter(({ statuses }) => statuses)).toEqual([]);
    const shared = areasDrawing(shippedSnapshot('?audience=public'), lookOf('light', 372)).hits.filter(
      ({ statuses }) => statuses,
    );
    expect(shared.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['area infrastructure']);
    expect(shared[0]).toMatchObject({
      statuses: ['slightly-late', 'late', 'severe'],
      lights: ['2023H2-04', '2023H2-05'],
    });
    expect(shared[0]?.tip.slice(0, 2)).toEqual(['基础设施建设', '需加快推进 2 项']);
  });

  it('before the public has one segment for all that are late', () => {
    const drawing = areasDrawing(shippedSnapshot('?audience=public'), lookOf('light', 372));
    const row = drawing.hits.find(({ id, statuses }) => id === 'infrastructure' && !statuses);
    expect(row?.tip).toEqual(['基础设施建设', '共 3 项', '超时序进度 1 项', '需加快推进 2 项']);
    expect(drawnTexts(drawing).filter(({ text }) => text === '2').length).toBe(3); // the segment, and two totals
  });

  it('fills a given height between its limits', () => {
    const height = (box: number) => areasDrawing(shippedSnapshot(''), lookOf('light', 372, box)).height;
    expect(height(250)).toBe(250);
    expect(height(2000)).toBeLessThan(320);
    expect(height(40)).toBeGreaterThan(180);
  });

  it.each(['', '?demo=0', '?audience=public', '?region=500116&side=sc', '?status=late'])('%s fits its box', (query) => {
    for (const width of [280, 320, 350, 372, 480, 700, 1400]) {
      const drawing = areasDrawing(shippedSnapshot(query), lookOf('dark', width));
      expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
    }
  });

  it('fits names of thirty characters', () => {
    const tables = shippedTables();
    const areas = tables.areas.map((area) => ({ ...area, name: area.name.repeat(6) }));
    for (const width of [280, 372, 1400])
      expect(placeFaults(areasDrawing(snapshotFrom({ ...tables, areas }), lookOf('light', width)), width)).toEqual([]);
  });
});
