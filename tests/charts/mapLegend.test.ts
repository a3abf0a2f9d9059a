import { describe, expect, it } from 'vitest';
import { legendSheet } from '#charts/legendSheet.ts';
import { lookOf, TOKENS } from '#charts/look.ts';
import { mapLegend } from '#charts/mapLegend.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { type Drawing, targetAt } from '#charts/picture.ts';
import { scaleOf } from '#charts/scale.ts';
import { MEASURES } from '#model/spec.ts';
import { textsIn } from '../support/drawnMap.ts';
import { marksOf } from '../support/drawnMarks.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const look = lookOf('light', 848);
const BOX = { x: 0, y: 0, width: 336, height: 64 };
const QUERIES = [
  ...MEASURES.map((measure) => `?measure=${measure}`),
  ...shippedTables().indicators.map(({ id }) => `?measure=stat&indicator=${id}`),
  '?region=500116,511600',
  '?side=sc',
  '?demo=0&measure=progress',
  '?asof=2023-07',
];

const kept = new Map<string, Drawing>();

function drawn(query: string, width = 848): Drawing {
  const key = `${query} ${width}`;
  const found =
    kept.get(key) ?? mapDrawing(shippedSnapshot(query), shippedGround(), shippedBlock(), lookOf('light', width));
  kept.set(key, found);
  return found;
}

/** Counts the legend prints, classes first, then states without a number. */
function counts(query: string): { classes: number[]; states: Record<string, number> } {
  const groups = textsIn(drawn(query), 'legend').map(({ group, texts }) => ({
    group,
    lines: texts.map(({ text }) => text),
  }));
  const count = (line = '') => Number(/(\d+) 个$/.exec(line)?.[1]);
  const classes = groups.filter(({ group }) => group.startsWith('class-')).map(({ lines }) => count(lines.at(-1)));
  const states = groups.filter(({ lines }) => lines.length === 1 && / \d+ 个$/.test(lines[0] ?? ''));
  return {
    classes,
    states: Object.fromEntries(states.map(({ lines: [line = ''] }) => [line.split(' ')[0], count(line)])),
  };
}

describe('counts', () => {
  it.each(QUERIES)('%s: sum to the regions shown', (query) => {
    const { classes, states } = counts(query);
    const all = [...classes, ...Object.values(states)].reduce((sum, count) => sum + count, 0);
    expect(all).toBe(shippedSnapshot(query).regions.length);
  });

  it('all 16 have their completion; the product of Ziyang is wanting', () => {
    expect(counts('').states).toEqual({});
    expect(counts('').classes.reduce((sum, count) => sum + count, 0)).toBe(16);
    expect(counts('?measure=stat').states).toEqual({ 暂缺: 1 });
    expect(counts('?demo=0&measure=progress')).toEqual({ classes: [0, 0, 0, 0, 0], states: { 暂缺: 16 } });
  });

  // 02 is not reported by Yongchuan, Tongnan, Luzhou and Suining, and every other cell of theirs has its report.
  it('four regions have one item that is not reported', () => {
    expect(counts('?measure=missing').classes.slice(0, 2)).toEqual([12, 4]);
  });
});

describe('classes', () => {
  it.each(QUERIES)('%s: each lights its members, and says them in its tip', (query) => {
    const snapshot = shippedSnapshot(query);
    const { breaks, labels } = scaleOf(snapshot, TOKENS.light);
    const { hits } = drawn(query);
    const classes = hits.filter(({ kind }) => kind === 'class');
    expect(classes.map(({ id }) => id)).toEqual(labels.map((_, at) => `class-${at}`));
    for (const [at, { lights, tip }] of classes.entries()) {
      const members = snapshot.regions.filter(({ code }) => {
        const value = snapshot.values.get(code);
        return (
          value?.kind === 'value' &&
          value.value >= (breaks[at - 1] ?? -Infinity) &&
          value.value < (breaks[at] ?? Infinity)
        );
      });
      expect(lights).toEqual(members.map(({ code }) => code));
      const names = members.map(({ short_name }) => short_name).join('、');
      expect(tip).toEqual([`${labels[at]}：${members.length} 个`, ...(names === '' ? [] : [names])]);
    }
  });

  it('a pointer meets them, not the region under them', () => {
    const drawing = drawn('');
    const [first] = drawing.hits;
    expect(first && targetAt(drawing, first.x + 2, first.y + 2)).toMatchObject({ kind: 'class', id: 'class-0' });
  });

  it('the lowest carries an outline', () => {
    const strokes = QUERIES.map((query) => marksOf(drawn(query), 'legend', 'class-0')[0]?.style as { stroke?: string });
    expect(new Set(strokes.map(({ stroke }) => stroke))).toEqual(new Set([TOKENS.light.hatch]));
  });

  it('side by side over the whole width', () => {
    for (const query of QUERIES) {
      const { hits } = mapLegend(shippedSnapshot(query), look, BOX);
      for (const [at, { x, width }] of hits.entries()) expect(x).toBeCloseTo(at * width, 6);
      expect((hits[0]?.width ?? 0) * hits.length).toBeCloseTo(336, 6);
    }
  });

  it.each(QUERIES)('%s: no label is cut, nor wider than its class', (query) => {
    for (const width of [390, 600, 848]) {
      const drawing = drawn(query, width);
      const labels = textsIn(drawing, 'legend').filter(({ group }) => group.startsWith('class-'));
      const { labels: words } = scaleOf(shippedSnapshot(query), TOKENS.light);
      const pitch = drawing.hits.find(({ kind }) => kind === 'class')?.width ?? 0;
      for (const [at, { texts }] of labels.entries()) {
        const lines = texts.slice(0, -1);
        expect(lines.map(({ text }) => text).join('')).toBe(words[at]);
        // The widths of type are estimates, good to a fiftieth.
        for (const { text, x, right } of lines)
          expect(right - x, `${text} at ${width} px`).toBeLessThanOrEqual(pitch * 1.02);
      }
    }
  });
});

describe('elapsed time', () => {
  it.each([390, 600, 848])('%i px: a tick stands at its break, with its figure over it', (width) => {
    const drawing = drawn('', width);
    const tick = textsIn(drawing, 'legend').find(({ group }) => group === 'tick');
    expect(tick?.texts.map(({ text }) => text)).toEqual(['时间进度 83.3%']);
    // Three of the five classes lie below it.
    const [line] = marksOf(drawing, 'legend', 'tick') as unknown as { shape: { x1: number; x2: number } }[];
    const classes = drawing.hits.filter(({ kind }) => kind === 'class');
    expect(line?.shape.x1).toBeCloseTo(classes[3]?.x ?? 0, 6);
    expect(line?.shape.x2).toBe(line?.shape.x1);
    expect(tick?.texts[0]?.x).toBeGreaterThanOrEqual(0);
    expect(tick?.texts[0]?.right).toBeLessThanOrEqual(width);
  });

  it('only where it is a break', () => {
    const others = MEASURES.filter((measure) => measure !== 'progress');
    const ticks = others.flatMap((measure) =>
      textsIn(drawn(`?measure=${measure}`), 'legend').filter(({ group }) => group === 'tick'),
    );
    expect(ticks).toEqual([]);
  });
});

describe('states without a number', () => {
  it('take a line only where there are any', () => {
    const height = (query: string) => legendSheet(shippedSnapshot(query), look, BOX.width).height;
    expect(height('?measure=stat')).toBeGreaterThan(height(''));
  });

  it('stand with their pattern', () => {
    const marks = marksOf(drawn('?measure=stat'), 'legend', 'unavailable');
    expect(marks.map(({ type }) => type)).toEqual(['rect', 'path', 'text']);
  });

  it('fit the height that is kept for them', () => {
    for (const query of QUERIES) {
      const snapshot = shippedSnapshot(query);
      for (const { texts } of textsIn(drawn(query), 'legend').filter(({ group }) =>
        /^(class-|tick|unavailable|not-(reported|quantified|applicable))/.test(group),
      ))
        for (const { text, bottom } of texts)
          expect(bottom, `${query} ${text}`).toBeLessThanOrEqual(legendSheet(snapshot, look, BOX.width).height);
    }
  });
});
