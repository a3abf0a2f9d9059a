import { useCallback } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { PagePicture } from '#app/PagePicture.tsx';
import { ItemLink } from '#app/RegionLink.tsx';
import { SourceTable } from '#app/SourceTable.tsx';
import '#app/platforms.css';
import { publicSource } from '#charts/content.ts';
import { itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { membersMapDrawing } from '#charts/membersMapPicture.ts';
import { memberNames } from '#charts/platformsContent.ts';
import type { RowOf } from '#model/table.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { platformsWords } from '#words/platforms.ts';

/** The platforms of adjoining areas: who is in which, one of them on the map, their sources. Not filtered by regions. */
export function PlatformsPage() {
  const { snapshot } = useStage();
  const { platforms } = snapshot.ledger.tables;
  const chosen = platforms.find(({ id }) => id === snapshot.spec.platform) ?? platforms[0];
  return (
    <main id="main" className="page platforms-page">
      <PanelView panel="platforms" rule={PAGE_RULES.platforms} stretch={false} />
      {chosen && (
        <>
          <Members platform={chosen} />
          <Chooser chosen={chosen.id} />
          <Facts platform={chosen} />
        </>
      )}
      <PagePart part="sources" title={platformsWords.sources} subtitle={platformsWords.sourcesSubtitle}>
        <ScrollBox>
          <SourceTable ids={platforms.flatMap(({ source_id }) => source_id ?? [])} />
        </ScrollBox>
      </PagePart>
    </main>
  );
}

function Members({ platform: { id, name, source_id } }: { readonly platform: RowOf<'platforms'> }) {
  const { snapshot, ground, titleBlock, mayDrawOutlines, change } = useStage();
  const hasOutlines = mayDrawOutlines && !snapshot.spec.tiles;
  const draw = useCallback(
    (look: Look) => membersMapDrawing(snapshot, id, { ground, titleBlock, hasOutlines }, look),
    [snapshot, id, ground, titleBlock, hasOutlines],
  );
  return (
    <PagePart
      part="members"
      title={platformsWords.mapTitle(name)}
      subtitle={platformsWords.mapSubtitle}
      source={publicSource(snapshot, [source_id])}
    >
      <PagePicture
        draw={draw}
        sentence={platformsWords.mapSentence(name, memberNames(snapshot, id))}
        onPick={(target) => target.kind === 'region' && change({ view: 'region', region: [target.id] })}
      />
    </PagePart>
  );
}

function Chooser({ chosen }: { readonly chosen: string }) {
  const { snapshot, change } = useStage();
  return (
    <PagePart part="choose" title={platformsWords.choose}>
      <ul className="platforms-choose">
        {snapshot.ledger.tables.platforms.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === chosen}
              data-filter="platform"
              data-value={id}
              onClick={() => change({ platform: id })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}

function Facts({ platform }: { readonly platform: RowOf<'platforms'> }) {
  const { snapshot } = useStage();
  const { id, name, approved_on, outside_members, note, source_id } = platform;
  const { facts, between, none, unknownDay } = platformsWords;
  const { itemPlatforms } = snapshot.ledger;
  const linked = snapshot.states.filter(({ item }) =>
    itemPlatforms.get(item.id)?.some(({ platform_id }) => platform_id === id),
  );
  const list = (part: 'whole' | 'part') => memberNames(snapshot, id, part).join(between) || none;
  return (
    <PagePart part="facts" title={name} source={publicSource(snapshot, [source_id])}>
      <dl className="platforms-facts" data-platform={id}>
        <dt>{facts.approved}</dt>
        <dd className={approved_on ? undefined : 'missing'}>{approved_on ?? unknownDay}</dd>
        <dt>{facts.whole}</dt>
        <dd>{list('whole')}</dd>
        <dt>{facts.part}</dt>
        <dd>{list('part')}</dd>
        <dt>{facts.outside}</dt>
        <dd>{outside_members ?? none}</dd>
        {note && (
          <>
            <dt>{facts.note}</dt>
            <dd>{note}</dd>
          </>
        )}
        {linked.length > 0 && (
          <>
            <dt>{facts.items}</dt>
            <dd>
              {linked.map((state) => (
                <div key={state.item.id}>
                  <ItemLink id={state.item.id}>{itemName(state)}</ItemLink>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </PagePart>
  );
}
