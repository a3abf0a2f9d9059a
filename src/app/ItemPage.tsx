import { useEffect } from 'react';
import { ItemCard, ItemPicture } from '#app/ItemCard.tsx';
import { ItemHead } from '#app/ItemHead.tsx';
import { ItemLinks } from '#app/ItemLinks.tsx';
import { ItemReports } from '#app/ItemReports.tsx';
import { ItemTargets } from '#app/ItemTargets.tsx';
import { itemBarCard, itemBarDrawing } from '#charts/itemBarPicture.ts';
import { itemTrendCard } from '#charts/itemTrendCard.ts';
import { itemTrendDrawing } from '#charts/itemTrendPicture.ts';
import { milestonesCard, milestonesDrawing } from '#charts/milestonesPicture.ts';
import { regionTilesCard, regionTilesDrawing } from '#charts/regionTilesPicture.ts';
import { BUILT_VIEWS } from '#model/spec.ts';
import { type ItemState, isNamed } from '#stats/itemState.ts';
import { neighboursOf } from '#stats/sequence.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { useWhy } from '#views/WhyDialog.tsx';
import { itemWords } from '#words/item.ts';
import { SCOPE_WORDS } from '#words/measure.ts';
import './item.css';

/** One item: what it should reach, where it stands, month by month, and what hangs on it. */
export function ItemPage() {
  const stage = useStage();
  const id = stage.snapshot.spec.item?.[0];
  const state = stage.snapshot.states.find(({ item }) => item.id === id);
  useArrows(stage, id);
  if (!state)
    return (
      <main id="main" className="page-message">
        <p>{itemWords.notFound}</p>
        <button type="button" className="tool" onClick={() => stage.change({ view: 'items', item: undefined })}>
          {itemWords.back}
        </button>
      </main>
    );
  return <Whole key={state.item.id} state={state} />;
}

function Whole({ state }: { readonly state: ItemState }) {
  const { snapshot, change } = useStage();
  const why = useWhy();
  const { ledger } = snapshot;
  const onWhy = (month?: string) => why.open(state.item.id, month);
  return (
    <main id="main" className="page item-page" data-item-page={state.item.id}>
      <ItemHead state={state} onWhy={onWhy} />
      {state.status === 'undisclosed' ? (
        <Undisclosed />
      ) : !ledger.hasReports ? (
        <p className="item-note">{itemWords.noLedger}</p>
      ) : (
        <div className="item-grid">
          <ItemPicture part="bar" state={state} cardOf={itemBarCard} drawingOf={itemBarDrawing} />
          <ItemTargets state={state} onWhy={onWhy} />
          {(ledger.milestones.get(state.item.id) ?? []).length > 0 && (
            <ItemPicture part="milestones" state={state} cardOf={milestonesCard} drawingOf={milestonesDrawing} />
          )}
          <ItemPicture part="trend" state={state} cardOf={itemTrendCard} drawingOf={itemTrendDrawing} />
          {state.regions.size > 0 ? (
            <ItemPicture
              part="tiles"
              state={state}
              cardOf={regionTilesCard}
              drawingOf={regionTilesDrawing}
              onPick={({ id }) => {
                if (BUILT_VIEWS.includes('region')) change({ view: 'region', region: [id], item: undefined });
              }}
            />
          ) : (
            <ItemCard
              part="tiles"
              card={{ title: itemWords.tiles.none, subtitle: itemWords.tiles.scope(SCOPE_WORDS[state.scope]) }}
            >
              {null}
            </ItemCard>
          )}
          <ItemReports state={state} />
        </div>
      )}
      {state.status !== 'undisclosed' && <ItemLinks state={state} />}
      {why.dialog}
    </main>
  );
}

/** Without a name there is nothing to show but why. */
function Undisclosed() {
  const { items } = useStage().snapshot.ledger;
  const unnamed = items.filter((item) => !isNamed(item)).length;
  return (
    <div className="item-note">
      {itemWords.undisclosed(unnamed, items.length).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** ← and → walk the items, unless the keys belong to a field or a dialog. */
function useArrows({ snapshot, change }: Stage, id: string | undefined): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (id === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
      const { before, after } = neighboursOf(snapshot, id);
      const next = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
      if (next) change({ item: [next.item.id] });
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [snapshot, change, id]);
}
