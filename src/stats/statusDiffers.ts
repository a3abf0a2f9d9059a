import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt } from '#model/linePlace.ts';
import { statusSaid } from '#model/sheetWords.ts';
import type { StatusId } from '#model/status.ts';
import type { RowOf, Tables } from '#model/table.ts';
import { cellsOf } from '#stats/cell.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import { indexLedger, type Ledger } from '#stats/ledger.ts';
import type { LedgerColumn } from '#words/ledger.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

/** The marks a board in either language sets beside a status. */
const MARKS = /[(（](?:逾期|人工认定|overdue|set by hand)[)）]/g;

/** What a line's status is compared with. */
interface Judged {
  /** Words that say the same. */
  readonly words: readonly string[];
  readonly statuses: readonly StatusId[];
  /** The computed one. */
  readonly computed: string;
}

/**
 * Lines whose status is not the one computed from the tables their import led to; the computed one stands.
 *
 * A line of a region is compared with that region's cell, any other with its item. An override that is given with its reason
 * settles the line; one without a reason is an issue of its own. A line whose report was not taken is passed over, and so is
 * 已销号 of an item without a closing day, which is an issue already.
 * today  decides whether a report is still awaited
 */
export function statusDiffers(lines: readonly LedgerLine[], tables: Tables, today: string): Issue[] {
  const judge = judgeOf(tables, today);
  return lines.flatMap((line) => {
    const { report, status } = line;
    if (report?.override_status !== undefined && !report.override_reason)
      return [issueAt(line, 'override-without-reason', 'override', statusWord(report.override_status))];
    if (status === undefined || report?.override_status !== undefined) return [];
    const judged = judge(line);
    if (!judged || fits(judged, plain(status))) return [];
    return [{ ...issueAt(line, 'status-differs', 'status', status), expected: judged.computed }];
  });
}

/** A status without the marks the board sets beside it. */
function plain(status: string): string {
  return status.replace(MARKS, '').trim();
}

/** Whether a sheet says what the board does, in either language: a sheet may have left another one's board. */
function fits({ words, statuses }: Judged, said: string): boolean {
  const status = statusSaid(said);
  return words.includes(said) || (status !== undefined && statuses.includes(status));
}

function judgeOf(tables: Tables, today: string): (line: LedgerLine) => Judged | undefined {
  const items = new Map(tables.items.map((item) => [item.id, item]));
  const reported = new Set(tables.reports.map((row) => keyOf(row.item_id, row.month, row.side, row.region_code)));
  const ledgers = new Map<string, Ledger>();
  const states = new Map<string, { state: ItemState; cells: ReturnType<typeof cellsOf> }>();
  const ledgerOf = (period: string) => {
    const ledger = ledgers.get(period) ?? indexLedger(tables, period);
    ledgers.set(period, ledger);
    return ledger;
  };
  const stateAt = (item: RowOf<'items'>, asof: string) => {
    const key = keyOf(item.id, asof);
    const moment: Moment = { asof, today, count: 'month' };
    const ledger = ledgerOf(item.period_id);
    const state = states.get(key)?.state ?? itemState(ledger, item, moment);
    const found = states.get(key) ?? { state, cells: cellsOf(ledger, state, moment) };
    states.set(key, found);
    return found;
  };
  return ({ item_id, month, report, status }) => {
    const item = items.get(item_id ?? '');
    if (!item || month === undefined) return undefined;
    if (report && !reported.has(keyOf(item.id, month, report.side, report.region_code))) return undefined;
    if (status !== undefined && statusSaid(plain(status)) === 'closed' && item.closed_on === undefined)
      return undefined;
    const { state, cells } = stateAt(item, month);
    if (report?.region_code === undefined) return judgedBy(state.computed, state.status);
    const cell = cells.get(report.region_code);
    if (!cell) return undefined;
    if (cell.kind === 'value') return judgedBy(cell.status);
    const word = MISSING_WORDS[cell.state];
    const isStatus = cell.state === 'not-reported' || cell.state === 'awaiting' || cell.state === 'not-quantified';
    return { words: [word], statuses: isStatus ? [cell.state] : [], computed: word };
  };
}

/** The word of a status, as shown too where it was set by hand; what the public reads for the late ones says the same. */
function judgedBy(computed: StatusId, shown = computed): Judged {
  const words = [computed, shown].flatMap((status) => [statusWord(status), statusWord(status, true)]);
  return { words: [...new Set(words)], statuses: [computed, shown], computed: statusWord(computed) };
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? '').join('|');
}

function issueAt(line: LedgerLine, code: Issue['code'], column: LedgerColumn, value: string): Issue {
  return {
    code,
    severity: 'warning',
    where: placeAt(line.place, column),
    value,
    ...(line.item_id === undefined ? {} : { subject: line.item_id }),
  };
}
