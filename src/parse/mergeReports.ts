import type { Aside, TextRow } from '#model/import.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { isOlder, REPORT_KINDS, type ReportKind } from '#model/report.ts';
import { groupBy, keyOf } from '#parse/groupBy.ts';
import { type MonthState, revisionOf } from '#parse/revisionOf.ts';
import type { Court } from '#parse/settle.ts';
import { toldReport } from '#parse/toldReport.ts';

interface Terms {
  readonly court: Court;
  readonly asides: Aside[];
  readonly monthState: (itemId: string, month: string) => MonthState;
}

/**
 * Reports of the lines laid over those of the ledger: rows that are new; the older ones stay, for `changes`.
 *
 * One key (item, month, side, region) holds one report. Said again alike it is one; a cell one row leaves blank is filled from
 * another; said differently it is a conflict. A report in conflict that is not settled is not taken at all: with only the cells
 * that agree it would be a report nobody sent. Its lines stand in `asides`.
 *
 * lines  with item, month and report
 */
export function mergeReports(
  lines: readonly LedgerLine[],
  before: readonly TextRow[],
  { court, asides, monthState }: Terms,
): TextRow[] {
  const known = groupBy(before, (row) => keyOf(row.item_id, row.month, row.side, row.region_code));
  const groups = groupBy(lines, ({ item_id, month, report }) =>
    keyOf(item_id, month, report?.side, report?.region_code),
  );
  return [...groups].flatMap(([key, group]) => {
    const rows = [...(known.get(key) ?? [])].sort((a, b) => Number(gives(b, a)) - Number(gives(a, b)));
    const added: TextRow[] = [];
    // Several kinds of one key follow one another: what is sent back, then what corrects it.
    for (const { kind, part } of byKind(group)) {
      const told = toldReport(part, court, asides);
      const month = monthState(part[0]?.item_id ?? '', part[0]?.month ?? '');
      const row = told && revisionOf({ ...told, kind }, [...rows, ...added], { month, issues: court.issues });
      if (row) added.push(row);
    }
    return added;
  });
}

/** Where one import holds several kinds of the same report, a row without a kind is an ordinary one; else it may be any. */
function byKind(group: readonly LedgerLine[]): { kind: ReportKind | undefined; part: readonly LedgerLine[] }[] {
  if (group.length === 1) return [{ kind: group[0]?.report?.kind, part: group }];
  const kinds = groupBy(group, ({ report }) => report?.kind ?? '正常');
  if (kinds.size < 2) return [{ kind: group.find(({ report }) => report?.kind)?.report?.kind, part: group }];
  const parts = [...kinds].map(([kind, part]) => ({ kind: kindOf(kind), part }));
  return parts.sort((a, b) => Number(isOlder(b, a)) - Number(isOlder(a, b)));
}

/** Does a row of the ledger give way to another? */
function gives(row: TextRow, than: TextRow): boolean {
  return isOlder(standingOf(row), standingOf(than));
}

function standingOf({ revision, kind }: TextRow) {
  return { revision: revision ? Number(revision) : undefined, kind: kindOf(kind) };
}

function kindOf(word: string | undefined): ReportKind | undefined {
  return REPORT_KINDS.find((kind) => kind === word);
}
