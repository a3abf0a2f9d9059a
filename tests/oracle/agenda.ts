import type { Half } from './calendar.ts';
import { nextHalf } from './calendar.ts';
import { entriesOf, type LevelId, openFirst } from './lists.ts';
import { lastDay } from './months.ts';
import type { Question } from './question.ts';

/** Draft of an agenda: ids of the matters of each section in their order. */
export type Draft = {
  review: string[];
  upward: string[];
  coordinate: string[];
  results: string[];
  /** Late and overdue items that can be brought here by hand; on the lowest level they stand there anyway. */
  late: string[];
  /** The next joint meeting; null for the other levels. */
  meeting: Half | null;
};

/** The agenda of a level's next meeting with the late items chosen by hand. */
export function draftOf(asked: Question, level: LevelId, chosen: string[]): Draft {
  const late = asked.stands
    .filter(({ shown, overdue }) => overdue || ['severe', 'late', 'slightly-late'].includes(shown))
    .map(({ item }) => item.id);
  const entries = entriesOf(asked);
  const open = openFirst(entries).filter((entry) => (entry.level ?? 'group') === level);
  const of = (list: string) => open.filter(({ line }) => line.list === list);
  const isUp = ({ line }: (typeof open)[number]) => isUpward(line.to_whom ?? '');
  const ids = (some: typeof open) => some.map(({ id }) => id);
  const brought = level === 'group' ? late : late.filter((id) => chosen.includes(id));
  const asks = open.filter(({ line }) => line.list !== '工作成果');
  return {
    review: ids(of('政策需求').filter((entry) => !isUp(entry))),
    upward: ids(asks.filter(isUp)),
    coordinate: [...brought, ...ids(of('议定事项').filter((entry) => !isUp(entry)))],
    results: resultsOf(asked, level),
    late,
    meeting: level === 'joint' ? (nextHalf(asked) ?? null) : null,
  };
}

/** Is it asked of someone beyond the two sides? */
export function isUpward(toWhom: string): boolean {
  if (toWhom === '') return false;
  if (['国家', '中央', '国务院', '全国', '部委', '总局'].some((word) => toWhom.includes(word))) return true;
  const ours = ['渝', '川', '重庆', '成都', '双方', '两地', '两省', '省市', '联席', '联合', '专项组', '办公室', '政府'];
  if (ours.some((word) => toWhom.includes(word))) return false;
  const names = toWhom.split(/[、；，]/);
  return !names.some((name) => /[区县市州]$/.test(name)) && !/各[区县市]/.test(toWhom);
}

function resultsOf(asked: Question, level: LevelId): string[] {
  const day = lastDay(asked.look.month);
  const held = (asked.look.tables.meetings ?? [])
    .filter(({ kind }) => kind === level)
    .map(({ date = '' }) => (/^\d{4}-\d{2}$/.test(date) ? lastDay(date) : date))
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= day)
    .sort();
  const last = held.at(-1);
  const start = asked.look.tables.periods?.find(({ id }) => id === asked.period)?.start ?? '';
  return entriesOf(asked)
    .filter(({ line, state }) => line.list === '工作成果' && state !== 'dropped')
    .filter(({ line }) => (last ? (line.raised_on ?? '') > last : (line.raised_on ?? '') >= start))
    .sort((a, b) => (a.line.raised_on ?? '').localeCompare(b.line.raised_on ?? ''))
    .map(({ id }) => id);
}
