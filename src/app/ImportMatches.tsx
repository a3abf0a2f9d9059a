import type { CheckedProps } from '#app/ImportChecked.tsx';
import type { Match } from '#model/import.ts';
import { type SaidName, withSaidName } from '#model/saidNames.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { monthName } from '#words/month.ts';

/** How each name in the sheets was found in the board's own lists; what was not found first. */
export function ImportMatches({ session, state, check }: CheckedProps) {
  const matches = together(check.sheets.flatMap((sheet) => sheet.matches));
  const nameOf = useNames();
  const say = (name: SaidName) => {
    const isNamed = ({ kind, written }: Match) => kind === name.kind && written === name.written;
    const keys = check.sheets.filter((sheet) => sheet.matches.some(isNamed)).map(({ key }) => key);
    session.choose({ corrections: withSaidName(state.choices.corrections, keys, name) });
  };
  if (matches.length === 0) return <p>{importWords.noMatches}</p>;
  return (
    <ScrollBox className="table-box data-long" label={importWords.tabs.matches(matches.length)}>
      <table className="data-table" data-table="matches">
        <thead>
          <tr>
            {Object.entries(importWords.matchHead).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matches.map(({ kind, written, id, how, count, suggestions = [] }) => (
            <tr key={`${kind} ${written} ${how}`} data-match={how} data-kind={kind} data-code={id}>
              <td>{importWords.matchKinds[kind]}</td>
              <th scope="row">{written}</th>
              <td>{id === undefined ? '' : nameOf(kind, id)}</td>
              <td>{importWords.how[how]}</td>
              <td className="number">{count}</td>
              <td>
                {suggestions.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="tool"
                    data-action="match"
                    data-value={one}
                    onClick={() => say({ kind, written, id: one })}
                  >
                    {importWords.matchTo(nameOf(kind, one))}
                  </button>
                ))}
                {how === 'hand' && (
                  <button type="button" className="tool" data-action="unmatch" onClick={() => say({ kind, written })}>
                    {importWords.unmatch}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const FIRST: readonly Match['how'][] = ['none', 'hand', 'near', 'old', 'file', 'name', 'short', 'exact'];

/** Matches of all sheets, the same ones counted together, doubtful ones first. */
function together(all: readonly Match[]): Match[] {
  const byName = new Map<string, Match>();
  for (const match of all) {
    const key = [match.kind, match.written, match.id, match.how].join(' ');
    const before = byName.get(key);
    byName.set(key, before ? { ...before, count: before.count + match.count } : match);
  }
  return [...byName.values()].sort((a, b) => FIRST.indexOf(a.how) - FIRST.indexOf(b.how));
}

function useNames(): (kind: Match['kind'], id: string) => string {
  const { ledger } = useStage().snapshot;
  const lists: Partial<Record<Match['kind'], readonly { name?: string | undefined; id?: string; code?: string }[]>> = {
    region: ledger.regions,
    item: ledger.items,
    area: ledger.tables.areas,
    platform: ledger.tables.platforms,
  };
  return (kind, id) => {
    if (kind === 'month') return monthName(id);
    const found = lists[kind]?.find((one) => one.code === id || one.id === id);
    // Ids of areas and platforms are the package's own: nobody has to know them.
    const isPublic = kind === 'item' || kind === 'region';
    return [isPublic || !found?.name ? id : '', found?.name].filter(Boolean).join(' ');
  };
}
