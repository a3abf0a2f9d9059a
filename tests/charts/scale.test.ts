import { describe, expect, it } from 'vitest';
import { TOKENS } from '#charts/look.ts';
import { classIn, colourIn, progressScale, type Scale, scaleOf } from '#charts/scale.ts';
import { MEASURES } from '#model/spec.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';

const tokens = TOKENS.light;
const scale = (query: string): Scale => scaleOf(shippedSnapshot(query), tokens);
const INDICATORS = shippedTables().indicators.map(({ id }) => id);
const QUERIES = [
  ...MEASURES.filter((measure) => measure !== 'stat').map((measure) => `?measure=${measure}`),
  ...INDICATORS.map((id) => `?measure=stat&indicator=${id}`),
  '?asof=2023-07',
  '?asof=2023-09&measure=lead',
  '?asof=2023-12',
  '?demo=0',
  '?demo=0&measure=progress',
  '?demo=0&measure=items',
];

/** Bounds a label speaks of, −∞ and ∞ where it is open; a count stands for itself and the next. */
function bounds(label: string): [number, number] {
  const number = (text = '') => Number(text.replaceAll('\u2009', '').replaceAll('−', '-'));
  const open = /^([<≥])(.+)$/.exec(label);
  if (open) return open[1] === '<' ? [-Infinity, number(open[2])] : [number(open[2]), Infinity];
  const between = /^(−?[\d.\u2009]+)–(−?[\d.\u2009]+)$/.exec(label);
  if (between) return [number(between[1]), number(between[2])];
  return [number(label), number(label) + 1];
}

describe.each(QUERIES)('%s', (query) => {
  const own = scale(query);

  it('has rising breaks, and a colour and a label more than breaks', () => {
    expect(own.breaks).toEqual([...new Set(own.breaks)].sort((a, b) => a - b));
    expect(own.colours).toHaveLength(own.breaks.length + 1);
    expect(own.labels).toHaveLength(own.breaks.length + 1);
    expect(new Set(own.colours).size).toBe(own.colours.length);
  });

  it('takes its colours from one ramp, in its order', () => {
    const ramp = [tokens.seq5, tokens.div7].find((one) => own.colours.every((colour) => one.includes(colour))) ?? [];
    const places = own.colours.map((colour) => ramp.indexOf(colour));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(0);
  });

  it('labels every class, unless there is nothing to class', () => {
    const hasValues = [...shippedSnapshot(query).values.values()].some(({ kind }) => kind === 'value');
    if (hasValues) expect(own.labels.filter((label) => label === '')).toEqual([]);
  });
});

describe('half-open classes', () => {
  it.each(['', '?measure=lead', '?measure=late', '?measure=onschedule', '?measure=stat'])(
    '%s: a break belongs to the class above it',
    (query) => {
      const own = scale(query);
      for (const [at, bound] of own.breaks.entries()) {
        expect([classIn(own, bound), classIn(own, bound - 1e-9)]).toEqual([at + 1, at]);
        expect([colourIn(own, bound), colourIn(own, bound - 1e-9)]).toEqual([own.colours[at + 1], own.colours[at]]);
      }
    },
  );

  it('below all and above all', () => {
    const own = scale('?measure=onschedule');
    expect([colourIn(own, -1), colourIn(own, 1e6)]).toEqual([tokens.seq5[0], tokens.seq5[4]]);
  });
});

describe('elapsed time', () => {
  it.each([
    ['2023-07', 100 / 6],
    ['2023-09', 50],
    ['2023-11', 500 / 6],
    ['2023-12', 100],
  ])('%s: is a break of completion, %f', (asof, elapsed) => {
    const { breaks, elapsedBreak } = scale(`?asof=${asof}`);
    expect(breaks[elapsedBreak ?? -1]).toBeCloseTo(elapsed, 9);
  });

  it('is a break of completion whatever is on the map, as matrix cells keep it', () => {
    for (const measure of MEASURES) {
      const { breaks, elapsedBreak } = progressScale(shippedSnapshot(`?measure=${measure}`), tokens);
      expect(breaks[elapsedBreak ?? -1], measure).toBeCloseTo(500 / 6, 9);
    }
  });

  it('is none of the breaks of other measures', () => {
    const others = MEASURES.filter((measure) => measure !== 'progress');
    expect(others.map((measure) => scale(`?measure=${measure}`).elapsedBreak)).toEqual(others.map(() => undefined));
  });

  it('has two classes below it and one or two above in November', () => {
    const { breaks, elapsedBreak } = scale('');
    expect(elapsedBreak).toBe(2);
    expect(breaks).toHaveLength(4);
  });
});

describe('a filter changes no colour’s meaning', () => {
  const FILTERS = ['region=500116', 'side=sc', 'area=infrastructure', 'status=late,severe', 'item=2023H2-05'];
  it.each(MEASURES.flatMap((measure) => FILTERS.map((filter) => [measure, filter] as const)))(
    '%s under %s',
    (measure, filter) => {
      expect(scale(`?measure=${measure}&${filter}`)).toEqual(scale(`?measure=${measure}`));
    },
  );
});

describe('labels say the breaks', () => {
  it.each([
    ['lead', ['<−30', '−30–−10', '−10–−0.05', '−0.05–0.05', '0.05–10', '10–30', '≥30']],
    ['onschedule', ['<20', '20–40', '40–60', '60–80', '≥80']],
    ['late', ['0', '1', '2', '3', '≥4']],
    ['missing', ['0', '1', '2', '3', '≥4']],
  ])('%s', (measure, labels) => expect(scale(`?measure=${measure}`).labels).toEqual(labels));

  it.each(['', '?asof=2023-07', '?asof=2023-09', '?measure=lead', '?measure=onschedule'])('%s: to a tenth', (query) => {
    const { breaks, labels } = scale(query);
    for (const [at, label] of labels.entries()) {
      const [low, high] = bounds(label);
      expect(Math.abs(low - (breaks[at - 1] ?? -Infinity)) <= 0.0501 || low === -Infinity, label).toBe(true);
      expect(Math.abs(high - (breaks[at] ?? Infinity)) <= 0.0501 || high === Infinity, label).toBe(true);
      expect([low === -Infinity, high === Infinity]).toEqual([at === 0, at === breaks.length]);
    }
  });

  it.each(INDICATORS)('%s: exactly, being rounded already', (id) => {
    const { breaks, labels } = scale(`?measure=stat&indicator=${id}`);
    if (breaks.length === 0) return;
    expect(labels.map(bounds)).toEqual(labels.map((_, at) => [breaks[at - 1] ?? -Infinity, breaks[at] ?? Infinity]));
  });

  it.each(['?measure=platforms', '?measure=late'])('%s: every value is a count its label speaks of', (query) => {
    const snapshot = shippedSnapshot(query);
    const own = scaleOf(snapshot, tokens);
    for (const value of snapshot.values.values()) {
      if (value.kind === 'missing') continue;
      const [low, high] = bounds(own.labels[classIn(own, value.value)] ?? '');
      expect(value.value).toBeGreaterThanOrEqual(low === -Infinity ? 0 : low);
      expect(value.value).toBeLessThanOrEqual(high);
    }
  });
});

describe('the worst status', () => {
  it('is a class of its own each, worst first', () => {
    const own = scale('?measure=worst');
    expect(own.labels).toEqual(['严重滞后', '滞后', '略滞后', '达时序进度', '超时序进度', '已完成', '已销号']);
    expect(own.colours).toEqual(tokens.div7);
    expect([0, 1, 2, 3, 4, 5, 6].map((value) => classIn(own, value))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('has the class its word says', () => {
    const snapshot = shippedSnapshot('?measure=worst');
    const own = scaleOf(snapshot, tokens);
    // Every region lies in 15, which is late in November; none has a severe cell.
    const labels = [...snapshot.values.values()].map((value) =>
      value.kind === 'value' ? own.labels[classIn(own, value.value)] : value.state,
    );
    expect(labels).toEqual(Array.from({ length: 16 }, () => '滞后'));
  });

  it('tells the fold of each status where it is asked for', () => {
    const own = scale('?measure=worst&fold=1');
    const words = ['严重滞后（红）', '滞后（红）', '略滞后（黄）', '达时序进度（绿）', '超时序进度（绿）'];
    expect(own.labels).toEqual([...words, '已完成（绿）', '已销号（绿）']);
  });

  it('before the public knows one word for all that are late', () => {
    expect(scale('?measure=worst&audience=public').labels.filter((label) => label.includes('滞后'))).toEqual([]);
  });
});

describe('both themes', () => {
  it.each(MEASURES)('%s: the same classes, each in its own ramp', (measure) => {
    const snapshot = shippedSnapshot(`?measure=${measure}`);
    const [light, dark] = [scaleOf(snapshot, TOKENS.light), scaleOf(snapshot, TOKENS.dark)];
    expect([dark.breaks, dark.labels]).toEqual([light.breaks, light.labels]);
    const ramp = [TOKENS.dark.seq5, TOKENS.dark.div7].some((one) => dark.colours.every((hex) => one.includes(hex)));
    expect(ramp).toBe(true);
  });
});
