import type { Match } from '#model/import.ts';
import type { LinePlace } from '#model/ledgerLine.ts';

/** Different names listed for one sheet; a sheet of noise names no more. */
const MAX_MATCHES = 2000;

/** What was found in the board's lists, each name once with the count of its cells. */
export interface MatchLog {
  readonly add: (match: Omit<Match, 'count' | 'first'>, place: LinePlace) => void;
  readonly all: () => Match[];
}

/** An empty log. */
export function matchLog(): MatchLog {
  const byName = new Map<string, { match: Omit<Match, 'count'>; count: number }>();
  return {
    add(match, first) {
      const key = `${match.kind}|${match.id ?? ''}|${match.written}`;
      const there = byName.get(key);
      if (there) there.count++;
      else if (byName.size < MAX_MATCHES) byName.set(key, { match: { ...match, first }, count: 1 });
    },
    all: () => Array.from(byName.values(), ({ match, count }) => ({ ...match, count })),
  };
}
