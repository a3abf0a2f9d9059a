import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { cellText, meanOf } from '#charts/matrixCells.ts';
import { matrixContent } from '#charts/matrixContent.ts';
import { matrixMinWidth } from '#charts/matrixLayout.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import { type Drawing, targetAt } from '#charts/picture.ts';
import type { Tables } from '#model/table.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { marksOf } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const LOOK = lookOf('light', 1192);

/** The shipped tables with other reports. */
function withReports(change: (row: Tables['reports'][number]) => Tables['reports'][number] | undefined, query = '') {
  const tables = shippedTables();
  return snapshotFrom({ ...tables, reports: tables.reports.flatMap((row) => change(row) ?? []) }, query);
}

function cellOf(snapshot: ReturnType<typeof shippedSnapshot>, item: string, code: string) {
  const { columns, rows } = matrixContent(snapshot).table();
  return rows.find(({ id }) => id === `2023H2-${item}`)?.cells[columns.findIndex(({ id }) => id === code)];
}

describe('the table', () => {
  const november = shippedSnapshot('');

  it('has a row per item shown and a column per region shown', () => {
    const { columns, rows } = matrixContent(november).table();
    expect(rows.map(({ id }) => id)).toEqual(november.shown.map(({ item }) => item.id));
    expect(columns.slice(0, 2)).toEqual([
      { id: '500116', title: '江津' },
      { id: '500117', title: '合川' },
    ]);
    expect(columns).toHaveLength(16);
    expect(matrixContent(shippedSnapshot('?side=sc')).table().columns[0]?.id).toBe('510300');
  });

  it.each([
    ['04', '500116', { kind: 'number', value: expect.closeTo((100 * 19) / 24 + 6, 3), text: '85.2' }],
    ['02', '500118', { kind: 'missing', state: 'not-reported', text: '未报送' }],
    ['15', '500111', { kind: 'missing', state: 'not-quantified', text: '定性进展' }],
    ['05', '500117', { kind: 'missing', state: 'withheld', text: '暂不公开' }],
    ['20', '500116', { kind: 'missing', state: 'outdated', text: '90（超期未更新）' }],
    ['04', '500117', { kind: 'missing', state: 'not-applicable', text: '不涉及' }],
    ['01', '500116', { kind: 'missing', state: 'not-applicable', text: '不涉及' }],
    ['22', '500116', { kind: 'missing', state: 'not-applicable', text: '不涉及' }],
  ])('item %s in %s', (item, code, cell) => {
    expect(cellOf(november, item, code)).toEqual(cell);
  });

  it('marks what a region takes over from its item; zero is a number', () => {
    const inherited = withReports((row) => (row.item_id.endsWith('-04') && row.region_code ? undefined : row));
    expect(cellOf(inherited, '04', '500116')).toMatchObject({
      value: expect.closeTo((100 * 19) / 24, 6),
      inherited: true,
    });
    expect(cellOf(shippedSnapshot('?asof=2023-07'), '02', '500116')).toEqual({ kind: 'number', value: 0, text: '0.0' });
  });

  it('knows no cell without a ledger', () => {
    const bare = shippedSnapshot('?demo=0');
    expect(matrixContent(bare).title).toBe('事项与区市');
    expect(
      new Set(
        matrixContent(bare)
          .table()
          .rows.flatMap(({ cells }) => cells.map((cell) => cell.kind === 'missing' && cell.state)),
      ),
    ).toEqual(new Set(['unavailable']));
  });
});

describe('the title', () => {
  it('names at most two items that are behind wherever they have a number, the furthest first', () => {
    // Behind everywhere in November: 15 (by 19.3), 05 (13.3), 18 (13.3) and 10 (8.3); some of 15 and 05 have no number.
    expect(matrixContent(shippedSnapshot('')).title).toMatch(/^共推绿色发展、.+等 4 项有数值的区市都低于时间进度$/);
    expect(matrixContent(shippedSnapshot('?item=2023H2-10')).title).toBe('共推数字经济产业发展各区市都低于时间进度');
    expect(matrixContent(shippedSnapshot('?item=2023H2-18')).title).toBe(
      '深化西部陆海新通道建设涉及区市都低于时间进度',
    );
    expect(matrixContent(shippedSnapshot('?item=2023H2-10&side=sc')).title).toMatch(/所选区市都低于时间进度$/);
  });

  it('never speaks of one place', () => {
    expect(matrixContent(shippedSnapshot('?item=2023H2-10&region=500116')).title).toBe('1 格中 1 格有数值');
  });

  it('counts the cells where no item is behind everywhere', () => {
    expect(matrixContent(shippedSnapshot('?item=2023H2-02')).title).toBe('16 格中 12 格有数值，未报送 4 格');
    expect(matrixContent(shippedSnapshot('?item=2023H2-01')).title).toBe('事项与区市');
  });

  it('does not say 时间进度 of an item that is held against its plan', () => {
    const tables = shippedTables();
    const plan = { item_id: '2023H2-10', month: '2023-11', planned: 90, origin: { file: 'plans.csv', row: 1 } };
    const plans = [...tables.plans, { ...plan, origin: { ...plan.origin, provenance: 'demo' as const } }];
    expect(matrixContent(snapshotFrom({ ...tables, plans }, '?item=2023H2-10')).title).toBe('16 格中 16 格有数值');
  });

  it('is not told from numbers of an earlier month', () => {
    // 11 reports by the quarter: in December its cells are those of November.
    const december = snapshotFrom(shippedTables(), '?asof=2023-12&item=2023H2-11', '2023-12-20');
    expect(matrixContent(december).title).toBe('16 格中 16 格有数值');
  });
});

describe('the picture', () => {
  const drawing = matrixDrawing(shippedSnapshot(''), LOOK);
  const texts = drawnTexts(drawing).map(({ text }) => text);

  it('lights rows by item and columns by region', () => {
    expect(groupNames(drawing, 'columns')).toEqual(shippedSnapshot('').regions.map(({ code }) => code));
    expect(groupNames(drawing, 'rows')).toHaveLength(27);
    expect(groupNames(drawing, 'rows')[0]).toBe('2023H2-01');
  });

  it('says across the row why an item has no cells', () => {
    const count = (words: string) => texts.filter((text) => text === words).length;
    expect(count('两省市层面，不分区市')).toBe(4);
    expect(count('16 个区市以外')).toBe(4);
    expect(count('未公布名称，从未报送')).toBe(6);
    expect(count('—')).toBe(6);
  });

  it('means are those of completion, whatever the measure', () => {
    const late = shippedSnapshot('?measure=late');
    expect(meanOf(late, '500116')).toEqual(shippedSnapshot('').values.get('500116'));
    expect(drawnTexts(matrixDrawing(late, LOOK)).map(({ text }) => text)).toContain('86.6');
    expect(texts).toContain('区市平均（列名事项等权）');
  });

  it('has in its legend the seven states, and others only where they occur', () => {
    const seven = ['数值（%）', '零', '未报送', '定性进展', '不涉及', '暂不公开', '超期未更新（上期值）'];
    expect(texts).toEqual(expect.arrayContaining(seven));
    expect(texts).not.toContain('待报');
    const december = snapshotFrom(shippedTables(), '?asof=2023-12', '2023-12-20');
    expect(drawnTexts(matrixDrawing(december, LOOK)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['待报', '沿用本项数值']),
    );
  });

  it('prints bold only above 100, and an official number only where there is one', () => {
    expect(weightsOf('108')).toEqual([600]);
    expect(weightsOf('100')).toEqual([400]);
    const tables = shippedTables();
    const items = tables.items.map((item) => (item.id === '2023H2-04' ? { ...item, official_no: 'E-7' } : item));
    expect(drawnTexts(matrixDrawing(snapshotFrom({ ...tables, items }), LOOK)).map(({ text }) => text)).toContain(
      'E-7',
    );
    expect(texts).not.toContain('04');
  });

  it('meets cells above rows above columns', () => {
    const cell = drawing.hits.find(({ tip }) => tip[1] === '江津区 90（超期未更新）');
    expect(targetAt(drawing, (cell?.x ?? 0) + 2, (cell?.y ?? 0) + 2)).toMatchObject({
      kind: 'item',
      id: '2023H2-20',
      tip: ['打造便捷生活行动升级版', '江津区 90（超期未更新）', '截至2023年11月底'],
    });
    expect(targetAt(drawing, (cell?.x ?? 0) + 2, 30)).toMatchObject({
      kind: 'region',
      id: '500116',
      tip: ['江津区（渝西八区）', '区市平均 86.6%', '列名 4 项，计入 4 项'],
    });
    const row = drawing.hits.find(({ id }) => id === '2023H2-01');
    // The shape before the name opens the reason.
    expect(targetAt(drawing, row?.x ?? 0, (row?.y ?? 0) + 4)).toMatchObject({ kind: 'why', id: '2023H2-01' });
    // 01 has no cells: its row still lies above the column.
    expect(targetAt(drawing, (cell?.x ?? 0) + 2, (row?.y ?? 0) + 2)).toMatchObject({ kind: 'item', id: '2023H2-01' });
  });

  it('fills a given height between its limits', () => {
    const height = (box: number) => matrixDrawing(shippedSnapshot(''), lookOf('light', 1192, box)).height;
    expect(height(900)).toBe(900);
    expect(height(3000)).toBeLessThan(1100);
  });

  it('keeps 30 px a cell where it stands upright', () => {
    const least = matrixMinWidth(shippedSnapshot(''));
    const { hits } = matrixDrawing(shippedSnapshot(''), lookOf('light', least));
    const cells = hits.filter(({ kind }) => kind !== 'why');
    expect(Math.min(...cells.map(({ width }) => width))).toBeCloseTo(30, 1);
    expect(least).toBeLessThan(900);
    expect(matrixMinWidth(shippedSnapshot('?region=500116'))).toBeLessThan(least);
  });

  it.each([
    '',
    '?measure=worst',
    '?side=sc',
    '?region=500116,511600',
    '?demo=0',
    '?asof=2023-07',
    '?status=late',
    '?audience=public',
  ])('%s fits its box', (query) => {
    const snapshot = shippedSnapshot(query);
    const least = matrixMinWidth(snapshot);
    for (const width of [256, 358, 568, least - 1, least, Math.max(least, 1000), 1192, 1400])
      expect(placeFaults(matrixDrawing(snapshot, lookOf('dark', width)), width), `${width} px`).toEqual([]);
  });

  it('fits long names and 200 %', () => {
    const tables = shippedTables();
    const items = tables.items.map((item) => ({
      ...item,
      ...(item.name ? { name: item.name.repeat(3), official_no: 'A-12' } : {}),
    }));
    const reports = tables.reports.map((row) => ({
      ...row,
      ...(row.progress === undefined ? {} : { progress: row.progress * 2 }),
    }));
    const snapshot = snapshotFrom({ ...tables, items, reports });
    for (const width of [256, 568, matrixMinWidth(snapshot), 1192])
      expect(placeFaults(matrixDrawing(snapshot, lookOf('light', width)), width)).toEqual([]);
  });
});

describe('turned, where it is narrow or low', () => {
  const november = shippedSnapshot('');
  const regions = november.regions.map(({ short_name }) => short_name);
  const namesIn = (drawing: Drawing) =>
    drawnTexts(drawing)
      .map(({ text }) => text)
      .filter((text) => regions.includes(text));

  it('has regions as rows under one another, in as many blocks as the width asks for', () => {
    // 13 items have cells; with the means 14 columns. Beside names of 54.6 px stand 5 of them in 256 px, 7 in 358, 13 in 568.
    for (const [width, blocks] of [
      [256, 3],
      [358, 2],
      [568, 2],
      [700, 1],
    ] as const)
      expect(namesIn(matrixDrawing(november, lookOf('light', width))), `${width} px`).toEqual(
        regions.flatMap((name) => Array.from({ length: blocks }, () => name)),
      );
  });

  it('keeps its letters at 11 px or more, and every item of the upright one', () => {
    const narrow = matrixDrawing(november, lookOf('light', 256));
    const sizes = ['columns', 'rows', 'frame'].flatMap((series) =>
      marksOf(narrow, series).flatMap(({ style }) => (style.text === undefined ? [] : [Number(style.fontSize)])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    const upright = groupNames(matrixDrawing(november, LOOK), 'rows');
    expect(groupNames(narrow, 'rows').sort()).toEqual(upright.sort());
    expect(groupNames(narrow, 'columns')).toEqual(november.regions.map(({ code }) => code));
  });

  it('has the seven states in its legend, means, own figures, and a list of the items without cells', () => {
    const texts = drawnTexts(matrixDrawing(november, lookOf('light', 256))).map(({ text }) => text);
    const seven = ['数值（%）', '零', '未报送', '定性进展', '不涉及', '暂不公开', '超期未更新（上期值）'];
    expect(texts).toEqual(expect.arrayContaining(seven));
    // The mean of 江津, the figure of 04, the figure of 13 in the list.
    expect(texts).toEqual(expect.arrayContaining(['86.6', '79.2', '共建西部科学城', '80.0']));
    expect(texts).toEqual(expect.arrayContaining(['两省市层面，不分区市', '16 个区市以外', '未公布名称，从未报送']));
  });

  it('meets the same cells, names and shapes', () => {
    const { hits } = matrixDrawing(november, lookOf('light', 256));
    const upright = matrixDrawing(november, LOOK).hits;
    const told = (all: typeof hits) =>
      [...new Set(all.map(({ kind, id, tip }) => [kind, id, ...tip].join(' ')))].sort();
    expect(told(hits)).toEqual(told(upright));
    const cell = hits.find(({ tip }) => tip[1] === '江津区 90（超期未更新）');
    expect(targetAt({ ...matrixDrawing(november, LOOK), hits }, (cell?.x ?? 0) + 2, (cell?.y ?? 0) + 2)?.tip[1]).toBe(
      '江津区 90（超期未更新）',
    );
  });

  it('lies with its list at the right where that is lower: on a page that lies across', () => {
    const low = matrixDrawing(november, lookOf('light', 868, 380));
    // 900 px on 225 mm of paper: at 8 points for 12 px a picture may be 535 px high, of which its words take about 95.
    expect(low.height).toBeLessThan(440);
    expect(namesIn(low)).toEqual(regions);
    expect(placeFaults(low, 868)).toEqual([]);
  });

  it('stays upright in whatever height has room for it, and is not a pixel higher than that', () => {
    const natural = matrixDrawing(november, LOOK).height;
    for (let height = natural; height < natural + 300; height += 1) {
      const drawing = matrixDrawing(november, { ...LOOK, height });
      expect(namesIn(drawing).slice(0, 2), `${height} px`).toEqual(['江津', '合川']);
      expect(drawing.height, `${height} px`).toBeLessThanOrEqual(height);
      // Upright, the names of items stand on one line.
      expect(
        drawnTexts(drawing).map(({ text }) => text),
        `${height} px`,
      ).toContain('共推绿色发展');
    }
  });
});

it.each([
  [0, '0'],
  [0.4, '0.4'],
  [84.6, '85'],
  [99.6, '99.6'],
  [100, '100'],
  [100.4, '100.4'],
  [108.33, '108'],
])('%s is printed %s: neither zero nor done by rounding', (value, text) => {
  expect(cellText(value)).toBe(text);
});

/** Weights of a number that stands in cells. */
function weightsOf(number: string): number[] {
  const weights = marksOf(matrixDrawing(shippedSnapshot(''), LOOK), 'rows').filter(
    ({ style }) => style.text === number,
  );
  return [...new Set(weights.map(({ style }) => style.fontWeight ?? 400))];
}
