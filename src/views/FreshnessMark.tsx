import '#views/freshness.css';
import { inlineEdition } from '#io/inlineFiles.ts';
import { shortMoment } from '#stats/moment.ts';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { editionText, freshnessText } from '#words/freshness.ts';

/** The mark that says in word and colour how the data on screen stand, and since when. */
export function FreshnessMark() {
  const fresh = useFreshness();
  if (!fresh) return null;
  const { freshness, since, goodAt, data } = fresh;
  const edition = inlineEdition();
  return (
    // Spoken when something is amiss, not at every look.
    <span className="freshness-mark" data-freshness={freshness} aria-live={freshness === 'fresh' ? 'off' : 'polite'}>
      {edition && data
        ? editionText({ ...edition, hash: data.hash, audience: data.descriptor.audience })
        : freshnessText(freshness, shortMoment(since), shortMoment(goodAt), data?.copy !== undefined)}
    </span>
  );
}
