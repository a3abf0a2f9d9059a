import { type Row, row, textOr, valueOr } from './answer.ts';
import { type Line, number } from './csv.ts';
import { halfOf, lastDay, monthNumber, monthText } from './months.ts';
import type { Question } from './question.ts';

/** A half-year: a record, one by the rule, or neither. Halves are counted as twice the year, plus one in the second. */
export type Half = {
  half: number;
  record: Line | null;
  ruled: boolean;
  no: number | null;
  host: string;
  behind: boolean;
};

const HOSTS: Record<string, string> = { 渝: '重庆市', 川: '四川省' };
const FIRST = 2020 * 2;
const RULE_BEGINS = 2023 * 2 + 1;

/** Joint meetings by half-year. */
export function calendarRows(asked: Question): Row[] {
  return halvesOf(asked).map(({ half, record, ruled, no, host }) => {
    const key = no === null ? `${Math.floor(half / 2)}H${(half % 2) + 1}` : String(no);
    const theme = half % 2 === 0 ? '聚焦一个重大主题' : '盘点当年、部署次年';
    return row(ruled ? `${key} ruled` : key, {
      no: valueOr(no),
      date: textOr(record?.date && dayWords(record.date)),
      host: textOr(HOSTS[host]),
      place: textOr(record?.place),
      theme: textOr(ruled ? theme : record?.theme),
    });
  });
}

/** Half-years from the first to the last, in order. */
export function halvesOf({ look }: Question): Half[] {
  const placed = placedRecords((look.tables.meetings ?? []).filter(({ kind }) => kind === 'joint'));
  const all = placed.map(({ half }) => half);
  const first = Math.min(FIRST, ...all);
  const last = Math.max(halfOf(monthText(monthNumber(look.month) + 24)), ...all);
  const halves: Half[] = [];
  for (let half = first; half <= last; half += 1) {
    const records = placed.filter((one) => one.half === half);
    if (records.length === 0) halves.push(withoutRecord(half, look.month, placed));
    for (const { line } of records)
      halves.push({
        half,
        record: line,
        ruled: false,
        no: number(line.no),
        host: line.host ?? '',
        behind: isBehind(line, half, look.month),
      });
  }
  return halves;
}

/** The next joint meeting: the first half-year that is not behind. */
export function nextHalf(asked: Question): Half | undefined {
  return halvesOf(asked).find(({ behind }) => !behind);
}

/** "2023-12-28" → "2023年12月28日"; months and years likewise, anything else as it stands. */
export function dayWords(date: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

function withoutRecord(half: number, asof: string, placed: { line: Line }[]): Half {
  const behind = endOf(half) <= asof;
  const k = half - RULE_BEGINS;
  if (behind || k < 0) return { half, record: null, ruled: false, no: null, host: '', behind };
  const isUsed = placed.some(({ line }) => number(line.no) === 8 + k);
  const host = Math.floor(k / 2) % 2 === 0 ? '川' : '渝';
  return { half, record: null, ruled: true, no: isUsed ? null : 8 + k, host, behind };
}

/** Last month of a half-year. */
function endOf(half: number): string {
  return `${Math.floor(half / 2)}-${half % 2 === 0 ? '06' : '12'}`;
}

function isBehind({ date = '' }: Line, half: number, asof: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date <= lastDay(asof);
  return (/^\d{4}-\d{2}$/.test(date) ? date : endOf(half)) <= asof;
}

/** Records by number, each in the half-year of its date; one of a year alone by its number after the one before it. */
function placedRecords(lines: Line[]): { line: Line; half: number }[] {
  const rising = [...lines].sort((a, b) => (number(a.no) ?? 0) - (number(b.no) ?? 0));
  const placed: { line: Line; half: number }[] = [];
  for (const [at, line] of rising.entries()) {
    const known = dated(line);
    const before = placed.at(-1);
    const after = rising
      .slice(at + 1)
      .map(dated)
      .find((half) => half !== null);
    const counted = before ? before.half + (number(line.no) ?? 0) - (number(before.line.no) ?? 0) : null;
    const year = Number((line.date ?? '').slice(0, 4)) * 2;
    const half = known ?? within(counted ?? year, year, Math.min(year + 1, (after ?? year + 2) - 1));
    placed.push({ line, half });
  }
  return placed.sort((a, b) => a.half - b.half || (number(a.line.no) ?? 0) - (number(b.line.no) ?? 0));
}

function dated({ date = '' }: Line): number | null {
  return /^\d{4}-\d{2}/.test(date) ? halfOf(date) : null;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
