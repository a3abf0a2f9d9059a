import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';

/** How a status moved, worst first: the order in which changes stand on screen. */
export const MOVES = [
  'to-severe',
  'to-late',
  'to-slightly-late',
  'to-not-reported',
  'reopened',
  'to-not-quantified',
  'to-awaiting',
  'to-other',
  'to-on-schedule',
  'eased',
  'recovered',
  'to-ahead',
  'reported-again',
  'first',
  'done',
  'closed',
  'overridden',
] as const;
export type Move = (typeof MOVES)[number];

/** Place of a move in the order of severity, from 0. */
export function moveRank(move: Move): number {
  return MOVES.indexOf(move);
}

const LATE: readonly StatusId[] = STATUS_GROUPS.late;
const DONE: readonly StatusId[] = STATUS_GROUPS.done;
/** A month without a number: what follows is heard of again, or for the first time. */
const SILENT: readonly StatusId[] = ['undisclosed', 'not-started', 'awaiting', 'not-reported', 'not-quantified'];

interface Hearing {
  /** No report stood for the item up to the earlier month. */
  readonly isFirst: boolean;
  /** The three late words are one. */
  readonly isPublic: boolean;
}

/** The move between two states of an item; undefined where its status, as shown, stays. */
export function moveOf(before: ItemState, now: ItemState, hearing: Hearing): Move | undefined {
  const [from, to] = [before.status, now.status];
  if (from === to || (hearing.isPublic && LATE.includes(from) && LATE.includes(to))) return undefined;
  if (now.override && now.override.status !== before.override?.status) return 'overridden';
  switch (to) {
    case 'closed':
      return 'closed';
    case 'done':
      return 'done';
    case 'severe':
      return 'to-severe';
    case 'late':
    case 'slightly-late':
      return worth(from) < worth(to) ? 'eased' : `to-${to}`;
    case 'on-schedule':
    case 'ahead':
      return upTo(from, to, hearing);
    case 'not-reported':
    case 'awaiting':
      return `to-${to}`;
    case 'not-quantified':
      return hearing.isFirst ? 'first' : 'to-not-quantified';
    case 'not-started':
    case 'undisclosed':
      return 'to-other';
  }
}

function upTo(from: StatusId, to: 'on-schedule' | 'ahead', { isFirst }: Hearing): Move {
  if (LATE.includes(from)) return 'recovered';
  if (DONE.includes(from)) return 'reopened';
  if (SILENT.includes(from)) return isFirst ? 'first' : 'reported-again';
  return `to-${to}`;
}

/**
 * Did the item get worse: a late status below the one it had, or done no longer.
 *
 * Where one of the months has no number, or a status was set by hand, nothing is said.
 */
export function isWorse(move: Move, before: StatusId, now: StatusId): boolean {
  if (move === 'overridden' || move === 'reopened') return move === 'reopened';
  return LATE.includes(now) && worth(now) < worth(before) && worth(before) < Number.POSITIVE_INFINITY;
}

/** Late statuses below those on schedule, those below what is done; infinite where the status tells no number. */
function worth(status: StatusId): number {
  if (status === 'not-started') return 3;
  const order: readonly StatusId[] = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead', 'done', 'closed'];
  const at = order.indexOf(status);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
