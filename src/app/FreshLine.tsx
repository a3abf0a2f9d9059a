import { FreshnessMark } from '#views/FreshnessMark.tsx';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { useMonthAhead } from '#views/useMonthAhead.ts';
import { freshWords } from '#words/freshness.ts';
import '#app/freshLine.css';

/**
 * The last line of the page: how the data stand. As soon as there is something to say it keeps to the lower edge of the
 * window, so that nothing moves; newer data and a newer program are taken by a click, never by themselves.
 */
export function FreshLine() {
  const fresh = useFreshness();
  const clock = useMonthAhead();
  if (!fresh) return null;
  const { freshness, canTake, take, newBuild, reload } = fresh;
  return (
    <footer className={freshness === 'fresh' && !clock ? 'fresh-line' : 'fresh-line speaks'}>
      <FreshnessMark />
      {freshWords.names !== '' && <span className="fresh-names">{freshWords.names}</span>}
      {canTake && (
        <button type="button" className="tool" data-action="take" onClick={take}>
          {freshWords.take}
        </button>
      )}
      {newBuild !== undefined && freshness === 'new-build' && (
        <button type="button" className="tool" data-action="reload" onClick={() => reload(true)}>
          {freshWords.reload}
        </button>
      )}
      {freshness !== 'fresh' && !canTake && freshness !== 'new-build' && <span>{freshWords.stays}</span>}
    </footer>
  );
}
