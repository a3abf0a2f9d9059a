import { type ChangeLine, changeLines, changeName, type LineEnd, stateText } from '#charts/changeLines.ts';
import { changesContent } from '#charts/changesContent.ts';
import { type ChangeSheet, changesSheet } from '#charts/changesLayout.ts';
import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { itemNumber } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, path, rowGround, rule } from '#charts/marks.ts';
import { nameMarks } from '#charts/nameMarks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { changesWords } from '#words/changes.ts';
import { perCent } from '#words/number.ts';

export { changesContent };

/** A line per change: word, name, then → now with the shapes of both statuses; a fall is marked beside the later number. */
export function changesDrawing(snapshot: Snapshot, look: Look): Drawing {
  const { from, lines } = changeLines(snapshot);
  const sheet = changesSheet(lines, look);
  const shown = lines.slice(0, sheet.shown);
  const groups = shown.map((line, index) => ({
    name: line.change.item.id,
    marks: lineMarks(line, index, sheet, look),
  }));
  const note = { fill: look.tokens.muted, size: look.size, within: look.width };
  const more = changesWords.more(lines.length - shown.length);
  const rest =
    shown.length < lines.length
      ? [{ name: 'more', marks: [label(0, (shown.length + 0.5) * sheet.row, more, note)] }]
      : [];
  const empty = from === undefined ? changesWords.firstSentence(snapshot.moment.asof) : changesWords.none;
  const nothing = label(0, sheet.row / 2, empty, note);
  return {
    option: {
      animation: false,
      series: [marksSeries('rows', lines.length > 0 ? [...groups, ...rest] : [{ name: 'none', marks: [nothing] }])],
    },
    height: sheet.height,
    hits: shown.flatMap((line, index) => hitsOf(snapshot, line, { index, from: from ?? '', sheet, look })),
  };
}

function lineMarks(line: ChangeLine, index: number, sheet: ChangeSheet, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { row, isStacked, isTall } = sheet;
  const y = index * row;
  const first = y + row * (isTall ? 0.2 : isStacked ? 0.3 : 0.5);
  const named = isTall ? y + row * 0.5 : first;
  const second = endsY(index, sheet);
  const text = { fill: tokens.text, size: size * 0.96 };
  const name = { x: sheet.nameX, y: named, width: sheet.nameWidth, height: isStacked ? size : row };
  return [
    rowGround(0, y, width, row, look),
    ...(index > 0 ? [rule(0, Math.round(y) + 0.5, width, Math.round(y) + 0.5, tokens.line)] : []),
    label(0, first, line.word, { ...text, weight: 600 }),
    label(sheet.numberX, named, itemNumber(line.change.item), { fill: tokens.muted, size: size * 0.89 }),
    ...nameMarks(changeName(line.change), name, look, tokens.text),
    ...endMarks(line.from, second, [sheet.fromGlyph, sheet.fromX], look, false),
    ...arrow(sheet.arrowX, second, sheet.arrowWidth, tokens.muted),
    ...endMarks(line.to, second, [sheet.toGlyph, sheet.toX], look, true),
    ...(line.fall === undefined ? [] : [fallMark(line, sheet.fallX, second, look)]),
  ];
}

/** Middle of the two ends of a line. */
function endsY(index: number, { row, isStacked, isTall }: ChangeSheet): number {
  return (index + (isTall ? 0.8 : isStacked ? 0.72 : 0.5)) * row;
}

function endMarks({ status, text }: LineEnd, y: number, at: readonly [number, number], look: Look, isNow: boolean) {
  const { tokens, size } = look;
  const [glyphX, x] = at;
  const style = { fill: isNow ? tokens.text : tokens.muted, size: size * 0.96, weight: isNow ? 600 : 400 } as const;
  return [
    ...(status ? glyph(status, glyphX, y, size * 0.38, tokens) : []),
    label(x, y, text, { ...style, align: 'right' }),
  ];
}

function arrow(x: number, y: number, width: number, colour: string): Mark[] {
  const end = x + width;
  return [
    rule(x, y, end, y, colour, 1),
    path(`M${end - 3.5},${y - 3}L${end},${y}L${end - 3.5},${y + 3}`, { stroke: colour, width: 1 }),
  ];
}

function fallMark({ to }: ChangeLine, x: number, y: number, { tokens, size }: Look): Mark {
  const fill = to.status === undefined ? tokens.text : statusColour(to.status, tokens);
  return label(x, y, changesWords.fall, { fill, size, weight: 600, align: 'right' });
}

interface Place {
  readonly index: number;
  readonly from: string;
  readonly sheet: ChangeSheet;
  readonly look: Look;
}

/** The line filters by its item; each of its two ends opens the reason of the status it had in that month. */
function hitsOf(snapshot: Snapshot, line: ChangeLine, place: Place): Hit[] {
  const { index, from, sheet, look } = place;
  const { row, isStacked } = sheet;
  const whole = { x: 0, y: index * row, width: look.width, height: row };
  const ring = isStacked ? { ...whole, height: row * 0.5 } : { ...whole, width: sheet.fromGlyph - look.size };
  const own: Hit = { kind: 'item', id: line.change.item.id, tip: tipOf(snapshot, line, from), ...whole, ring };
  const { before, now } = line.change;
  const endHit = (
    end: LineEnd,
    state: ItemState | undefined,
    month: string,
    [left, right]: readonly [number, number],
  ) => {
    if (!end.status || !state) return [];
    const x = Math.max(left - look.size * 0.8, 0);
    const box = { x, y: endsY(index, sheet) - row * (isStacked ? 0.25 : 0.5), width: right - x };
    const tip = [changeName(line.change), changesWords.inMonth(month, stateText(snapshot, state))];
    return [{ kind: 'why', id: own.id, month, tip, ...box, height: isStacked ? row * 0.5 : row } as const];
  };
  return [
    own,
    ...endHit(line.from, before, from, [sheet.fromGlyph, sheet.fromX]),
    ...endHit(line.to, now, snapshot.moment.asof, [sheet.toGlyph, sheet.toX]),
  ];
}

function tipOf(snapshot: Snapshot, { change, word, fall }: ChangeLine, from: string): string[] {
  const { kind, before, now, revision, isRetargeted } = change;
  const name = `${itemNumber(change.item)} ${changeName(change)}`.trim();
  const fell = fall === undefined ? [] : [changesWords.fellBy(fall)];
  if (kind === 'revised' && revision) {
    const text = (value: number | undefined) => (value === undefined ? changesWords.dash : perCent(value));
    const more = revision.months > 1 ? [changesWords.moreRevisions(revision.months)] : [];
    return [name, word, changesWords.correction(text(revision.before), text(revision.after)), ...fell, ...more];
  }
  const then = before ? [changesWords.inMonth(from, stateText(snapshot, before))] : [];
  const later = now ? [changesWords.inMonth(snapshot.moment.asof, stateText(snapshot, now))] : [];
  return [name, word, ...then, ...later, ...fell, ...(isRetargeted ? [changesWords.retargeted] : [])];
}
