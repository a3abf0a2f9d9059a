import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { rankingContent } from '#charts/rankingContent.ts';
import { rankingLayout } from '#charts/rankingLayout.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import { MEASURES } from '#model/spec.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { marksOf } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** Every report says twice as much. */
function doubled(query: string) {
  const tables = shippedTables();
  const twice = (value: number | undefined) => (value === undefined ? undefined : value * 2);
  const reports = tables.reports.map((row) => ({
    ...row,
    progress: twice(row.progress),
    done_value: twice(row.done_value),
  }));
  return snapshotFrom({ ...tables, reports }, query);
}

/** Bars of a region's row: every filled rectangle but the ground. */
function bars(query: string, code: string) {
  const drawing = rankingDrawing(shippedSnapshot(query), lookOf('light', 372));
  const filled = marksOf(drawing, 'rows', code).filter(
    ({ type, style }) => type === 'rect' && style.fill !== 'transparent',
  );
  return filled.map(({ shape }) => shape);
}

describe('the table', () => {
  const rowOf = (query: string, code: string) => {
    const { columns, rows } = rankingContent(shippedSnapshot(query)).table();
    const cells = rows.find(({ id }) => id === code)?.cells ?? [];
    return Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]]));
  };

  it('tells a mean, its count, its class and, in the app only, its rank', () => {
    // 江津 is listed in 04, 06, 08, 18: 19/24 + 6, 16/18 − 4, 130/120, 70 − 2.
    const mean = ((100 * 19) / 24 + 6 + (100 * 16) / 18 - 4 + (100 * 130) / 120 + 68) / 4;
    const { value, n, of, rank } = rowOf('', '500116');
    expect(value).toMatchObject({ kind: 'number', value: expect.closeTo(mean, 3), text: '86.6' });
    expect([n, of]).toMatchObject([{ value: 4 }, { value: 4 }]);
    expect(rank).toMatchObject({ kind: 'number', text: expect.stringMatching(/^\d+$/) });
    const embedded = rankingContent({ ...shippedSnapshot(''), spec: { mode: 'embed' } }).table();
    expect(embedded.columns.map(({ id }) => id)).toEqual(['value', 'n', 'of', 'class']);
    expect(embedded.rows.every(({ cells }) => cells.length === 4)).toBe(true);
  });

  it('says in words why there is no number', () => {
    expect(rowOf('?demo=0&measure=progress', '500116').value).toMatchObject({ kind: 'missing', state: 'unavailable' });
    expect(rowOf('?measure=stat&indicator=gdp', '512000').class).toMatchObject({ state: 'unavailable' });
  });
});

describe('the picture', () => {
  it('has a row per region in announced order, whatever the values', () => {
    const drawing = rankingDrawing(shippedSnapshot('?measure=late'), lookOf('light', 372));
    const codes = shippedSnapshot('').regions.map(({ code }) => code);
    expect(groupNames(drawing, 'rows')).toEqual(codes);
    expect(drawing.hits.map(({ id, kind }) => `${kind} ${id}`)).toEqual(codes.map((code) => `region ${code}`));
    expect(drawing.hits[0]?.tip).toEqual([
      '江津区（渝西八区）',
      '滞后事项 4 项',
      '计入 4 项，共 9 项',
      '涉及 9 项，按时序 4 项',
      '最需协调的状态：滞后',
      '截至2023年11月底',
    ]);
  });

  it('draws completion from the left, leads from a zero line to both sides', () => {
    const { barX, scale } = rankingLayout(shippedSnapshot(''), lookOf('light', 372));
    expect(bars('', '500116')).toEqual([
      expect.objectContaining({ x: barX, width: expect.closeTo(86.5972 * scale, 2) }),
    ]);
    const { zeroX } = rankingLayout(shippedSnapshot('?measure=lead'), lookOf('light', 372));
    expect(zeroX).toBeGreaterThan(barX);
    const [ahead] = bars('?measure=lead', '500116');
    const [behind] = bars('?measure=lead', '500111');
    expect(ahead?.x).toBeCloseTo(zeroX, 6);
    expect((behind?.x ?? 0) + (behind?.width ?? 0)).toBeCloseTo(zeroX, 6);
  });

  it('keeps 100 on the axis, and goes on to 200', () => {
    const reach = (snapshot: ReturnType<typeof doubled>) => {
      const { barWidth, scale } = rankingLayout(snapshot, lookOf('light', 372));
      return barWidth / scale;
    };
    expect(reach(shippedSnapshot(''))).toBe(100);
    expect(reach(doubled(''))).toBeGreaterThan(170);
  });

  it('prints a word in place of a bar for the worst status; one word for all late ones before the public', () => {
    const words = (query: string) =>
      drawnTexts(rankingDrawing(shippedSnapshot(query), lookOf('light', 350))).map(({ text }) => text);
    expect(bars('?measure=worst', '500116')).toEqual([]);
    expect(words('?measure=worst').filter((text) => text === '滞后')).toHaveLength(16);
    expect(words('?measure=worst&audience=public').filter((text) => text === '需加快推进')).toHaveLength(16);
  });

  it('draws no bar for zero', () => {
    expect(bars('?measure=missing', '500116')).toEqual([]);
    expect(bars('?measure=missing', '500118')).toHaveLength(1);
  });

  it('ends the head of the last column where its figures end', () => {
    const texts = drawnTexts(rankingDrawing(shippedSnapshot(''), lookOf('light', 372)));
    const ends = texts.filter(({ text }) => text === '按时序' || / 项中 /.test(text)).map(({ right }) => right);
    expect(ends).toHaveLength(17);
    expect(new Set(ends)).toEqual(new Set([372]));
  });

  it('says nothing of items beside statistics', () => {
    const texts = drawnTexts(rankingDrawing(shippedSnapshot('?measure=stat'), lookOf('light', 372)));
    expect(texts.some(({ text }) => text === '按时序' || / 项中 /.test(text))).toBe(false);
  });

  it('fills a given height between its limits', () => {
    const height = (box: number, query = '') =>
      rankingDrawing(shippedSnapshot(query), lookOf('light', 372, box)).height;
    expect(height(420)).toBe(420);
    expect(height(300)).toBeGreaterThan(300);
    expect(height(520)).toBeLessThanOrEqual(520);
    expect(height(520, '?region=500116,511600')).toBeLessThan(100);
  });

  const QUERIES = [
    ...MEASURES.map((measure) => `?measure=${measure}`),
    '?measure=stat&indicator=census_population',
    '?region=500116,511600',
    '?demo=0&measure=progress',
    '?asof=2023-07',
    '?audience=public&measure=worst',
  ];
  it.each(QUERIES)('%s fits its box', (query) => {
    const snapshots = [shippedSnapshot(query), doubled(query)];
    for (const width of [280, 350, 372, 480, 1400])
      for (const snapshot of snapshots)
        expect(placeFaults(rankingDrawing(snapshot, lookOf('dark', width, 420)), width), `${width} px`).toEqual([]);
  });
});
