import { type Row, row, textOr } from './answer.ts';
import type { Line } from './csv.ts';
import { daysFrom, lastDay } from './months.ts';
import type { Question } from './question.ts';

/** An entry of the three lists on the last day of the as-of month. */
export type Entry = {
  id: string;
  line: Line;
  state: 'open' | 'closed' | 'dropped';
  /** Days since it was raised; null where it is not open. */
  age: number | null;
  overdue: boolean;
  level: LevelId | null;
};

/** What became of what: counts of the flow, ids of the orphans, ids of what is open. */
export type Loop = {
  counts: { needs: number; agreed: number; results: number; linked: number; fruitful: number };
  orphans: Record<string, string[]>;
  open: string[];
};

export type LevelId = 'group' | 'office' | 'coordination' | 'joint';

const LISTS = ['政策需求', '议定事项', '工作成果'];
const STATE_WORDS = { open: '未办结', closed: '已办结', dropped: '已撤销' };
const LEVELS: [LevelId, string, RegExp][] = [
  ['joint', '党政联席会议', /联席/],
  ['coordination', '分管副省市领导专项协调会议', /分管|副省|协调会/],
  ['office', '联合办公室主任调度会议', /办公室|调度/],
  ['group', '联合专项组', /专项组|专班/],
];

/** Rows of the three lists, one list after the other. */
export function listRows(asked: Question): Row[] {
  return inLists(entriesOf(asked)).map((entry) => {
    const { line, state, age, overdue, level } = entry;
    const word = LEVELS.find(([id]) => id === level)?.[1] ?? line.level;
    return row(entry.id, {
      list: textOr(line.list),
      title: textOr(line.title),
      owner: textOr(line.owner_unit),
      due: textOr(line.due_on),
      age: age === null ? { missing: 'not-applicable' } : { value: age },
      level: textOr(word),
      state: { text: STATE_WORDS[state] + (overdue ? '（逾期）' : '') },
    });
  });
}

/** Entries of the period raised by the last day that pass the filters, in the order of the file. */
export function entriesOf(asked: Question): Entry[] {
  const { areas, ids, sign } = asked;
  return everyEntry(asked).filter(({ line }) => {
    const area = line.area_id || asked.items.find(({ id }) => id === line.item_id)?.line.area_id;
    if (areas && !areas.includes(area ?? '')) return false;
    if (ids && !ids.includes(line.item_id ?? '')) return false;
    return !sign || !line.side || line.side === sign;
  });
}

/** The loop of the filtered entries. */
export function loopOf(asked: Question): Loop {
  const entries = entriesOf(asked);
  const links = linksOf(asked);
  const of = (list: number) => entries.filter(({ line }) => line.list === LISTS[list]);
  const feeds = ({ id }: Entry) => links.some(([from]) => from === id);
  const isFed = ({ id }: Entry) => links.some(([, to]) => to === id);
  const ids = (some: Entry[]) => some.map(({ id }) => id);
  const [needs, agreed, results] = [of(0), of(1), of(2)];
  return {
    counts: {
      needs: needs.length,
      agreed: agreed.length,
      results: results.length,
      linked: needs.filter(feeds).length,
      fruitful: agreed.filter(feeds).length,
    },
    orphans: {
      'need-without-agreed': ids(needs.filter((one) => !feeds(one))),
      'agreed-without-item': ids(agreed.filter(({ line }) => !line.item_id)),
      'agreed-without-need': ids(agreed.filter((one) => !isFed(one))),
      'result-without-agreed': ids(results.filter((one) => !isFed(one))),
    },
    open: ids(openFirst(entries)),
  };
}

/** Open entries, the longest open first. */
export function openFirst(entries: Entry[]): Entry[] {
  const open = entries.filter(({ state }) => state === 'open');
  return open
    .map((entry, at) => ({ entry, at }))
    .sort(byAge)
    .map(({ entry }) => entry);
}

function byAge(a: { entry: Entry; at: number }, b: { entry: Entry; at: number }): number {
  return (b.entry.age ?? 0) - (a.entry.age ?? 0) || a.at - b.at;
}

function inLists(entries: Entry[]): Entry[] {
  return LISTS.flatMap((list) => entries.filter(({ line }) => line.list === list));
}

function everyEntry({ look, items, period }: Question): Entry[] {
  const day = lastDay(look.month);
  const inPeriod = (line: Line) => {
    if (line.item_id) return items.some(({ id }) => id === line.item_id);
    const holding = (look.tables.periods ?? []).filter(
      (one) => (one.start ?? '') <= (line.raised_on ?? '') && (line.raised_on ?? '') <= (one.end ?? ''),
    );
    return holding.length === 0 || holding.some(({ id }) => id === period);
  };
  return (look.tables.list_entries ?? [])
    .filter((line) => (line.raised_on ?? '') <= day && inPeriod(line))
    .map((line) => {
      const state = stateOf(line, day);
      return {
        id: line.id ?? '',
        line,
        state,
        age: state === 'open' ? daysFrom(line.raised_on ?? '', day) : null,
        overdue: state === 'open' && Boolean(line.due_on) && (line.due_on ?? '') < day,
        level: line.level ? (LEVELS.find(([, , words]) => words.test(line.level ?? ''))?.[0] ?? null) : null,
      };
    });
}

function stateOf({ list, state, closed_on }: Line, day: string): Entry['state'] {
  if (closed_on && closed_on > day) return 'open';
  if (closed_on) return state === 'dropped' ? 'dropped' : 'closed';
  if (state === 'open' || state === 'closed' || state === 'dropped') return state;
  return list === '工作成果' ? 'closed' : 'open';
}

function linksOf(asked: Question): [string, string][] {
  const lists = new Map(everyEntry(asked).map(({ id, line }) => [id, LISTS.indexOf(line.list ?? '')]));
  return (asked.look.tables.list_links ?? []).flatMap(({ from_id = '', to_id = '' }): [string, string][] => {
    const [from, to] = [lists.get(from_id), lists.get(to_id)];
    return from !== undefined && to === from + 1 ? [[from_id, to_id]] : [];
  });
}
