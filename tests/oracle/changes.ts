import { type Cell, type Row, row, valueOr } from './answer.ts';
import type { Line } from './csv.ts';
import { figureOf, type Item, inForce, reportedMonths } from './facts.ts';
import { wordFor } from './items.ts';
import { monthNumber, monthText } from './months.ts';
import type { Question } from './question.ts';
import { override, type Standing, standing, tells } from './status.ts';

/** A change with its place in the order of severity. */
type Change = { row: Row; place: number };
/** An item in the earlier month and now. */
type Pair = { before: Standing; now: Standing; from: string; asof: string };

/** What changed between the earlier month and the as-of month, worst first. */
export function changeRows(asked: Question): Row[] {
  const asof = asked.look.month;
  const from = earlierMonth(asked);
  if (from === null) return [];
  const changes = asked.stands.flatMap((now) =>
    changesOf({ before: standing(now.item, { ...asked.look, month: from }), now, from, asof }),
  );
  return changes
    .map((change, at) => ({ ...change, at }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map((change) => change.row);
}

/** The month the as-of month is compared with; null in the first month of the period. */
export function earlierMonth({ from, months, look: { month } }: Question): string | null {
  if (from !== null && from < month) return from;
  const before = monthText(monthNumber(month) - 1);
  return months.includes(before) ? before : null;
}

function changesOf(pair: Pair): Change[] {
  const { before, now, from, asof } = pair;
  const name = now.item.id;
  const tellsNow = tells(now, asof);
  const isFirst = tellsNow && reportedMonths(now.item, from).length === 0;
  const found: Change[] = [];
  const add = (kind: string, cells: [Cell, Cell], place: number) =>
    found.push({ row: row(`${name} ${kind}`, { from: cells[0], to: cells[1] }), place });
  if (before.shown !== now.shown) add('status', [statusCell(before), statusCell(now)], placeOf(pair, isFirst));
  if (before.figure !== null && now.figure !== null && rounded(before.figure - now.figure) > 0)
    add('fell', [figureCell(before), figureCell(now)], 4);
  if (tells(before, from) && now.computed === 'not-reported')
    add('vanished', [figureCell(before), { missing: 'not-reported' }], 5);
  if (isFirst) add('first', [{ missing: 'not-reported' }, figureCell(now)], 19);
  const corrected = correction(now.item, from);
  if (corrected) add('revised', [valueOr(corrected[0], 'not-quantified'), valueOr(corrected[1], 'not-quantified')], 20);
  return found;
}

function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function statusCell({ shown, overdue }: Standing): Cell {
  return overdue ? { status: shown, overdue: true } : { status: shown };
}

function figureCell(stand: Standing): Cell {
  return valueOr(stand.figure, wordFor(stand));
}

const WITH_NUMBER = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead', 'done', 'closed'];

/** Place of a move of status in the order of docs/rules.md, from 0. */
function placeOf({ before, now, asof, from }: Pair, isFirst: boolean): number {
  const [a, b] = [before.shown, now.shown];
  const late = ['severe', 'late', 'slightly-late'];
  const good = ['on-schedule', 'ahead'];
  const byHand = override(now.item, asof);
  if (byHand !== null && byHand !== override(before.item, from)) return 18;
  if (b === 'closed') return 17;
  if (b === 'done') return 16;
  if (b === 'severe') return 0;
  if (late.includes(b)) {
    const isFromWorse = late.includes(a) && late.indexOf(a) < late.indexOf(b);
    if (isFromWorse) return 11;
    return b === 'late' ? 1 : 2;
  }
  if (b === 'not-reported') return 3;
  if (good.includes(b)) {
    if (a === 'done' || a === 'closed') return 6;
    if (late.includes(a)) return 12;
    if (!WITH_NUMBER.includes(a)) return isFirst ? 15 : 14;
    return b === 'on-schedule' ? 10 : 13;
  }
  if (b === 'not-quantified') return isFirst ? 15 : 7;
  return b === 'awaiting' ? 8 : 9;
}

/** Number before and after of the latest month up to `last` whose figure was corrected. */
function correction(item: Item, last: string): [number | null, number | null] | null {
  const months = [...new Set(item.allReports.map((line) => line.month ?? ''))].filter((month) => month <= last).sort();
  for (const month of months.reverse()) {
    const lines = item.allReports.filter((line) => line.month === month);
    const standing = inForce(lines);
    const older = lines.filter((line) => !standing.includes(line) && line.kind !== '退回');
    if (older.length === 0) continue;
    const stand = inForce(older);
    const kept = standing.filter((line) => !stand.some((one) => keyOf(one) === keyOf(line)));
    const [before, after] = [figureOf(item, [...stand, ...kept]), figureOf(item, standing)];
    const isSame = before === null || after === null ? before === after : rounded(before - after) === 0;
    if (!isSame) return [before, after];
  }
  return null;
}

function keyOf(line: Line): string {
  return `${line.side ?? ''} ${line.region_code ?? ''}`;
}
