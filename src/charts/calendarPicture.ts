import { halfName, meetingKey, themeWord, whenWord } from '#charts/calendarContent.ts';
import { inkOn } from '#charts/colour.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, path, rect } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { sideColour } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import { SIDES } from '#model/region.ts';
import { calendarOf, type HalfYear, halfOf, yearAndPart } from '#stats/calendar.ts';
import { monthNumber } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { calendarWords } from '#words/calendar.ts';

/** A square per half-year: host's hue and the meeting's number; ruled ones dashed; a mark where the as-of month stands. */
export function calendarDrawing(snapshot: Snapshot, look: Look): Drawing {
  const boxes = boxesOf(calendarOf(snapshot), look);
  const below = (boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.height ?? 0) + look.size * 1.9;
  const legend = legendMarks(below, boxes, look);
  return {
    option: {
      animation: false,
      series: [
        marksSeries('years', [{ name: 'years', marks: years(boxes, look) }]),
        marksSeries(
          'halves',
          boxes.map((box): Group => ({ name: meetingKey(box.one), marks: square(box, look) })),
        ),
        marksSeries('frame', [{ name: 'frame', marks: [...asofMark(snapshot, boxes, look), ...legend.marks] }], 4),
      ],
    },
    height: Math.ceil(legend.bottom),
    hits: boxes.map(hitOf),
  };
}

interface Box {
  readonly one: HalfYear;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whole years in as few rows as the width allows; half-years with several meetings are shared among them. */
function boxesOf(halves: readonly HalfYear[], { width, size }: Look): Box[] {
  const first = yearAndPart(halves[0]?.half ?? 0).year;
  const years = yearAndPart(halves.at(-1)?.half ?? 0).year - first + 1;
  const most = Math.max(1, Math.floor(width / (size * 5.2)));
  const perRow = Math.ceil(years / Math.ceil(years / most));
  const cell = Math.min(width / perRow / 2, size * 9);
  const height = Math.min(Math.max(cell * 0.8, size * 2.6), size * 3.2);
  const row = height + size * 3.2;
  return halves.map((one) => {
    const { year, part } = yearAndPart(one.half);
    const shared = halves.filter(({ half }) => half === one.half);
    const own = cell / shared.length;
    const at = (year - first) % perRow;
    return {
      one,
      x: (at * 2 + part - 1) * cell + shared.indexOf(one) * own,
      y: Math.floor((year - first) / perRow) * row + size * 1.6,
      width: own,
      height,
    };
  });
}

function years(boxes: readonly Box[], { tokens, size }: Look): Mark[] {
  const firsts = boxes.filter(({ one: { half } }, index) => half % 2 === 0 && boxes[index - 1]?.one.half !== half);
  return firsts.map(({ one: { half }, x, y }) =>
    label(x + 1, y - size * 0.75, calendarWords.year(yearAndPart(half).year), {
      fill: tokens.muted,
      size: size * 0.86,
    }),
  );
}

function square({ one, x, y, width, height }: Box, { tokens, size }: Look): Mark[] {
  const { kind, no, host } = one;
  const colour = host ? sideColour(host, tokens) : tokens.line2;
  const isFilled = kind === 'record' && host !== undefined;
  const fill = isFilled ? colour : tokens.surface;
  const ink = isFilled ? inkOn(colour) : kind === 'not-recorded' ? tokens.muted : tokens.text;
  const style = { fill, lit: isFilled ? colour : tokens.raised, stroke: colour, width: 1.2 };
  const frame = rect(x + 1.5, y + 0.5, width - 3, height - 1, {
    ...style,
    ...(kind === 'record' ? {} : { dash: kind === 'ruled' ? [4, 3] : [1, 3] }),
  });
  const middle = x + width / 2;
  const number = no === undefined ? calendarWords.dash : String(no);
  const under = host ? calendarWords.short[host] : kind === 'not-recorded' ? '' : calendarWords.unknown;
  const small = Math.min(size * 0.86, (width - 4) / Math.max(2, under.length));
  return [
    frame,
    label(middle, y + height * (under ? 0.34 : 0.5), number, {
      fill: ink,
      size: size * 1.1,
      align: 'center',
      weight: 600,
    }),
    ...(under ? [label(middle, y + height * 0.74, under, { fill: ink, size: small, align: 'center' })] : []),
  ];
}

/** A pointer under the half-year of the as-of month, at the end of that month, with its name. */
function asofMark({ moment }: Snapshot, boxes: readonly Box[], { tokens, size, width }: Look): Mark[] {
  const own = boxes.filter(({ one }) => one.half === halfOf(moment.asof));
  const [first] = own;
  if (!first) return [];
  const whole = own.reduce((sum, box) => sum + box.width, 0);
  const x = first.x + whole * (((monthNumber(moment.asof) % 6) + 1) / 6);
  const y = first.y + first.height + 2;
  const r = size * 0.36;
  const text = calendarWords.asof(moment.asof);
  const half = textWidth(text, size * 0.86) / 2;
  return [
    path(`M${x},${y}L${x + r},${y + r * 1.5}L${x - r},${y + r * 1.5}Z`, { fill: tokens.text }),
    label(Math.min(Math.max(x, half), width - half), y + size * 1.05, text, {
      fill: tokens.text,
      size: size * 0.86,
      align: 'center',
      weight: 600,
    }),
  ];
}

/** Only what stands in the picture is explained. */
function legendMarks(
  top: number,
  boxes: readonly Box[],
  { tokens, size, width }: Look,
): { marks: Mark[]; bottom: number } {
  const has = (test: (one: HalfYear) => boolean) => boxes.some(({ one }) => test(one));
  const solid = (colour: string) => ({ fill: colour, stroke: colour });
  const entries = [
    ...SIDES.filter((side) => has(({ host }) => host === side)).map((side) => ({
      words: calendarWords.legend[side],
      style: solid(sideColour(side, tokens)),
    })),
    ...(has(({ kind, host }) => kind === 'record' && !host)
      ? [{ words: calendarWords.legend.none, style: { stroke: tokens.line2 } }]
      : []),
    ...(has(({ kind }) => kind === 'ruled')
      ? [{ words: calendarWords.legend.ruled, style: { stroke: tokens.muted, dash: [4, 3] } }]
      : []),
    ...(has(({ kind }) => kind === 'not-recorded')
      ? [{ words: calendarWords.legend.missing, style: { stroke: tokens.line2, dash: [1, 3] } }]
      : []),
    { words: calendarWords.note, style: undefined },
  ];
  const line = size * 1.5;
  let [x, y] = [0, top + line / 2];
  const marks = entries.flatMap(({ words, style }) => {
    const own = textWidth(words, size * 0.86) + (style ? size * 1.5 : 0);
    if (x > 0 && x + own > width) [x, y] = [0, y + line];
    const at = x;
    x += own + size;
    const textX = at + (style ? size * 1.5 : 0);
    const text = label(textX, y, words, { fill: tokens.muted, size: size * 0.86 });
    return style ? [rect(at + 0.5, y - size * 0.4, size * 1.1, size * 0.8, style), text] : [text];
  });
  return { marks, bottom: y + line / 2 };
}

function hitOf({ one, ...box }: Box): Hit {
  const { no, host, meeting } = one;
  const theme = themeWord(one);
  const tip = [
    no === undefined ? halfName(one) : `${halfName(one)} ${calendarWords.number(no)}`,
    whenWord(one),
    host ? calendarWords.host(calendarWords.hosts[host]) : calendarWords.noHost,
    ...(meeting?.place === undefined ? [] : [meeting.place]),
    ...(theme === undefined ? [] : [theme]),
    ...(meeting?.content === undefined ? [] : [calendarWords.content(meeting.content)]),
  ];
  return { kind: 'class', id: meetingKey(one), tip: one.kind === 'not-recorded' ? tip.slice(0, 2) : tip, ...box };
}
