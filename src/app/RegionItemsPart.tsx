import { useCallback, useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { PagePicture } from '#app/PagePicture.tsx';
import type { RegionProps } from '#app/RegionLink.tsx';
import { ledgerSource } from '#charts/content.ts';
import type { Look } from '#charts/look.ts';
import { regionCounts, regionItems, regionItemsTable } from '#charts/regionItems.ts';
import { regionItemsDrawing } from '#charts/regionItemsPicture.ts';
import { PanelMessage } from '#views/PanelMessage.tsx';
import { useStage } from '#views/Stage.ts';
import { regionWords } from '#words/region.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** The items that concern the region: role, local completion against elapsed time and the item's own. */
export function RegionItemsPart({ whole, region }: RegionProps) {
  const { change } = useStage();
  const items = useMemo(() => regionItems(whole, region.code), [whole, region.code]);
  const draw = useCallback((look: Look) => regionItemsDrawing(whole, items, look), [whole, items]);
  const { all, good, missing } = regionCounts(items);
  const { hasReports } = whole.ledger;
  const title = hasReports ? regionWords.itemsTitle(all, good) : regionWords.columns.name;
  const states = missing.map(([state, count]) => regionWords.state(MISSING_WORDS[state], count));
  const sentence = regionWords.itemsSentence(title, states);
  return (
    <PagePart
      part="items"
      title={title}
      subtitle={regionWords.itemsSubtitle}
      source={ledgerSource(whole)}
      table={hasReports && all > 0 ? () => regionItemsTable(whole, items) : undefined}
      picture={{ id: 'region-items', subject: region.name, draw, sentence, snapshot: whole }}
    >
      {!hasReports && <PanelMessage state={{ kind: 'empty', why: 'no-ledger' }} />}
      {hasReports && all > 0 && (
        <PagePicture
          draw={draw}
          sentence={sentence}
          onPick={({ kind, id }) => kind === 'item' && change({ view: 'item', item: [id], region: undefined })}
        />
      )}
    </PagePart>
  );
}
