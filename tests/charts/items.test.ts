import { describe, expect, it } from 'vitest';
import { itemsContent, itemsDrawing } from '#charts/itemsPicture.ts';
import { lookOf } from '#charts/look.ts';
import { targetAt } from '#charts/picture.ts';
import type { TableCell } from '#charts/table.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const desk = lookOf('light', 608, 840);

/** "19": "50 83.333 -33.333 =severe"; "!" before a word for no value, "+" after an overdue status. */
function rowsOf(query: string): Record<string, string> {
  const { rows } = itemsContent(shippedSnapshot(query)).table();
  return Object.fromEntries(rows.map(({ id, cells }) => [id.slice(-2), cells.map(plain).join(' ')]));
}

function plain(cell: TableCell): string {
  if (cell.kind === 'number') return String(Math.round(cell.value * 1000) / 1000);
  if (cell.kind === 'missing') return `!${cell.state}`;
  return cell.kind === 'status' ? `=${cell.status}${cell.overdue ? '+' : ''}` : cell.text;
}

function texts(query: string, width = 608): string[] {
  return drawnTexts(itemsDrawing(shippedSnapshot(query), lookOf('light', width))).map(({ text }) => text);
}

describe('items', () => {
  it('has rows in official order, with the columns of the contract', () => {
    const { columns, rows } = itemsContent(shippedSnapshot('')).table();
    expect(columns.map(({ id }) => id)).toEqual(['progress', 'elapsed', 'lead', 'status']);
    expect(rows.map(({ id }) => Number(id.slice(-2)))).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  it.each([
    ['01', '!not-quantified 83.333 !not-quantified =not-quantified'],
    ['03', '66.667 100 -33.333 =severe+'], // 8 of 12, due in October
    ['05', '70 83.333 -13.333 =late'], // 42 of 60
    ['06', '88.889 84 4.889 =ahead'], // 16 of 18 against a plan of 84
    ['07', '!not-applicable 0 !not-applicable =not-started'],
    ['08', '108.333 83.333 25 =done'], // 130 of 120
    ['14', '!not-reported 83.333 !not-reported =not-reported'],
    ['18', '70 83.333 -13.333 =on-schedule'], // set by hand
    ['22', '!unavailable !unavailable !unavailable =undisclosed'],
  ])('row %s reads %s', (item, row) => expect(rowsOf('')[item]).toBe(row));

  it('marks what a plan says in the column of elapsed time', () => {
    const { rows } = itemsContent(shippedSnapshot('')).table();
    const due = rows.map(({ cells: [, elapsed] }) => (elapsed && 'text' in elapsed ? elapsed.text : ''));
    expect([due[4], due[5], due[20]]).toEqual(['83.3', '84.0（计划）', '85.0（计划）']);
  });

  it('says 待报 while the due day of December is not past', () => {
    const snapshot = snapshotFrom(shippedTables(), '?asof=2023-12', '2024-01-05');
    const row = itemsContent(snapshot)
      .table()
      .rows.find(({ id }) => id.endsWith('05'));
    expect(row?.cells.map(plain).join(' ')).toBe('!awaiting 100 !awaiting =awaiting');
    expect(drawnTexts(itemsDrawing(snapshot, desk)).map(({ text }) => text)).toContain('未到报送期限');
  });

  it('without a ledger has elapsed time only', () => {
    expect(rowsOf('?demo=0')['05']).toBe('!unavailable 100 !unavailable !unavailable');
    expect(rowsOf('?demo=0')['22']).toBe('!unavailable !unavailable !unavailable !unavailable');
    expect(texts('?demo=0')).not.toContain('未报送');
  });

  it.each([
    ['', '7 项进度滞后，其中 2 项严重'],
    ['?audience=public', '7 项需加快推进'],
    ['?area=opening', '对外开放 2 项中 1 项进度严重滞后'],
    ['?area=ecology', '生态环境 3 项中 1 项进度滞后'],
    ['?side=cq', '渝西八区涉及的 13 项中 4 项进度滞后'],
    ['?status=slightly-late,late,severe', '7 项进度滞后，其中 2 项严重'],
    ['?status=late', '筛选后 2 项进度滞后'],
    ['?item=2023H2-14,2023H2-02', '所列没有事项进度滞后，1 项未报送'],
    ['?region=500116&side=sc', '事项进度'],
    ['?demo=0', '27 项中 21 项已公布名称'],
  ])('%s is titled %s', (query, title) => expect(itemsContent(shippedSnapshot(query)).title).toBe(title));

  it.each([
    ['?area=innovation', '与时间进度之差（百分点）；不按区市列名：两省市层面 1 项、16 个区市以外 2 项'],
    ['?area=planning', '与时间进度之差（百分点）；最需协调的在前'],
    ['', '与时间进度之差（百分点）；最需协调的在前'],
  ])('%s: on a wall says of whom items are that are of no place', (query, brief) =>
    expect(itemsContent(shippedSnapshot(query)).brief).toBe(brief),
  );

  it('names the one that is furthest behind, and counts those that tie', () => {
    expect(itemsContent(shippedSnapshot('')).sentence).toBe(
      '截至2023年11月底，时间进度 83.3%，7 项进度滞后，其中 2 项严重；差距最大的 2 项均滞后 33.3 个百分点。',
    );
    expect(itemsContent(shippedSnapshot('?area=ecology')).sentence).toBe(
      '截至2023年11月底，时间进度 83.3%，生态环境 3 项中 1 项进度滞后；差距最大的是“共推绿色发展”，滞后 19.3 个百分点。',
    );
  });

  it('draws rows by status, worst first, in each the furthest behind first', () => {
    const order = '03 19 15 05 10 04 13 14 01 07 18 02 09 16 06 21 11 17 20 08 12 22 23 24 25 26 27';
    const drawing = itemsDrawing(shippedSnapshot(''), desk);
    expect(
      groupNames(drawing, 'rows')
        .map((id) => id.slice(-2))
        .join(' '),
    ).toBe(order);
    for (const kind of ['item', 'why']) {
      const hits = drawing.hits.filter((hit) => hit.kind === kind);
      expect(hits.map(({ id }) => id.slice(-2)).join(' ')).toBe(order);
    }
    expect(drawing.height).toBe(840);
  });

  it('on a wall stands in lower rows before it only counts the rest, and no gap lies on the rule below', () => {
    const late = shippedSnapshot('?status=slightly-late,late,severe');
    const still = (height: number) => itemsDrawing(late, { ...lookOf('dark', 435, height, 21), isStill: true });
    // Seven rows of two lines, then of one; below 1.25 ems some must be counted.
    for (const [height, gapSize] of [
      [400, 27.3],
      [304, 24.15],
      [200, 21],
    ] as const) {
      const drawing = still(height);
      const texts = drawnTexts(drawing);
      expect(groupNames(drawing, 'rows')).toHaveLength(7);
      expect(texts.filter(({ text }) => text.startsWith('另有'))).toEqual([]);
      const row = (height - 1) / 7;
      const gaps = texts.filter(({ text }) => /^[+−]\d/.test(text));
      expect(gaps).toHaveLength(7);
      gaps.forEach(({ top, bottom }, index) => {
        const middle = (top + bottom) / 2;
        // Figures are about 0.72 of their size high.
        expect(middle + gapSize * 0.36, `row ${index} of ${height} px`).toBeLessThan((index + 1) * row - 1);
        expect(middle - gapSize * 0.36).toBeGreaterThan(index * row);
      });
    }
    expect(drawnTexts(still(120)).map(({ text }) => text)).toContain('另有 4 项');
  });

  it('a shape in a row means its item; the word several share filters by it, that of one opens its reason', () => {
    const drawing = itemsDrawing(shippedSnapshot(''), desk);
    const meets = (no: string, x: number) => {
      const row = drawing.hits.find(({ kind, id }) => kind === 'item' && id === `2023H2-${no}`);
      const { kind, id } = targetAt(drawing, x, (row?.y ?? 0) + 10) ?? { kind: 'none', id: '' };
      return `${kind} ${id}`;
    };
    // 严重滞后: 03 and 19. 未报送: 14 alone.
    expect([meets('03', 7), meets('03', 40), meets('19', 7), meets('19', 40)]).toEqual([
      'why 2023H2-03',
      'status severe',
      'why 2023H2-19',
      'why 2023H2-19',
    ]);
    expect([meets('14', 7), meets('14', 40), meets('14', 300)]).toEqual([
      'why 2023H2-14',
      'why 2023H2-14',
      'item 2023H2-14',
    ]);
    expect(drawing.hits.find(({ id }) => id === 'severe')?.lights).toEqual(['2023H2-03', '2023H2-19']);
  });

  it('has no reason to open without a ledger, but for the unnamed', () => {
    const { hits } = itemsDrawing(shippedSnapshot('?demo=0'), desk);
    expect(hits.filter(({ kind }) => kind === 'why').map(({ id }) => id.slice(-2))).toEqual([
      '22',
      '23',
      '24',
      '25',
      '26',
      '27',
    ]);
  });

  it('prints status and count once, completion, and the gap with a real minus', () => {
    const drawn = texts('');
    expect(drawn.filter((text) => text === '略滞后')).toHaveLength(1);
    expect(drawn).toEqual(
      expect.arrayContaining(['时间进度 83.3%', '0%', '50', '100', '64.0', '−19.3', '+25.0', '0.0']),
    );
    expect(drawn).toEqual(expect.arrayContaining(['逾期', '认定', '仅有文字', '12月起', '未报送', '—']));
  });

  it('tells in the tip what was set by hand and what the rule says', () => {
    const { hits } = itemsDrawing(shippedSnapshot(''), desk);
    expect(hits.find(({ id }) => id.endsWith('18'))?.tip).toEqual([
      '深化西部陆海新通道建设',
      '达时序进度（人工认定）',
      '完成 70.0%',
      '时间进度 83.3%，滞后 13.3 个百分点',
      '按规则为滞后',
    ]);
    expect(hits.find(({ id }) => id.endsWith('06'))?.tip).toContain('计划进度 84.0%，超前 4.9 个百分点');
    expect(hits.find(({ id }) => id.endsWith('22'))?.tip).toEqual(['未公布名称']);
  });

  it('before the public folds the three late words in one group', () => {
    const snapshot = shippedSnapshot('?audience=public');
    const drawing = itemsDrawing(snapshot, desk);
    const { title, sentence, table } = itemsContent(snapshot);
    const cells = table().rows.flatMap((row) => row.cells.map(({ text }) => text));
    const all = [title, sentence, ...cells, ...drawnTexts(drawing).map(({ text }) => text)];
    expect([...all, ...drawing.hits.flatMap(({ tip }) => tip)].join()).not.toMatch(/滞后|严重/);
    expect(drawnTexts(drawing).filter(({ text }) => text === '需加快推进')).toHaveLength(1);
  });

  it('has two-line rows of 48 px on a phone', () => {
    const drawing = itemsDrawing(shippedSnapshot(''), lookOf('light', 350));
    expect(drawing.hits[0]?.height).toBe(48);
    expect(texts('', 350)).toEqual(expect.arrayContaining(['严重滞后 · 逾期 · 完成 66.7%', '定性进展 · 仅有文字']));
  });

  it.each(['', '?demo=0', '?audience=public', '?region=500116&side=sc', '?asof=2023-12'])(
    '%s fits its box',
    (query) => {
      for (const width of [280, 350, 499, 500, 608, 900, 1400]) {
        const drawing = itemsDrawing(shippedSnapshot(query), lookOf('dark', width));
        expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
      }
    },
  );

  it('fits 260 %, long names and long official numbers', () => {
    const tables = shippedTables();
    const reports = tables.reports.map((row) => (row.item_id.endsWith('08') ? { ...row, progress: 260 } : row));
    const items = tables.items.map((item) => ({
      ...item,
      name: item.name?.repeat(4),
      official_no: item.id.endsWith('04') ? '川渝合办〔2023〕18号' : undefined,
    }));
    for (const width of [280, 500, 608, 1400]) {
      const drawing = itemsDrawing(snapshotFrom({ ...tables, items, reports }), lookOf('light', width));
      expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
    }
  });
});
