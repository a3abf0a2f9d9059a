import { isPublic, itemName, statusText } from '#charts/itemRows.ts';
import { shownStatus, toldStatus } from '#charts/shownStatus.ts';
import type { StatusId } from '#model/status.ts';
import { type Change, changesOf, fromMonth } from '#stats/changes.ts';
import type { ItemState } from '#stats/itemState.ts';
import { isWorse, type Move } from '#stats/move.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { changesWords } from '#words/changes.ts';
import { figure } from '#words/number.ts';
import { statusWord } from '#words/status.ts';

/** One end of a line: the shape of a status, where there is one, and the number or word beside it. */
export interface LineEnd {
  readonly status: StatusId | undefined;
  readonly text: string;
}

/** An item's change as a reader takes it in: a fall or a lost report stands in the line of the status it brought. */
export interface ChangeLine {
  readonly change: Change;
  readonly word: string;
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** Points progress fell by; undefined where it did not fall. */
  readonly fall: number | undefined;
  readonly isWorse: boolean;
  /** Nothing was told of the item before: what it has now is where it begins, nothing it turned to. */
  readonly isFirst: boolean;
}

/** The lines of a snapshot's changes, worst first; `from` is undefined in the first month, which has nothing before it. */
export function changeLines(snapshot: Snapshot): { readonly from: string | undefined; readonly lines: ChangeLine[] } {
  return { from: fromMonth(snapshot), lines: linesOf(snapshot, changesOf(snapshot)) };
}

/** Changes as lines, in their order. `snapshot` is the later one. */
export function linesOf(snapshot: Snapshot, changes: readonly Change[]): ChangeLine[] {
  const moved = new Set(changes.filter(({ kind }) => kind === 'status').map(({ item }) => item.id));
  const own = changes.filter(
    ({ kind, item }) => kind === 'status' || kind === 'revised' || kind === 'new' || !moved.has(item.id),
  );
  const fallen = new Map(changes.filter(({ kind }) => kind === 'fell').map((change) => [change.item.id, change]));
  const first = new Set(changes.filter(({ kind }) => kind === 'first').map(({ item }) => item.id));
  return own.map((change) => lineOf(snapshot, change, { fallen, isFirst: beginsAt(change, first) }));
}

/** What is done, closed or set by hand is told as such, first report or not. */
function beginsAt({ kind, move, item }: Change, first: ReadonlySet<string>): boolean {
  return kind === 'status' && first.has(item.id) && move !== undefined && !TOLD_FIRST.includes(move);
}

const TOLD_FIRST: readonly Move[] = ['done', 'closed', 'overridden'];

interface Beside {
  readonly fallen: ReadonlyMap<string, Change>;
  readonly isFirst: boolean;
}

function lineOf(snapshot: Snapshot, change: Change, { fallen, isFirst }: Beside): ChangeLine {
  const { kind, before, now, move, revision, item } = change;
  const isRevised = kind === 'revised';
  const fall = isRevised ? revisedFall(change) : fallOf(fallen.get(item.id));
  const word = isFirst ? changesWords.kinds.first : wordOf(snapshot, change);
  return {
    change,
    word,
    from: isRevised ? { status: undefined, text: numberText(revision?.before) } : endOf(snapshot, before),
    to: isRevised ? { status: undefined, text: numberText(revision?.after) } : endOf(snapshot, now),
    fall,
    isFirst,
    isWorse:
      move !== undefined && before !== undefined && now !== undefined && isWorse(move, before.status, now.status),
  };
}

function fallOf(change: Change | undefined): number | undefined {
  const [before, now] = [change?.before?.figure, change?.now?.figure];
  return before && now ? before.value - now.value : undefined;
}

function revisedFall({ revision }: Change): number | undefined {
  if (revision?.before === undefined || revision.after === undefined) return undefined;
  return revision.after < revision.before ? revision.before - revision.after : undefined;
}

function numberText(value: number | undefined): string {
  return value === undefined ? changesWords.dash : figure(value);
}

/** Its number; where there is none, the word of its status. */
function endOf(snapshot: Snapshot, state: ItemState | undefined): LineEnd {
  if (!state) return { status: undefined, text: changesWords.dash };
  const text = state.figure ? figure(state.figure.value) : toldStatus(snapshot, state.status);
  return { status: shownStatus(snapshot, state.status), text };
}

function wordOf(snapshot: Snapshot, { kind, move, revision, now }: Change): string {
  if (kind === 'status') return move ? moveWord(snapshot, move) : '';
  if (kind === 'revised') return changesWords.revised(revision?.month ?? '');
  return kind === 'vanished' && !now ? changesWords.gone : changesWords.kinds[kind];
}

function moveWord(snapshot: Snapshot, move: Move): string {
  const isLate = move === 'to-severe' || move === 'to-late' || move === 'to-slightly-late';
  return isLate && isPublic(snapshot) ? changesWords.moved(statusWord('late', true)) : changesWords.moves[move];
}

/** Status in words with its number: 滞后 72.0%; the dash for what is not there. */
export function stateText(snapshot: Snapshot, state: ItemState | undefined): string {
  if (!state) return changesWords.dash;
  const word = statusText(snapshot, state);
  return state.figure ? changesWords.withNumber(word, state.figure.value) : word;
}

/** Published name of the item of a change. */
export function changeName({ now, before }: Change): string {
  const state = now ?? before;
  return state ? itemName(state) : changesWords.dash;
}
