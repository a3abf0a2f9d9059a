import { isPublic } from '#charts/itemRows.ts';
import { groupWord, within } from '#charts/kpiContent.ts';
import { FOLD_SHAPES, FOLDS, foldCovers, isFolded, shownAs } from '#charts/shownStatus.ts';
import { STATUS_GROUPS, type StatusGroup, type StatusId } from '#model/status.ts';
import type { Fold } from '#stats/fold.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { FOLD_WORDS } from '#words/fold.ts';
import { kpiWords } from '#words/kpi.ts';
import { statusWord } from '#words/status.ts';

/** One large number: a group of statuses with its word and what must be said under it. */
export interface KpiNumber {
  /** Statuses counted; empty without a ledger, where named items have none. */
  readonly ids: readonly StatusId[];
  /** Whose shape stands beside the word. */
  readonly shape: StatusId | undefined;
  readonly count: number;
  readonly word: string;
  /** For narrow boxes. */
  readonly shorter: string;
  readonly note: string;
  readonly tip: readonly string[];
}

const OTHERS: readonly StatusGroup[] = ['not-quantified', 'not-started', 'awaiting'];
const SHAPES = {
  done: 'done',
  'on-schedule': 'ahead',
  late: 'late',
  'not-reported': 'not-reported',
  undisclosed: 'undisclosed',
} as const;
type Main = keyof typeof SHAPES;

/** The large numbers, left to right; they sum to the shown items. */
export function kpiNumbers(snapshot: Snapshot): KpiNumber[] {
  if (!snapshot.ledger.hasReports) return publicNumbers(snapshot);
  const main = (group: Main) => mainNumber(snapshot, group);
  const ofPace = isFolded(snapshot)
    ? [...FOLDS].reverse().map((fold) => foldNumber(snapshot, fold))
    : (['done', 'on-schedule', 'late'] as const).map(main);
  return [...ofPace, main('not-reported'), ...others(snapshot), main('undisclosed')];
}

function mainNumber(snapshot: Snapshot, group: Main): KpiNumber {
  const { counts, groups } = snapshot;
  const ids = STATUS_GROUPS[group];
  const isFolded = group === 'late' && isPublic(snapshot);
  const word = isFolded ? groupWord(group, snapshot) : kpiWords.short[group];
  const bothWays =
    group === 'on-schedule' && groups[group] > 0 ? kpiWords.parts(counts['on-schedule'], counts.ahead) : '';
  return {
    ids,
    shape: SHAPES[group],
    count: groups[group],
    word,
    shorter: group === 'on-schedule' ? kpiWords.shorter[group] : word,
    note: within(group, snapshot) || bothWays,
    tip: [
      kpiWords.line(groupWord(group, snapshot), groups[group]),
      ...(ids.length > 1 && !isFolded ? parts(snapshot, ids) : []),
    ],
  };
}

/** A number of the three-way fold; its tip takes it apart again. */
function foldNumber(snapshot: Snapshot, fold: Fold): KpiNumber {
  const ids = shownAs(snapshot, FOLD_SHAPES[fold]);
  const { counts } = snapshot;
  const count = ids.reduce((sum, id) => sum + counts[id], 0);
  const word = FOLD_WORDS[fold];
  return {
    ids,
    shape: FOLD_SHAPES[fold],
    count,
    word,
    shorter: word,
    note: foldCovers(snapshot, fold),
    tip: [kpiWords.line(word, count), ...parts(snapshot, ids)],
  };
}

/** 其他: what is neither on time nor late, folded into one number that its tip takes apart again. */
function others(snapshot: Snapshot): KpiNumber[] {
  const found = OTHERS.filter((group) => snapshot.groups[group] > 0);
  const ids = found.flatMap((group) => STATUS_GROUPS[group]);
  const count = found.reduce((sum, group) => sum + snapshot.groups[group], 0);
  if (count === 0) return [];
  return [
    {
      ids,
      shape: ids[0],
      count,
      word: kpiWords.other,
      shorter: kpiWords.other,
      note: '',
      tip: [kpiWords.line(kpiWords.other, count), ...parts(snapshot, ids)],
    },
  ];
}

function parts({ counts }: Snapshot, ids: readonly StatusId[]): string[] {
  return ids.filter((id) => counts[id] > 0).map((id) => kpiWords.line(statusWord(id), counts[id]));
}

/** Without a ledger: what has a published name, and what has not. */
function publicNumbers(snapshot: Snapshot): KpiNumber[] {
  const { shown, counts } = snapshot;
  const count = shown.length - counts.undisclosed;
  const word = kpiWords.named;
  return [
    { ids: [], shape: undefined, count, word, shorter: word, note: '', tip: [kpiWords.line(word, count)] },
    { ...mainNumber(snapshot, 'undisclosed'), word: statusWord('undisclosed'), shorter: kpiWords.short.undisclosed },
  ];
}
