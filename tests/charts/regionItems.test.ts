import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { regionCellsDrawing } from '#charts/regionCellsPicture.ts';
import { regionCounts, regionItems, regionItemsTable } from '#charts/regionItems.ts';
import { regionItemsDrawing } from '#charts/regionItemsPicture.ts';
import { regionMapDrawing } from '#charts/regionMapPicture.ts';
import { regionRankingDrawing } from '#charts/regionRankingPicture.ts';
import { regionStatistics } from '#stats/regionStatistics.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';
import { toyTables } from '../support/toyLedger.ts';

const [TONGNAN, DAZHOU, BISHAN] = ['500152', '511700', '500120'] as const;
const CODES = shippedSnapshot('').ledger.regions.map(({ code }) => code);

/** "02 not-reported", "15 late". */
function told(code: string, query = '') {
  return regionItems(shippedSnapshot(query), code).map(({ state, cell }) => {
    return `${state.item.id.slice(-2)} ${cell.kind === 'value' ? cell.status : cell.state}`;
  });
}

describe('items of a region', () => {
  it('are its listed ones and those of all, nine each in the demo', () => {
    for (const code of CODES) {
      const { all, listed, whole } = regionCounts(regionItems(shippedSnapshot(''), code));
      expect([all, listed, whole], code).toEqual([9, 4, 5]);
    }
    // By the table of the demo: 潼南 is named by 04, 05, 16 and 17; 02, 10, 11, 15, 20 are of all.
    expect(
      told(TONGNAN)
        .map((text) => text.slice(0, 2))
        .sort(),
    ).toEqual(['02', '04', '05', '10', '11', '15', '16', '17', '20']);
  });

  it('put the unreported first, and what is withheld last', () => {
    expect(told(TONGNAN)[0]).toBe('02 not-reported');
    expect(told(DAZHOU).at(-1)).toBe('05 withheld');
    const places = told(TONGNAN).map((text) => text.slice(3));
    expect(places.slice(1)).toEqual([
      'late',
      'slightly-late',
      'slightly-late',
      'slightly-late',
      'ahead',
      'ahead',
      'ahead',
      'done',
    ]);
  });

  it('count: known and on schedule, late, missing', () => {
    expect(regionCounts(regionItems(shippedSnapshot(''), TONGNAN))).toMatchObject({
      known: 8,
      good: 4,
      late: 4,
      missing: [['not-reported', 1]],
    });
  });

  it('keep the filters of items', () => {
    expect(
      told(TONGNAN, '?area=infrastructure')
        .map((text) => text.slice(0, 2))
        .sort(),
    ).toEqual(['04', '05']);
  });

  it('are a table with roles, both completions and the gap; a missing one is a word', () => {
    const snapshot = shippedSnapshot('');
    const table = regionItemsTable(snapshot, regionItems(snapshot, TONGNAN));
    expect(table.columns.map(({ id }) => id)).toEqual(['role', 'local', 'overall', 'elapsed', 'lead', 'status']);
    const first = table.rows[0];
    expect(first?.cells[0]).toEqual({ kind: 'text', text: '全域' });
    expect(first?.cells[1]).toEqual({ kind: 'missing', state: 'not-reported', text: '未报送' });
    expect(first?.cells[2]).toMatchObject({ kind: 'number', text: '83.3' });
    for (const { cells } of table.rows) {
      const [, local, , elapsed, lead] = cells;
      if (local?.kind !== 'number' || elapsed?.kind !== 'number' || lead?.kind !== 'number') continue;
      expect(lead.value).toBeCloseTo(local.value - elapsed.value, 6);
    }
  });

  it('fold the late words before the public', () => {
    const words = regionItems(shippedSnapshot('?audience=public'), TONGNAN).map(({ word }) => word);
    expect(words.filter((word) => word === '需加快推进')).toHaveLength(4);
  });

  it('are none without a ledger', () => {
    expect(regionItems(shippedSnapshot('?demo=0'), TONGNAN)).toEqual([]);
  });
});

describe('its pictures', () => {
  const snapshot = shippedSnapshot('');

  it.each([300, 358, 520, 700, 900, 1200])('items and cells fit %i px', (width) => {
    for (const code of [TONGNAN, DAZHOU, BISHAN]) {
      const drawing = regionItemsDrawing(snapshot, regionItems(snapshot, code), lookOf('light', width));
      expect(placeFaults(drawing, width), code).toEqual([]);
      expect(drawing.hits.filter(({ kind }) => kind === 'item')).toHaveLength(9);
      expect(placeFaults(regionCellsDrawing(snapshot, code, lookOf('light', width)), width)).toEqual([]);
    }
  });

  it('the status of a row opens the reason of the region’s cell', () => {
    const items = regionItems(snapshot, TONGNAN);
    const { hits } = regionItemsDrawing(snapshot, items, lookOf('light', 900));
    const reasons = hits.filter(({ kind }) => kind === 'why');
    const told = items.filter(({ word }) => !['暂不公开', '超期未更新', '不涉及'].includes(word));
    expect(reasons.map(({ id }) => id)).toEqual(told.map(({ state }) => state.item.id));
    expect(new Set(reasons.map(({ region }) => region))).toEqual(new Set([TONGNAN]));
    for (const hit of reasons) expect(hit.x + hit.width).toBeLessThan(300);
  });

  it('values of 200 per cent stay within the box', () => {
    const tables = shippedTables();
    const reports = tables.reports.map((row) =>
      row.progress === undefined ? row : { ...row, progress: row.progress * 2.4 },
    );
    const twice = snapshotFrom({ ...tables, reports });
    const drawing = regionItemsDrawing(twice, regionItems(twice, TONGNAN), lookOf('light', 900));
    expect(placeFaults(drawing, 900)).toEqual([]);
    expect(drawnTexts(drawing).some(({ text }) => Number(text) > 200)).toBe(true);
  });

  it('a row of the matrix has a cell per named item', () => {
    expect(groupNames(regionCellsDrawing(snapshot, TONGNAN, lookOf('light', 500)), 'cells')).toHaveLength(21);
  });

  it('the ranking keeps its sixteen rows and lights one', () => {
    const drawing = regionRankingDrawing(snapshot, BISHAN, lookOf('light', 700));
    expect(groupNames(drawing, 'own')).toEqual([`own-${BISHAN}`]);
    expect(groupNames(drawing, 'rows')).toEqual(CODES);
  });

  it('the map names all sixteen, as outlines and as tiles, with and without numbers', () => {
    for (const query of ['', '?demo=0'])
      for (const hasOutlines of [true, false]) {
        const ground = { ground: shippedGround(), titleBlock: shippedBlock(), hasOutlines };
        const drawing = regionMapDrawing(shippedSnapshot(query), BISHAN, ground, lookOf('light', 480));
        const texts = drawnTexts(drawing).map(({ text }) => text);
        for (const { short_name } of snapshot.ledger.regions) expect(texts).toContain(short_name);
        expect(groupNames(drawing, 'edges')).toEqual([`edge-${BISHAN}`]);
        expect(placeFaults(drawing, 480), `${query} ${hasOutlines}`).toEqual([]);
      }
  });
});

describe('statistics of a region', () => {
  const of = (code: string) =>
    regionStatistics(shippedTables(), code).map(({ indicator, year, row, rank, covered }) => {
      return `${indicator.id} ${year ?? '-'} ${row?.value ?? '-'} ${rank ?? '-'}/${covered}`;
    });

  it('take the year most regions have; a missing one stays, without a rank', () => {
    expect(of(DAZHOU)).toEqual([
      'area - 16591 1/16',
      'census_population 2020 5385422 1/16',
      'resident_population_yearend 2023 - -/7',
      'gdp 2020 2117.8 3/15',
      'urbanization_rate 2022 - -/6',
    ]);
  });

  it('add the latest year of its own, ranked only among those of that year', () => {
    const rows = [
      { region_code: '500001', indicator: 'gdp', year: 2020, value: 5 },
      { region_code: '500002', indicator: 'gdp', year: 2020, value: 7 },
      { region_code: '510003', indicator: 'gdp', year: 2020, value: 5 },
      { region_code: '500001', indicator: 'gdp', year: 2022, value: 1 },
    ];
    const tables = toyTables({
      indicators: [{ id: 'gdp', name: '产值', unit: '亿元', decimals: 1 }],
      statistics: rows,
    });
    const found = (code: string) =>
      regionStatistics(tables, code).map(({ year, rank, covered, of: all }) => [year, rank, covered, all]);
    expect(found('500001')).toEqual([
      [2020, 2, 3, 3],
      [2022, undefined, 1, 3],
    ]);
    expect(found('510003')).toEqual([[2020, 2, 3, 3]]);
  });
});
