import type { Other, Place } from '#app/helpPlaces.ts';
import { showPart } from '#app/showPart.ts';
import type { Spec } from '#model/spec.ts';
import { formatAddress } from '#parse/address.ts';
import { isNamed } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';
import { helpWords } from '#words/help.ts';

interface HelpLinkProps {
  readonly place: Place;
  readonly text: string;
}

/** Leads to where a step is done. */
export function HelpLink({ place, text }: HelpLinkProps) {
  const { snapshot, change } = useStage();
  if ('other' in place)
    return (
      <a
        className="help-go"
        href={besideAddress(place.other, snapshot)}
        target="_blank"
        rel="noreferrer"
        title={helpWords.newTab}
        data-help-other={place.other}
      >
        {text}
      </a>
    );
  const { view, patch, at, first } = place;
  const go = () => {
    change({ view, panel: undefined, ...(first && { [first]: firstOf(first, snapshot) }), ...patch });
    showPart(at);
  };
  return (
    <button type="button" className="help-go" data-help-view={view} data-help-at={at} onClick={go}>
      {text}
    </button>
  );
}

/** One that has something to show, else any. */
function firstOf(kind: 'item' | 'region', { states, regions, ledger }: Snapshot): string[] {
  if (kind === 'region') return [(regions[0] ?? ledger.regions[0])?.code ?? ''];
  const named = states.filter(({ item }) => isNamed(item));
  return [(named.find(({ gap }) => gap !== undefined) ?? named[0])?.item.id ?? ''];
}

/** Of the same data in the same language. What is for the public stays for the public. */
function besideAddress(other: Other, { spec }: Snapshot): string {
  const { data, demo, ledger, period, lang, audience } = spec;
  const isPublic = audience === 'public' || other === 'public' || other === 'public-wall';
  const same = { data, demo, ledger, period, lang, audience: isPublic ? 'public' : undefined } as Spec;
  if (other === 'embed') return formatAddress({ ...same, mode: 'embed', panel: 'map' });
  return formatAddress(other === 'public' ? same : { ...same, mode: 'wall' });
}
