import { describe, expect, it } from 'vitest';
import { areasContent, areasDrawing } from '#charts/areasPicture.ts';
import { changeLines } from '#charts/changeLines.ts';
import { statusColour } from '#charts/colour.ts';
import { drawnStatus, itemLines, statusText } from '#charts/itemRows.ts';
import { itemsContent, itemsDrawing } from '#charts/itemsPicture.ts';
import { kpiContent, kpiDrawing } from '#charts/kpiPicture.ts';
import { lookOf, TOKENS } from '#charts/look.ts';
import { matrixContent } from '#charts/matrixContent.ts';
import { overall } from '#charts/overall.ts';
import { FOLD_SHAPES, foldLegend, isFolded, shownAs, shownStatus, shownWord, toldStatus } from '#charts/shownStatus.ts';
import { STATUS_IDS, type StatusId } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const plain = shippedSnapshot('');
const folded = shippedSnapshot('?fold=1');
const open = shippedSnapshot('?fold=1&audience=public');
const look = lookOf('light', 372);

describe('the status one is shown as', () => {
  it.each<[StatusId, StatusId, string, string]>([
    ['severe', 'severe', '红', '严重滞后（红）'],
    ['late', 'severe', '红', '滞后（红）'],
    ['slightly-late', 'slightly-late', '黄', '略滞后（黄）'],
    ['on-schedule', 'ahead', '绿', '达时序进度（绿）'],
    ['ahead', 'ahead', '绿', '超时序进度（绿）'],
    ['done', 'ahead', '绿', '已完成（绿）'],
    ['closed', 'ahead', '绿', '已销号（绿）'],
    ['not-reported', 'not-reported', '未报送', '未报送'],
    ['awaiting', 'awaiting', '待报', '待报'],
    ['not-quantified', 'not-quantified', '定性进展', '定性进展'],
    ['not-started', 'not-started', '未开始', '未开始'],
    ['undisclosed', 'undisclosed', '未公布名称', '未公布名称'],
  ])('under the fold %s is shown as %s, one of “%s”, and told as “%s”', (status, shown, word, told) => {
    expect(shownStatus(folded, status)).toBe(shown);
    expect(shownWord(folded, shown)).toBe(word);
    expect(toldStatus(folded, status)).toBe(told);
    expect(shownAs(folded, shown)).toContain(status);
  });

  it('is itself without the fold', () => {
    for (const status of STATUS_IDS) {
      expect(shownStatus(plain, status)).toBe(status);
      expect(shownAs(plain, status)).toEqual([status]);
      expect(toldStatus(plain, status)).toBe(shownWord(plain, status));
    }
  });

  it('before the public the fold is not offered: the three late ones are one, and nothing is red', () => {
    expect(isFolded(open)).toBe(false);
    expect(['severe', 'late', 'slightly-late'].map((status) => shownStatus(open, status as StatusId))).toEqual(
      Array(3).fill('late'),
    );
    expect(shownStatus(open, 'on-schedule')).toBe('on-schedule');
    expect(toldStatus(open, 'severe')).toBe('需加快推进');
    expect(shownAs(open, 'late')).toEqual(['slightly-late', 'late', 'severe']);
  });

  it('follows the rules of the package', () => {
    const tables = shippedTables();
    const status_rules = tables.status_rules.map((row) =>
      row.id === 'late' ? { ...row, fold: 'yellow' as const } : row,
    );
    const own = snapshotFrom({ ...tables, status_rules }, '?fold=1');
    expect(shownStatus(own, 'late')).toBe('slightly-late');
    expect(foldLegend(own).map(({ word, covers }) => `${word} ${covers}`)).toEqual([
      '红 严重',
      '黄 滞后、略滞后',
      '绿 按时序、完成',
    ]);
  });

  it('has three shapes, and the colours of these statuses', () => {
    expect(Object.values(FOLD_SHAPES).map((status) => statusColour(status, TOKENS.dark))).toEqual([
      TOKENS.dark.severe,
      TOKENS.dark.slightlyLate,
      TOKENS.dark.ahead,
    ]);
  });
});

/** Shown statuses of the pace: 2 severe, 2 late, 3 slightly late, 4 on schedule, 4 ahead, 2 done, 1 closed. */
describe('the pictures under the fold', () => {
  const texts = (drawing: ReturnType<typeof kpiDrawing>) => drawnTexts(drawing).map(({ text }) => text);

  it('the numbers are green, yellow, red, and the others as they are; they filter by what they cover', () => {
    const drawing = kpiDrawing(folded, look);
    expect(drawing.hits.filter(({ kind }) => kind === 'status').map(({ id, tip }) => [id, tip[0]])).toEqual([
      ['closed,done,on-schedule,ahead', '绿 11 项'],
      ['slightly-late', '黄 3 项'],
      ['severe,late', '红 4 项'],
      ['not-reported', '未报送 1 项'],
      ['not-quantified,not-started', '其他 2 项'],
      ['undisclosed', '未公布名称 6 项'],
    ]);
    expect(drawing.hits[0]?.tip.slice(1)).toEqual(['已销号 1 项', '已完成 2 项', '达时序进度 4 项', '超时序进度 4 项']);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['绿', '黄', '红', '按时序、完成', '略滞后', '严重、滞后']));
    expect(placeFaults(drawing, 372)).toEqual([]);
  });

  it('the items stand in three groups of the pace, red first, each row with its colour’s shape', () => {
    const lines = itemLines(folded).filter(({ isFirst }) => isFirst);
    expect(lines.map(({ word, count, status }) => [word, count, status])).toEqual([
      ['红', 4, 'severe'],
      ['黄', 3, 'slightly-late'],
      ['未报送', 1, 'not-reported'],
      ['定性进展', 1, 'not-quantified'],
      ['未开始', 1, 'not-started'],
      ['绿', 11, 'ahead'],
      ['未公布名称', 6, 'undisclosed'],
    ]);
    const hit = itemsDrawing(folded, lookOf('light', 608)).hits.find(
      ({ kind, id }) => kind === 'status' && id === 'severe,late',
    );
    expect(hit?.lights?.map((id) => id.slice(-2)).sort()).toEqual(['03', '05', '15', '19']);
  });

  it('an area has at most one segment of each colour', () => {
    const { hits } = areasDrawing(folded, look);
    // 产业发展: 08 done, 09 on schedule and 11 ahead are green, 10 yellow, 07 not started.
    const shared = hits.find(({ id, statuses }) => id === 'industry' && statuses);
    expect(shared).toMatchObject({ statuses: ['closed', 'done', 'on-schedule', 'ahead'] });
    expect(shared?.tip).toContain('绿 3 项');
    expect(hits.find(({ id, statuses }) => id === 'industry' && !statuses)?.tip).toEqual([
      '产业发展',
      '共 5 项',
      '绿 3 项',
      '黄 1 项',
      '未开始 1 项',
    ]);
  });

  it('each says below its title that colours are folded; without the fold, and before the public, none does', () => {
    const lines = (snapshot: Snapshot) =>
      [kpiContent, areasContent, itemsContent].map((contentOf) => contentOf(snapshot).subtitle);
    for (const line of lines(folded)) expect(line.endsWith('；按红黄绿归并'), line).toBe(true);
    expect(matrixContent(folded).subtitle).toMatch(/；红为严重、滞后，黄为略滞后，绿为按时序、完成$/);
    const unledgered = shippedSnapshot('?fold=1&demo=0');
    expect(foldLegend(unledgered)).toEqual([]);
    for (const snapshot of [plain, open, unledgered])
      for (const line of [...lines(snapshot), matrixContent(snapshot).subtitle]) expect(line).not.toMatch(/[红黄绿]/);
  });

  it('the items say in the second row of a colour what it covers', () => {
    const drawn = drawnTexts(itemsDrawing(folded, lookOf('light', 608)));
    const word = drawn.find(({ text }) => text === '红');
    const covers = drawn.find(({ text }) => text === '严重、滞后');
    expect(covers?.x).toBe(word?.x);
    expect((covers?.top ?? 0) - (word?.top ?? 0)).toBeGreaterThan(20);
    expect(placeFaults(itemsDrawing(folded, lookOf('light', 608)), 608)).toEqual([]);
  });

  it('on a phone each row has its own status and the colour’s word', () => {
    const drawn = drawnTexts(itemsDrawing(folded, lookOf('light', 360))).map(({ text }) => text);
    expect(drawn).toContain('滞后（红） · 完成 64.0%');
  });

  it('the sentence of the numbers counts the colours too; the header’s is the same with and without', () => {
    expect(kpiContent(folded).sentence).toMatch(/未公布名称 6 项。按红黄绿归并：红 4，黄 3，绿 11。$/);
    for (const snapshot of [plain, open]) expect(kpiContent(snapshot).sentence).not.toMatch(/[红黄绿]/);
    expect(overall(folded)).toEqual(overall(plain));
  });

  it('tables keep the status and add the colour’s word; marks stand before it', () => {
    const rows = itemsContent(folded).table().rows;
    const cell = (no: string) => rows.find(({ id }) => id === `2023H2-${no}`)?.cells[3];
    expect(cell('05')).toEqual({ kind: 'status', status: 'late', text: '滞后（红）' });
    expect(cell('03')).toMatchObject({ status: 'severe', text: '严重滞后（逾期）（红）', overdue: true });
    expect(cell('18')).toMatchObject({ status: 'on-schedule', text: '达时序进度（人工认定）（绿）' });
    expect(cell('14')).toMatchObject({ status: 'not-reported', text: '未报送' });
  });

  it('an item is drawn with the colour of the status it counts as, whatever the rule says', () => {
    const item = folded.states.find(({ item: { id } }) => id === '2023H2-18');
    expect(item && drawnStatus(folded, item)).toBe('ahead');
    expect(item && statusText(folded, item)).toContain('（绿）');
  });

  it('both ends of a change carry the shape of their colour', () => {
    const line = changeLines(folded).lines.find(({ change }) => change.item.id === '2023H2-15');
    expect([line?.from.status, line?.to.status]).toEqual(['ahead', 'severe']);
  });
});
