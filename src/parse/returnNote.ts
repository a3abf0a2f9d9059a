import type { Issue } from '#model/issue.ts';
import { groupBy, keyOf } from '#parse/groupBy.ts';
import { returnWords } from '#words/importReturn.ts';
import { ISSUE_WORDS } from '#words/issue.ts';

/**
 * What the writer of a file is to change, ready to be sent back: a head, then a line for each fault with row, column and what to fill in.
 *
 * The same fault in several rows is one line. Notes stay here: nothing is to be changed for them.
 * file    as issues name it
 * issues  of any files
 */
export function returnNote(file: string, issues: readonly Issue[]): string[] {
  const ours = issues.filter(({ where, severity }) => where.file === file && severity !== 'note');
  const faults = [
    ...groupBy(ours, ({ code, where, value, expected }) =>
      keyOf(code, where.sheet, where.column, value, expected),
    ).values(),
  ];
  if (faults.length === 0) return [returnWords.none(file)];
  const sorted = faults.sort((a, b) => firstRow(a) - firstRow(b));
  return [returnWords.head(file, ours.length), ...sorted.map((fault, at) => returnWords.line(at + 1, sentence(fault)))];
}

function firstRow(fault: readonly Issue[]): number {
  return fault[0]?.where.row ?? 0;
}

function sentence(fault: readonly Issue[]): string {
  const [first] = fault;
  if (!first) return '';
  const { title, now } = ISSUE_WORDS[first.code];
  const what = first.expected === undefined ? now : returnWords.expected(now, first.expected);
  return returnWords.fault(placeText(fault, first), title, first.value, what);
}

function placeText(fault: readonly Issue[], { where }: Issue): string {
  const rows = [...new Set(fault.flatMap((one) => one.where.row ?? []))].sort((a, b) => a - b);
  return [
    where.sheet === undefined ? '' : returnWords.sheet(where.sheet),
    rows.length === 0 ? '' : returnWords.rows(runsOf(rows)),
    where.column === undefined ? '' : returnWords.column(where.column),
    where.cell === undefined || rows.length > 1 ? '' : returnWords.cell(where.cell),
  ].join('');
}

/** Rising rows as runs from the first to the last that follow one another. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
