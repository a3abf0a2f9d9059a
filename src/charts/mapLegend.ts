import { hatch } from '#charts/hatch.ts';
import { type LegendSheet, legendSheet } from '#charts/legendSheet.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, path, rect, rule } from '#charts/marks.ts';
import type { Hit } from '#charts/picture.ts';
import { classIn } from '#charts/scale.ts';
import type { Box } from '#geo/box.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Missing } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';
import { ELAPSED } from '#words/measure.ts';
import { perCent } from '#words/number.ts';
import { labelled, listed } from '#words/punctuation.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Legend across: a strip of classes with their counts, the elapsed time as a tick, then the states without a number. */
export function mapLegend(snapshot: Snapshot, look: Look, box: Box): { groups: Group[]; hits: Hit[] } {
  const sheet = legendSheet(snapshot, look, box.width);
  const { scale, pitch, barTop, bar } = sheet;
  const members = membersOf(snapshot, scale.colours.length, (value) => classIn(scale, value));
  const groups: Group[] = scale.colours.map((_, index) => ({
    name: `class-${index}`,
    marks: classMarks(sheet, index, members[index]?.length ?? 0, look, box),
  }));
  const hits: Hit[] = scale.colours.map((_, index) => ({
    kind: 'class',
    id: `class-${index}`,
    lights: members[index] ?? [],
    tip: [
      labelled(scale.labels[index] ?? '', mapWords.places(members[index]?.length ?? 0)),
      ...namesOf(snapshot, members[index] ?? []),
    ],
    x: box.x + index * pitch,
    y: box.y,
    width: pitch,
    height: sheet.countY + look.size * 0.5,
  }));
  const top = box.y + barTop;
  if (scale.elapsedBreak !== undefined)
    groups.push({ name: 'tick', marks: tick(snapshot, look, box.x + (scale.elapsedBreak + 1) * pitch, top, bar, box) });
  return { groups: [...groups, ...statesRow(snapshot, look, box, box.y + sheet.statesY)], hits };
}

function classMarks(sheet: LegendSheet, index: number, count: number, look: Look, box: Box): Mark[] {
  const { scale, pitch, size } = sheet;
  const { tokens } = look;
  const fill = scale.colours[index] ?? tokens.surface;
  const x = box.x + index * pitch;
  const middle = x + pitch / 2;
  const texts = (sheet.labels[index] ?? []).map((line, row) =>
    label(middle, box.y + sheet.labelY + row * size * 1.15, line, { fill: tokens.text, size, align: 'center' }),
  );
  return [
    rect(x, box.y + sheet.barTop, pitch, sheet.bar, {
      fill,
      ...(index === 0 ? { stroke: tokens.hatch } : {}),
      lit: fill,
    }),
    ...texts,
    label(middle, box.y + sheet.countY, mapWords.places(count), {
      fill: tokens.muted,
      size: look.size * 0.86,
      align: 'center',
    }),
  ];
}

function membersOf(snapshot: Snapshot, count: number, classOf: (value: number) => number): string[][] {
  const members: string[][] = Array.from({ length: count }, () => []);
  for (const [code, value] of snapshot.values) if (value.kind === 'value') members[classOf(value.value)]?.push(code);
  return members;
}

function namesOf(snapshot: Snapshot, codes: readonly string[]): string[] {
  const names = snapshot.regions.filter(({ code }) => codes.includes(code)).map(({ short_name }) => short_name);
  return names.length > 0 ? [listed(names)] : [];
}

function tick(snapshot: Snapshot, look: Look, x: number, top: number, bar: number, box: Box): Mark[] {
  const size = look.size * 0.86;
  const words = `${ELAPSED} ${perCent(snapshot.elapsed)}`;
  const half = textWidth(words, size) / 2;
  const at = Math.min(Math.max(x, box.x + half), box.x + box.width - half);
  return [
    rule(x, top - 3, x, top + bar + 3, look.tokens.text, 2),
    label(at, box.y + size * 0.6, words, { fill: look.tokens.text, size, align: 'center', weight: 600 }),
  ];
}

/** States without a number, only those that occur. */
function statesRow(snapshot: Snapshot, look: Look, box: Box, y: number): Group[] {
  const counts = new Map<Missing, number>();
  for (const value of snapshot.values.values())
    if (value.kind === 'missing') counts.set(value.state, (counts.get(value.state) ?? 0) + 1);
  const size = look.size * 0.86;
  let x = box.x;
  return [...counts].map(([state, count]) => {
    const words = `${MISSING_WORDS[state]} ${mapWords.places(count)}`;
    const marks = [
      ...swatch(state, x, y - size * 0.5, look),
      label(x + size * 2.1, y, words, { fill: look.tokens.text, size }),
    ];
    x += size * 2.6 + textWidth(words, size);
    return { name: state, marks };
  });
}

function swatch(state: Missing, x: number, y: number, look: Look): Mark[] {
  const size = look.size * 0.86;
  const frame = rect(x, y, size * 1.7, size, { fill: look.tokens.surface, stroke: look.tokens.hatch });
  const pattern = missingPattern(state);
  return pattern
    ? [
        frame,
        path(hatch(pattern.kind, x, y, size * 1.7, size, pattern.period), {
          stroke: look.tokens.hatch,
          width: pattern.width,
        }),
      ]
    : [frame];
}

/** Pattern of a state without a number; undefined where plain ground says it. */
export function missingPattern(
  state: Missing,
): { kind: 'lines' | 'cross' | 'dots'; period: number; width: number } | undefined {
  switch (state) {
    case 'not-reported':
    case 'unavailable':
      return { kind: 'lines', period: 5, width: 1.6 };
    case 'withheld':
      return { kind: 'cross', period: 6, width: 0.9 };
    case 'outdated':
    case 'awaiting':
      return { kind: 'dots', period: 4, width: 1 };
    case 'not-quantified':
    case 'not-applicable':
      return undefined;
  }
}
