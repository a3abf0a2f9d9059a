import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { drawnStatus } from '#charts/itemRows.ts';
import { actualText, type Course, courseOf } from '#charts/itemTrendCard.ts';
import type { Look } from '#charts/look.ts';
import { disc, label, type Mark, marksSeries, path, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { HistoryMonth, PlannedMonth } from '#stats/history.ts';
import type { ItemState } from '#stats/itemState.ts';
import { monthShare } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';
import { figure } from '#words/number.ts';

const words = itemWords.trend;

interface Layout {
  readonly months: readonly string[];
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly max: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** Planned (dashed) against actual by month; the area between them filled; months without a number marked on the ground. */
export function itemTrendDrawing(snapshot: Snapshot, state: ItemState, look: Look): Drawing {
  const course = courseOf(snapshot, state);
  const layout = layoutOf(course, look);
  const marks = [
    ...axisMarks(layout, look),
    ...versionMarks(course.plan, layout, look),
    ...areaMarks(snapshot, course, layout, look, state),
    ...planMarks(course.plan, layout, look),
    ...actualMarks(snapshot, course, layout, look, state),
    ...endLabels(course, layout, look),
  ];
  return {
    option: { animation: false, series: [marksSeries('trend', [{ name: state.item.id, marks }])] },
    height: layout.height,
    hits: hitsOf(snapshot, course, layout, look.width),
  };
}

function layoutOf({ plan, past }: Course, { size, width, height }: Look): Layout {
  const values = [...plan.map(({ planned }) => planned), ...past.flatMap((month) => month.state.figure?.value ?? [])];
  const most = Math.max(100, ...values);
  const max = most > 100 ? Math.ceil(most / 50) * 50 : 100;
  const left = textWidth('100%', size * 0.86) + size * 0.6;
  const months = [...new Set([...plan, ...past].map(({ month }) => month))].sort();
  const right = width - textWidth(words.actual(100), size) - size * 0.9;
  const whole = Math.min(Math.max(height ?? size * 15, size * 12), size * 20);
  const bottom = whole - size * 1.7;
  const top = size * 1.1;
  return {
    months,
    x: (place) => left + ((right - left) * place) / Math.max(months.length, 1),
    y: (value) => bottom - ((bottom - top) * value) / max,
    max,
    left,
    right,
    bottom,
    height: Math.ceil(whole),
  };
}

/** Where the end of a month stands: 0 is the start of the span. */
function placeOf(month: string, { months }: Layout): number {
  return months.indexOf(month) + 1;
}

function axisMarks(layout: Layout, { tokens, size }: Look): Mark[] {
  const { x, y, max, left, right, bottom, months } = layout;
  const ticks = Array.from({ length: max / 50 + 1 }, (_, index) => index * 50).filter(
    (tick) => max <= 200 || tick % 100 === 0,
  );
  const room = (right - left) / Math.max(months.length, 1);
  const every = Math.ceil((size * 2.6) / room);
  return [
    ...ticks.flatMap((tick) => [
      rule(left, y(tick), right, y(tick), tokens.line),
      label(left - size * 0.4, y(tick), tick === 0 ? '0' : `${tick}%`, {
        fill: tokens.muted,
        size: size * 0.86,
        align: 'right',
      }),
    ]),
    ...months.flatMap((month, index) =>
      (months.length - 1 - index) % every === 0
        ? [
            label(x(index + 1), bottom + size, words.month(month), {
              fill: tokens.muted,
              size: size * 0.86,
              align: 'center',
            }),
          ]
        : [],
    ),
  ];
}

/** A thin line on the day the target changed. */
function versionMarks(plan: readonly PlannedMonth[], layout: Layout, { tokens, size }: Look): Mark[] {
  return plan.flatMap(({ month, target }, index) => {
    const before = plan[index - 1]?.target;
    if (!target || !before || before.version === target.version) return [];
    const at = layout.x(placeOf(month, layout) - 1 + monthShare(target.set_on, month));
    return [
      rule(at, layout.y(layout.max), at, layout.bottom, tokens.line2, 1, [2, 3]),
      label(at + size * 0.3, layout.bottom - size * 0.7, words.version(target.version), {
        fill: tokens.muted,
        size: size * 0.86,
      }),
    ];
  });
}

interface Point {
  readonly place: number;
  readonly value: number;
  readonly elapsed: number;
  readonly month: HistoryMonth;
}

/** Runs of neighbouring months with a number of their own; a month without one breaks the line. */
function runsOf({ past }: Course, layout: Layout): Point[][] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const month of past) {
    const { figure: own, reference, elapsed } = month.state;
    if (!own || reference !== month.month) {
      isOpen = false;
      continue;
    }
    const point = { place: placeOf(month.month, layout), value: own.value, elapsed, month };
    const run = runs.at(-1);
    if (isOpen && run) run.push(point);
    else runs.push([point]);
    isOpen = true;
  }
  return runs;
}

function colourOf(snapshot: Snapshot, state: ItemState, { tokens }: Look): string {
  const status = drawnStatus(snapshot, state);
  return status ? statusColour(status, tokens) : tokens.muted;
}

function areaMarks(snapshot: Snapshot, course: Course, layout: Layout, look: Look, state: ItemState): Mark[] {
  const { x, y } = layout;
  return runsOf(course, layout).map((run) => {
    const start = run[0]?.place === 1 ? [{ place: 0, value: 0, elapsed: 0 }] : [];
    const points = [...start, ...run];
    const along = points.map(({ place, value }) => `${round(x(place))},${round(y(value))}`);
    const back = [...points].reverse().map(({ place, elapsed }) => `${round(x(place))},${round(y(elapsed))}`);
    return path(`M${[...along, ...back].join('L')}Z`, { fill: `${colourOf(snapshot, state, look)}26` });
  });
}

function planMarks(plan: readonly PlannedMonth[], layout: Layout, { tokens }: Look): Mark[] {
  const { x, y } = layout;
  const first = (plan[0] ? placeOf(plan[0].month, layout) : 1) - 1;
  const points = plan.map(({ month, planned }) => `${round(x(placeOf(month, layout)))},${round(y(planned))}`);
  return [
    path(`M${[`${round(x(first))},${round(y(0))}`, ...points].join('L')}`, {
      stroke: tokens.text,
      width: 1.5,
      dash: [4, 3],
    }),
  ];
}

function actualMarks(snapshot: Snapshot, course: Course, layout: Layout, look: Look, state: ItemState): Mark[] {
  const { x, y } = layout;
  const colour = colourOf(snapshot, state, look);
  const lines = runsOf(course, layout).flatMap((run) => {
    const start = run[0]?.place === 1 ? [{ place: 0, value: 0 }] : [];
    const points = [...start, ...run].map(({ place, value }) => `${round(x(place))},${round(y(value))}`);
    const dots = run.map(({ place, value }) => disc(x(place), y(value), 3.5, colour));
    return [...(points.length > 1 ? [path(`M${points.join('L')}`, { stroke: colour, width: 2.5 })] : []), ...dots];
  });
  const silent = course.past.filter((month) => !month.state.figure || month.state.reference !== month.month);
  const r = look.size * 0.4;
  const marks = silent.flatMap(({ month, state: then }) => {
    const status = drawnStatus(snapshot, { ...then, status: then.computed });
    return status ? glyph(status, x(placeOf(month, layout)), layout.bottom - r - 2, r, look.tokens) : [];
  });
  return [...lines, ...marks];
}

/** The last actual number and the planned one beside it, moved apart where they would touch. */
function endLabels({ past }: Course, layout: Layout, { tokens, size }: Look): Mark[] {
  const last = past.at(-1);
  const own = last?.state.reference === last?.month ? last?.state.figure : undefined;
  if (!last) return [];
  const { elapsed, basis } = last.state;
  const at = layout.x(placeOf(last.month, layout));
  const planned = words.planned(elapsed, basis === 'plan');
  const plannedY = layout.y(elapsed);
  // Left above its point: right of it the dashed line goes on. Early in the span it has no room there and rises.
  const isBelow = own !== undefined && own.value > elapsed;
  const end = at - size * 0.5;
  const left = Math.max(end - textWidth(planned, size * 0.9), layout.left + 2);
  const isRaised = left + textWidth(planned, size * 0.9) > end + 1;
  const below = plannedY + size * 1.5;
  const above = isBelow ? layout.y(own.value) - size * 1.5 : plannedY - size * (isRaised ? 2.2 : 0.9);
  const plannedAt = isBelow && below < layout.bottom - size * 1.7 ? below : Math.max(above, size * 0.45);
  const plannedMark = label(left, plannedAt, planned, {
    fill: tokens.muted,
    size: size * 0.9,
    halo: tokens.surface,
  });
  if (!own) return [plannedMark];
  const actual = words.actual(own.value);
  // The dashed line goes on at the right: above it, or well below it.
  const isNear = own.value >= elapsed || Math.abs(own.value - elapsed) < 3;
  const y = layout.y(own.value) + (isNear ? -size * (isRaised ? 0.2 : 0.9) : size * 0.6);
  return [
    plannedMark,
    label(at + size * 0.6, Math.min(Math.max(y, size * 0.6), layout.bottom - size * 1.7), actual, {
      fill: tokens.text,
      size,
      weight: 600,
      halo: tokens.surface,
    }),
  ];
}

/** Each month that is past opens the reason of its status. */
function hitsOf(snapshot: Snapshot, { past }: Course, layout: Layout, width: number): Hit[] {
  const step = (layout.right - layout.left) / Math.max(layout.months.length, 1);
  return past.map((month) => ({
    kind: 'why',
    id: month.state.item.id,
    month: month.month,
    tip: words.tip(month.month, actualText(snapshot, month), `${figure(month.state.elapsed)}%`),
    x: layout.x(placeOf(month.month, layout)) - step / 2,
    y: 0,
    width: Math.min(step, width - layout.x(placeOf(month.month, layout)) + step / 2),
    height: layout.height,
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
