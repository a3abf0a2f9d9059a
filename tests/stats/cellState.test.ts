import { describe, expect, it } from 'vitest';
import { cellState } from '#stats/cellState.ts';
import { whyOf } from '#stats/why.ts';
import { shippedSnapshot, snapshotFrom } from '../support/shipped.ts';
import { toySnapshot } from '../support/toyBoard.ts';
import { A, B, C, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

const toy = toySnapshot();
const shipped = shippedSnapshot('');
const [YONGCHUAN, JIANGJIN, DAZU] = ['500118', '500116', '500111'];

function cellOf(snapshot: typeof toy, id: string, code: string) {
  const state = snapshot.states.find(({ item }) => item.id === id);
  if (!state) throw new Error(`no item ${id}`);
  return cellState(snapshot, state, code);
}

describe('the cell of an item and a region as a state of its own', () => {
  // At 83.3 %: 95 is ahead by 11.7, 72 behind by 11.3 (late), 68 by 15.3 (late), 0 by 83.3 (severe).
  it.each([
    ['1', A, 'ahead', 95],
    ['2', A, 'late', 72],
    ['2', B, 'late', 68],
    ['8', C, 'severe', 0],
  ])('item %s in %s is %s by its own report', (id, code, status, progress) => {
    const found = cellOf(toy, id, code);
    expect(found).toMatchObject({ isInherited: false, state: { status, computed: status, override: undefined } });
    const state = found?.state;
    expect(state?.figure).toMatchObject({ value: progress, basis: 'joint' });
    expect(state?.reports.map(({ region_code }) => region_code)).toEqual([code]);
    expect((state?.gap ?? 0) + progress).toBeCloseTo(83.333333, 5);
    expect(state?.lead).toBeCloseTo(progress - 83.333333, 5);
  });

  it('without reports of regions it is the item’s own number and computed status', () => {
    const found = cellOf(toy, '3', A);
    expect(found).toMatchObject({ isInherited: true, state: { status: 'done', computed: 'done', reports: [] } });
    expect(found?.state.figure).toBe(toy.states.find(({ item }) => item.id === '3')?.figure);
  });

  it('a missing report is a status too, and has no number', () => {
    const found = cellOf(shipped, '2023H2-02', YONGCHUAN);
    expect(found?.state).toMatchObject({ status: 'not-reported', computed: 'not-reported', figure: undefined });
    expect(found?.state.reports).toEqual([]);
    expect(cellOf(shipped, '2023H2-15', DAZU)?.state).toMatchObject({ status: 'not-quantified', gap: undefined });
    expect(cellOf(shipped, '2023H2-15', DAZU)?.state.reports).toHaveLength(1);
  });

  it('what is withheld, outdated or does not concern the region has no status', () => {
    expect(cellOf(toy, '8', B)).toBeUndefined();
    expect(cellOf(shipped, '2023H2-20', JIANGJIN)).toBeUndefined();
    expect(cellOf(toy, '4', A)).toBeUndefined();
  });

  it('its reason is told from its own number, to the next status', () => {
    const state = cellOf(toy, '2', A)?.state;
    const why = state && whyOf(toy, state);
    expect(why).toMatchObject({ item: '2', status: 'late', rule: 'late', progress: 72 });
    // slightly late up to 10 behind: 83.333333 - 10 - 72.
    expect(why?.next).toMatchObject({ status: 'slightly-late' });
    expect(why?.next?.distance).toBeCloseTo(1.333333, 5);
  });

  it('a number that came before the item began is judged as any other; without one it waits', () => {
    const early = snapshotFrom(
      toyTables({
        items: [toyItem('I', { start_on: '2023-12-01', scope: 'all16' })],
        reports: [toyReport('2023-11', { region_code: A, progress: 10 })],
      }),
      '?asof=2023-11',
    );
    expect(cellOf(early, 'I', A)?.state).toMatchObject({ status: 'ahead', computed: 'ahead' });
    expect(cellOf(early, 'I', B)?.state).toMatchObject({ status: 'awaiting', computed: 'not-started' });
  });

  it('of an item that is done past its due month the gap decides, and the next status is not done', () => {
    const over = snapshotFrom(
      toyTables({
        items: [toyItem('I', { due_on: '2023-10-31', scope: 'all16' })],
        reports: [toyReport('2023-11', { progress: 100 }), toyReport('2023-11', { region_code: A, progress: 60 })],
      }),
      '?asof=2023-11',
    );
    const state = cellOf(over, 'I', A)?.state;
    const why = state && whyOf(over, state);
    expect(why).toMatchObject({ rule: 'severe', gap: 40, isPastDue: false, threshold: { id: 'severe' } });
    expect(why?.next).toEqual({ status: 'late', distance: 10 });
  });
});
