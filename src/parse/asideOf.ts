import type { Aside } from '#model/import.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { headerOf } from '#model/linePlace.ts';
import { plainNumber } from '#parse/plainNumber.ts';
import type { LedgerColumn } from '#words/ledger.ts';
import { MISSING_WORDS, STATUS_WORDS } from '#words/status.ts';

/** A line put aside, with what was understood of it under the headers of its sheet. */
export function asideOf(line: LedgerLine, why: Aside['why']): Aside {
  const { place, item_id, item, month, planned, report, status } = line;
  const cells: Partial<Record<LedgerColumn, string | number | undefined>> = {
    no: item_id,
    name: item.name,
    target: item.target?.text,
    targetValue: item.target?.value,
    unit: item.target?.unit,
    start: item.start_on,
    due: item.due_on,
    month,
    planned,
    regions: report?.region_code,
    done: report?.done_value,
    progress: report?.state ? MISSING_WORDS[report.state] : report?.progress,
    status,
    text: report?.text,
    difficulty: report?.difficulty,
    need: report?.need,
    next: report?.next,
    contact: report?.contact,
    evidence: report?.evidence,
    closed: item.closed_on,
    override: report?.override_status && STATUS_WORDS[report.override_status],
    reason: report?.override_reason,
    weight: item.weight,
    disclosure: report?.disclosure ?? item.disclosure,
    sender: report?.unit,
    side: report?.side,
  };
  const told = Object.entries(cells) as [LedgerColumn, string | number | undefined][];
  return {
    place,
    why,
    cells: Object.fromEntries(
      told.flatMap(([column, value]) =>
        value === undefined ? [] : [[headerOf(place, column), typeof value === 'number' ? plainNumber(value) : value]],
      ),
    ),
  };
}
