import type { Issue } from '#model/issue.ts';
import type { LogEntry } from '#model/logEvent.ts';
import type { Freshness } from '#stats/freshness.ts';

type Line = Omit<LogEntry, 'at'>;

/** What of a change belongs into the log: every step of newer data, and every change of the word with its reason. */
export function watchEvents(before: Freshness, after: Freshness, issues: readonly Issue[]): Line[] {
  const { seen, confirmed, word } = after;
  const lines: Line[] = [];
  if (seen && seen.print !== before.seen?.print) lines.push({ event: 'seen', detail: hashOf(seen.print) });
  if (confirmed && confirmed !== before.confirmed) lines.push({ event: 'confirmed', detail: hashOf(confirmed) });
  if (word !== before.word) lines.push(wordLine(after, issues));
  return lines;
}

function wordLine({ word, build }: Freshness, [first]: readonly Issue[]): Line {
  const detail = word === 'new-build' ? build : first && issueText(first);
  return detail === undefined ? { event: word } : { event: word, detail };
}

function issueText({ code, where: { file, row, column }, value }: Issue): string {
  return [code, file, row, column, value].filter((part) => part !== undefined).join(' ');
}

/** A print begins with the content hash. */
function hashOf(print: string): string {
  return print.slice(0, 12);
}
