import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import type { Card } from '#charts/itemCard.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, path, rect, rowGround, rule } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { StatusId } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import { addMonths, dayCount, lastDayOf, monthOf, monthsFrom } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';

const words = itemWords.milestones;

/** A milestone as it stood at the end of the as-of month. Days are counted, so that lengths and delays agree. */
export interface MilestoneRow {
  readonly milestone: RowOf<'milestones'>;
  readonly state: 'done' | 'overdue' | 'coming';
  /** Day numbers: planned from `start` to `due`; `end` is when it was done, or the as-of day. */
  readonly start: number;
  readonly due: number;
  readonly end: number;
  readonly verdict: string;
}

/** Milestones in their order; one done after the as-of month is not done yet. A plan starts where the one before is due. */
export function milestoneRows(snapshot: Snapshot, state: ItemState): MilestoneRow[] {
  const rows = [...(snapshot.ledger.milestones.get(state.item.id) ?? [])].sort((a, b) => a.no - b.no);
  const { asof } = snapshot.moment;
  return rows.map((milestone): MilestoneRow => {
    const { due_on, done_on } = milestone;
    const earlier = rows.map((row) => row.due_on).filter((day) => day < due_on);
    const before = earlier.sort().at(-1);
    const start = before === undefined ? dayCount(monthOf(minOf(state.span.start, due_on))) : dayNumber(before) + 1;
    const isDone = done_on !== undefined && monthOf(done_on) <= asof;
    const today = dayNumber(lastDayOf(asof));
    const due = dayNumber(due_on);
    const end = isDone ? dayNumber(done_on) : today;
    const kind = isDone ? 'done' : due < today ? 'overdue' : 'coming';
    return { milestone, state: kind, start, due, end, verdict: verdictOf(kind, milestone, end - due) };
  });
}

/** Words of the milestones: how many are done and how many overdue. */
export function milestonesCard(snapshot: Snapshot, state: ItemState): Card {
  const rows = milestoneRows(snapshot, state);
  const count = (kind: MilestoneRow['state']) => rows.filter((row) => row.state === kind).length;
  const title = words.title(count('done'), rows.length, count('overdue'));
  const parts = rows.map(({ milestone, verdict }) => words.part(milestone.name, verdict));
  return { title, subtitle: words.subtitle(snapshot.moment.asof), sentence: words.sentence(title, parts) };
}

function verdictOf(kind: MilestoneRow['state'], { due_on, done_on }: RowOf<'milestones'>, days: number): string {
  if (kind === 'overdue') return words.overdue(due_on, days);
  if (kind === 'coming' || done_on === undefined) return words.coming(due_on);
  if (days === 0) return words.done(done_on);
  return days > 0 ? words.doneLate(done_on, days) : words.doneEarly(done_on, -days);
}

/** "2023-10-31" → days since 0000-03-01. */
function dayNumber(day: string): number {
  return dayCount(monthOf(day)) + Number(day.slice(8, 10)) - 1;
}

function minOf(month: string, day: string): string {
  return month < monthOf(day) ? month : monthOf(day);
}

interface Layout {
  readonly months: readonly string[];
  readonly isStacked: boolean;
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly row: number;
  readonly bar: number;
  readonly height: number;
  readonly x: (day: number) => number;
}

/** Milestones as bars over the months, a line at the end of the as-of month, and a verdict each. */
export function milestonesDrawing(snapshot: Snapshot, state: ItemState, look: Look): Drawing {
  const rows = milestoneRows(snapshot, state);
  const layout = layoutOf(snapshot, state, rows, look);
  const groups = rows.map((row, index) => ({
    name: `${state.item.id}-${row.milestone.no}`,
    marks: rowMarks(row, layout.head + index * layout.row, layout, look),
  }));
  const frame = marksSeries(
    'frame',
    [{ name: 'frame', marks: frameMarks(rows.length, snapshot.moment.asof, layout, look) }],
    2,
  );
  const line = marksSeries(
    'line',
    [{ name: 'line', marks: lineMarks(rows.length, snapshot.moment.asof, layout, look) }],
    4,
  );
  return {
    option: { animation: false, series: [frame, marksSeries('rows', groups), line] },
    height: layout.height,
    hits: rows.map(({ milestone, verdict }, index) => ({
      kind: 'item',
      id: state.item.id,
      lights: [`${state.item.id}-${milestone.no}`],
      tip: [milestone.name, verdict],
      x: 0,
      y: layout.head + index * layout.row,
      width: look.width,
      height: layout.row,
    })),
  };
}

function layoutOf(snapshot: Snapshot, { span }: ItemState, rows: readonly MilestoneRow[], look: Look): Layout {
  const { size, width, height = 0 } = look;
  const days = rows.flatMap(({ milestone: { due_on, done_on } }) => [due_on, done_on ?? due_on]).map(monthOf);
  const all = [span.start, span.due, snapshot.moment.asof, ...days].sort();
  const months = monthsFrom(all[0] ?? span.start, all.at(-1) ?? span.due);
  const isStacked = width < size * 44;
  const names = Math.min(
    Math.max(...rows.map(({ milestone }) => textWidth(milestone.name, size * 0.95))) + 4,
    size * 16,
  );
  const verdicts = Math.max(...rows.map(({ verdict }) => textWidth(verdict, size * 0.92))) + size * 1.8;
  const left = isStacked ? 1 : names + size;
  const right = isStacked ? width - 1 : width - verdicts - size * 0.8;
  const first = dayCount(months[0] ?? span.start);
  const last = dayCount(addMonths(months.at(-1) ?? span.due, 1));
  const head = size * 1.9;
  const least = isStacked ? size * 3 : size * 1.95;
  const row = Math.min(Math.max((height - head - 2) / rows.length, least), size * 3);
  return {
    months,
    isStacked,
    left,
    right,
    head,
    row,
    bar: size * 0.95,
    height: Math.ceil(head + rows.length * row + 2),
    x: (day) => left + ((right - left) * (day - first)) / (last - first),
  };
}

function frameMarks(count: number, asof: string, layout: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { months, x, head, row, right } = layout;
  const bottom = head + count * row;
  const room = (right - layout.left) / months.length;
  const every = Math.ceil((size * 2.4) / room);
  const lines = [...months, addMonths(months.at(-1) ?? '', 1)].map((month) => {
    const at = Math.round(x(dayCount(month))) + 0.5;
    return rule(at, head, at, bottom, tokens.line);
  });
  const last = months.indexOf(asof);
  const names = months.flatMap((month, index) =>
    index % every === 0 && (index > last || index <= last - every)
      ? [
          label(x(dayCount(month)) + 3, size * 1.35, words.month(month), {
            fill: tokens.muted,
            size: size * 0.86,
          }),
        ]
      : [],
  );
  const rules = Array.from({ length: count + 1 }, (_, index) => {
    const y = Math.round(head + index * row) + 0.5;
    return rule(0, y, width, y, tokens.line);
  });
  return [...lines, ...names, ...rules];
}

/** On narrow screens the line crosses the bars only, not the words above them. */
function lineMarks(count: number, asof: string, layout: Layout, { tokens, size }: Look): Mark[] {
  const { x, head, height, isStacked, row, bar } = layout;
  const at = x(dayCount(addMonths(asof, 1)));
  const text = words.line(asof);
  const isFirst = at < textWidth(text, size * 0.86) + 4;
  return [
    rule(at, head - 5, at, isStacked ? head : height - 2, tokens.text, 2),
    ...(isStacked
      ? Array.from({ length: count }, (_, index) => {
          const top = head + index * row + size * 1.65;
          return rule(at, top - 3, at, top + bar + 3, tokens.text, 2);
        })
      : []),
    label(isFirst ? at + 4 : at - 4, size * 1.35, text, {
      fill: tokens.text,
      size: size * 0.86,
      weight: 600,
      align: isFirst ? 'left' : 'right',
    }),
  ];
}

const SHAPES: Readonly<Record<MilestoneRow['state'], StatusId>> = {
  done: 'done',
  overdue: 'late',
  coming: 'not-started',
};

function rowMarks(row: MilestoneRow, y: number, layout: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { isStacked, left, right, bar } = layout;
  const textY = isStacked ? y + size * 0.85 : y + layout.row / 2;
  const barY = isStacked ? y + size * 1.65 : y + (layout.row - bar) / 2;
  const shape = SHAPES[row.state];
  const verdictWidth = textWidth(row.verdict, size * 0.92);
  const verdictX = isStacked ? width - verdictWidth - 1 : right + size * 2;
  const nameRoom = isStacked ? verdictX - size * 2.2 : left - size;
  return [
    rowGround(0, y + 1, width, layout.row - 1, look),
    label(0, textY, row.milestone.name, { fill: tokens.text, size: size * 0.95, within: nameRoom }),
    ...barMarks(row, barY, layout, look),
    ...glyph(shape, verdictX - size * 0.85, textY, size * 0.4, tokens),
    label(verdictX, textY, row.verdict, { fill: tokens.text, size: size * 0.92 }),
  ];
}

/** Plan as a frame; what was done filled up to its day; what is overdue hatched from its due day to the as-of day. */
function barMarks({ state, start, due, end }: MilestoneRow, y: number, { x, bar }: Layout, { tokens }: Look): Mark[] {
  const late = statusColour('late', tokens);
  const plan = rect(x(start), y, Math.max(x(due + 1) - x(start), 2), bar, {
    fill: tokens.surface,
    stroke: tokens.line2,
  });
  if (state === 'coming') return [plan];
  if (state === 'overdue') {
    const [from, to] = [x(due + 1), x(end + 1)];
    return [plan, path(hatch('lines', from, y, to - from, bar, 4), { stroke: late, width: 1.2 })];
  }
  const inTime = Math.min(end, due);
  const fill = statusColour('done', tokens);
  const done = rect(x(start), y, Math.max(x(inTime + 1) - x(start), 2), bar, { fill });
  if (end <= due) return [plan, done];
  const over = path(hatch('lines', x(due + 1), y, x(end + 1) - x(due + 1), bar, 4), { stroke: fill, width: 1.2 });
  return [plan, done, over, rule(x(end + 1), y, x(end + 1), y + bar, fill, 1.5)];
}
