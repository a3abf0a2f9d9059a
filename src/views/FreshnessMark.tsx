import '#views/freshness.css';
import { inlineEdition } from '#io/inlineFiles.ts';
import { shortMoment } from '#stats/moment.ts';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { useMonthAhead } from '#views/useMonthAhead.ts';
import { clockText, editionText, freshnessText } from '#words/freshness.ts';

/** The mark that says in word and colour how the data on screen stand, and since when. */
export function FreshnessMark() {
  const fresh = useFreshness();
  const clock = useMonthAhead();
  if (!fresh) return null;
  const { freshness, since, goodAt, data } = fresh;
  const edition = inlineEdition();
  return (
    // Spoken when something is amiss, not at every look.
    <span className="freshness-mark" data-freshness={freshness} aria-live={freshness === 'fresh' ? 'off' : 'polite'}>
      {edition && data
        ? editionText({ ...edition, hash: data.hash, audience: data.descriptor.audience })
        : freshnessText(freshness, shortMoment(since), shortMoment(goodAt), data?.copy !== undefined)}
      {clock && <strong data-clock={clock.today}>{clockText(clock.today, clock.ahead)}</strong>}
    </span>
  );
}
