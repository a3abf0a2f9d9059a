import { describe, expect, it } from 'vitest';
import { type Drawing, type Hit, targetAt } from '#charts/picture.ts';

const box = (id: string, x: number): Hit => ({ kind: 'item', id, tip: [], x, y: 10, width: 20, height: 10 });
const drawing: Drawing = { option: {}, height: 100, hits: [box('under', 0), box('over', 10), box('far', 50)] };

describe('what a pointer meets', () => {
  it.each([
    [5, 15, 'under'],
    [15, 15, 'over'],
    [30, 20, 'over'],
    [50, 10, 'far'],
    [70, 20, 'far'],
    [40, 15, undefined],
    [5, 9, undefined],
    [5, 21, undefined],
  ])('at %i, %i: %s', (x, y, id) => expect(targetAt(drawing, x, y)?.id).toBe(id));

  it('asks the shapes first', () => {
    const shaped: Drawing = {
      ...drawing,
      targetAt: (x) => (x < 12 ? { kind: 'region', id: 'shape', tip: [] } : undefined),
    };
    expect([targetAt(shaped, 11, 15)?.id, targetAt(shaped, 13, 15)?.id]).toEqual(['shape', 'over']);
  });
});
