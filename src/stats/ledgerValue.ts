import { type Missing, STATUS_ORDER, type StatusId } from '#model/status.ts';
import { numberOf } from '#stats/figure.ts';
import type { LedgerRow } from '#stats/ledgerRows.ts';
import { monthOf } from '#stats/months.ts';
import { BASIS_WORDS, type LedgerColumn, ledgerWords, RHYTHM_WORDS } from '#words/ledger.ts';
import { MISSING_WORDS, OVERDUE, OVERRIDDEN, statusWord } from '#words/status.ts';

/** One cell of the ledger. Numbers are unrounded, per cents 0–100; a missing report is a word, a blank cell is ''. */
export type LedgerValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `note`: how a number came about that no single report tells. */
  | { readonly kind: 'number'; readonly value: number; readonly note?: string | undefined }
  | {
      readonly kind: 'status';
      readonly status: StatusId;
      readonly overdue: boolean;
      /** The computed one, where it was set by hand. */
      readonly computed?: StatusId | undefined;
    }
  | { readonly kind: 'missing'; readonly state: Missing };

const BLANK: LedgerValue = { kind: 'text', text: '' };

/** Value of a row in a column of the one-sheet ledger. */
export function ledgerValue(row: LedgerRow, column: LedgerColumn): LedgerValue {
  const { facts, state, report } = row;
  const { item, target, span } = state;
  switch (column) {
    case 'no':
    case 'area':
    case 'name':
    case 'leadCq':
    case 'leadSc':
    case 'duty':
    case 'support':
    case 'platforms':
      return text(facts[column]);
    case 'regions':
      return text(row.place ?? facts.regions);
    case 'target':
      return text(target?.text);
    case 'targetValue':
      return number(target?.value);
    case 'unit':
      return text(target?.unit);
    case 'start':
      return text(isSilent(row) ? undefined : (target?.start_on ?? item.start_on ?? span.start));
    case 'due':
      return text(isSilent(row) ? undefined : (target?.due_on ?? item.due_on ?? span.due));
    case 'month':
      return text(row.month);
    case 'planned':
      return number(row.planned);
    case 'done':
      return number(report?.done_value);
    case 'progress':
      return progressOf(row);
    case 'status':
      return statusOf(row);
    case 'closed':
      return text(item.closed_on !== undefined && monthOf(item.closed_on) <= row.month ? item.closed_on : undefined);
    case 'override':
      return row.kind === 'item' && state.override
        ? { kind: 'status', status: state.override.status, overdue: false }
        : BLANK;
    case 'reason':
      return text(row.kind === 'item' ? state.override?.reason : undefined);
    case 'rhythm':
      return text(item.rhythm && RHYTHM_WORDS[item.rhythm]);
    case 'weight':
      return number(item.weight);
    case 'disclosure':
      return text(report?.disclosure ?? item.disclosure);
    case 'sender':
      return text(report?.unit);
    case 'side':
      return text(row.side);
    default:
      return text(report?.[column]);
  }
}

/** Text of a value where no number is wanted; before the public the three late words are one. */
export function textOf(value: LedgerValue, isPublic = false): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.value);
    case 'missing':
      return MISSING_WORDS[value.state];
    case 'status':
      return (
        statusWord(value.status, isPublic) +
        marksOf(value)
          .map((mark) => ledgerWords.withRole('', mark))
          .join('')
      );
  }
}

/** Marks beside a status: 逾期, 人工认定. */
export function marksOf({ overdue, computed }: Extract<LedgerValue, { kind: 'status' }>): string[] {
  return [...(overdue ? [OVERDUE] : []), ...(computed ? [OVERRIDDEN] : [])];
}

/** What rows are ordered by; undefined where there is nothing to order by. */
export function sortKey(value: LedgerValue): string | number | undefined {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'status') return STATUS_ORDER.indexOf(value.status);
  return value.kind === 'text' && value.text !== '' ? value.text : undefined;
}

function progressOf(row: LedgerRow): LedgerValue {
  const { kind, state, report, month } = row;
  if (kind === 'item') {
    const { figure } = state;
    const isOfMonth = figure?.reports.some((one) => one.month === month);
    if (figure && isOfMonth) return { kind: 'number', value: figure.value, note: basisOf(row) };
    if (isSilent(row)) return BLANK;
    if (report?.state === 'withheld' || report?.state === 'not-applicable') return missing(report.state);
    if (state.reports.some((one) => one.month === month)) return missing('not-quantified');
    // Done and closed items owe no report, those to come none yet.
    return state.computed === 'awaiting' || state.computed === 'not-reported' ? missing(state.computed) : BLANK;
  }
  if (report?.state === 'withheld' || report?.state === 'not-applicable') return missing(report.state);
  const value = report && numberOf(report, state.target);
  return value === undefined ? missing('not-quantified') : number(value);
}

function statusOf({ kind, state, cell, hasLedger }: LedgerRow): LedgerValue {
  // The rule judges items and regions; a side's report feeds the item's.
  if (kind === 'side') return BLANK;
  if (kind === 'region') {
    if (!cell) return BLANK;
    return cell.kind === 'missing' ? missing(cell.state) : { kind: 'status', status: cell.status, overdue: false };
  }
  if (!hasLedger && state.status !== 'undisclosed') return missing('unavailable');
  const computed = state.override && state.computed;
  return { kind: 'status', status: state.status, overdue: state.overdue, computed };
}

/** How the item's number came about, where it is not simply the joint report's. */
function basisOf({ state: { figure } }: LedgerRow): string | undefined {
  if (!figure || figure.basis === 'joint') return undefined;
  return figure.basis === 'regions' ? BASIS_WORDS.regions(figure.n ?? 0, figure.of ?? 0) : BASIS_WORDS[figure.basis]();
}

/** Of an item without a published name nothing is told. */
function isSilent({ state }: LedgerRow): boolean {
  return state.status === 'undisclosed';
}

function text(words: string | undefined): LedgerValue {
  return words ? { kind: 'text', text: words } : BLANK;
}

function number(value: number | undefined): LedgerValue {
  return value === undefined ? BLANK : { kind: 'number', value };
}

function missing(state: Missing): LedgerValue {
  return { kind: 'missing', state };
}
