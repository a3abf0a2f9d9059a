import { STATUS_GROUPS, STATUS_IDS, STATUS_ORDER, type StatusId } from '#model/status.ts';
import { type Fold, foldOf, foldRules } from '#stats/fold.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { FOLD_WORDS, foldWords } from '#words/fold.ts';
import { statusWord } from '#words/status.ts';

export const FOLDS = ['red', 'yellow', 'green'] as const satisfies readonly Fold[];

/** The status whose shape and colour stand for a fold: three shapes that differ without their colours. */
export const FOLD_SHAPES = { red: 'severe', yellow: 'slightly-late', green: 'ahead' } as const satisfies Record<
  Fold,
  StatusId
>;

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** Is 红黄绿 asked for? Never before the public, whose late statuses are folded in another way. */
export function isFolded({ spec }: Snapshot): boolean {
  return spec.fold === true && spec.audience !== 'public';
}

/** Fold of a status, where the fold is asked for; undefined too for what says nothing of the pace. */
export function foldIn(snapshot: Snapshot, status: StatusId): Fold | undefined {
  return isFolded(snapshot) ? foldOf(status, foldRules(snapshot.ledger)) : undefined;
}

/** The status whose shape and colour stand for one: before the public the late ones look alike, under the fold all of one colour. */
export function shownStatus(snapshot: Snapshot, status: StatusId): StatusId {
  const fold = foldIn(snapshot, status);
  if (fold) return FOLD_SHAPES[fold];
  return snapshot.spec.audience === 'public' && LATE.includes(status) ? 'late' : status;
}

/** Statuses that are shown as `shown`: for a filter, which knows no fold. */
export function shownAs(snapshot: Snapshot, shown: StatusId): readonly StatusId[] {
  if (snapshot.spec.audience === 'public' && shown === 'late') return LATE;
  return STATUS_IDS.filter((id) => shownStatus(snapshot, id) === shown);
}

/** Word for all that are shown as `shown`: 红, 未报送, 需加快推进. */
export function shownWord(snapshot: Snapshot, shown: StatusId): string {
  const fold = foldIn(snapshot, shown);
  return fold ? FOLD_WORDS[fold] : statusWord(shown, snapshot.spec.audience === 'public');
}

/** Word of a status, with that of its fold where it is asked for: “滞后（红）”. */
export function toldStatus(snapshot: Snapshot, status: StatusId): string {
  return [
    statusWord(status, snapshot.spec.audience === 'public'),
    ...foldMark(snapshot, status).map(foldWords.mark),
  ].join('');
}

/** Word of the fold beside the word of a status; none where it has none. */
export function foldMark(snapshot: Snapshot, status: StatusId): string[] {
  const fold = foldIn(snapshot, status);
  return fold ? [FOLD_WORDS[fold]] : [];
}

/** Statuses a fold covers, in few characters: "严重、滞后"; '' where it covers none. */
export function foldCovers(snapshot: Snapshot, fold: Fold): string {
  const short: Partial<Record<StatusId, string>> = foldWords.short;
  return foldWords.covers(STATUS_ORDER.flatMap((id) => (foldIn(snapshot, id) === fold ? (short[id] ?? []) : [])));
}

/** What each colour covers, where the fold is asked for. */
export function foldLegend(snapshot: Snapshot): { fold: Fold; word: string; covers: string }[] {
  if (!isFolded(snapshot) || !snapshot.ledger.hasReports) return [];
  const entries = FOLDS.map((fold) => ({ fold, word: FOLD_WORDS[fold], covers: foldCovers(snapshot, fold) }));
  return entries.filter(({ covers }) => covers !== '');
}

/** A line below a title; where the fold is asked for, it says so. */
export function withFold(snapshot: Snapshot, line: string): string {
  return foldLegend(snapshot).length > 0 ? foldWords.folded(line) : line;
}
