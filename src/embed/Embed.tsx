import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { EmbedBoard } from '#embed/EmbedBoard.tsx';
import { EmbedMessage } from '#embed/EmbedMessage.tsx';
import { EmbedPlace } from '#embed/EmbedPlace.tsx';
import { usePanelRule } from '#embed/usePanelRule.ts';
import { currentQuery, onAddress } from '#io/address.ts';
import { hostOf } from '#io/host.ts';
import { BUILT_PANELS } from '#model/spec.ts';
import { parseAddress } from '#parse/address.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { FreshnessProvider } from '#views/FreshnessProvider.tsx';
import { useFreshPackage } from '#views/useFreshPackage.ts';
import { useLostChunks } from '#views/useLostChunks.ts';
import { panelWords } from '#words/panel.ts';

/** Seconds between two looks for newer data. */
const REFRESH = 300;

/** One panel in somebody else's page: address and data package in, the panel and messages to that page out. */
export function Embed() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => parseAddress(query), [query]);
  const { data: folder = 'data', refresh = REFRESH, host: hostAsked } = asked.spec;
  const panel = BUILT_PANELS.find((id) => id === asked.spec.panel);
  const rule = usePanelRule(panel);
  const fresh = useFreshPackage({ folder, refreshSeconds: refresh, keepsTrying: true });
  useLostChunks(fresh);
  const { data, canTake, take } = fresh;
  // Nobody is asked: the figure is that of the newest whole data.
  useEffect(() => {
    if (canTake) take();
  }, [canTake, take]);
  const host = useMemo(() => hostOf(panel ?? '', hostAsked), [panel, hostAsked]);
  return (
    <FreshnessProvider value={fresh}>
      <EmbedPlace host={host} spec={asked.spec}>
        <Boundary part="embed">
          {!panel ? (
            <EmbedMessage code="no-panel" />
          ) : data && rule ? (
            <EmbedBoard data={data} asked={asked} panel={panel} rule={rule} />
          ) : fresh.isBehind ? (
            <EmbedMessage code="no-data" />
          ) : (
            <p className="panel-message" aria-busy="true">
              {panelWords.loading}
            </p>
          )}
        </Boundary>
      </EmbedPlace>
    </FreshnessProvider>
  );
}
