import { ItemPicture } from '#app/ItemCard.tsx';
import { ItemHead } from '#app/ItemHead.tsx';
import { ItemLinks } from '#app/ItemLinks.tsx';
import { ItemReports } from '#app/ItemReports.tsx';
import { ItemTargets } from '#app/ItemTargets.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { useStepKeys } from '#app/useStepKeys.ts';
import { publicSource } from '#charts/content.ts';
import { itemBarCard } from '#charts/itemBarCard.ts';
import { itemBarDrawing } from '#charts/itemBarPicture.ts';
import { itemBarTable, itemTrendTable, milestonesTable, regionTilesTable } from '#charts/itemTables.ts';
import { itemTrendCard } from '#charts/itemTrendCard.ts';
import { itemTrendDrawing } from '#charts/itemTrendPicture.ts';
import { milestonesCard, milestonesDrawing } from '#charts/milestonesPicture.ts';
import { regionTilesCard, regionTilesDrawing } from '#charts/regionTilesPicture.ts';
import { type ItemState, isNamed } from '#stats/itemState.ts';
import { neighboursOf } from '#stats/sequence.ts';
import { PanelMessage } from '#views/PanelMessage.tsx';
import { useStage } from '#views/Stage.ts';
import { useWhy } from '#views/WhyDialog.tsx';
import { itemWords } from '#words/item.ts';
import './item.css';

/** One item: what it should reach, where it stands, month by month, and what hangs on it. */
export function ItemPage() {
  const { snapshot, change } = useStage();
  const id = snapshot.spec.item?.[0] ?? '';
  const state = snapshot.states.find(({ item }) => item.id === id);
  const { before, after } = neighboursOf(snapshot, id);
  const opener = (to: ItemState | undefined) => to && (() => change({ item: [to.item.id] }));
  useStepKeys(opener(before), opener(after));
  if (!state)
    return (
      <main id="main" className="page-message">
        <p>{itemWords.notFound}</p>
        <button type="button" className="tool" onClick={() => change({ view: 'items', item: undefined })}>
          {itemWords.back}
        </button>
      </main>
    );
  return <Whole state={state} />;
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
        <div className="item-note">
          <p>{itemWords.noLedger}</p>
          <PanelMessage state={{ kind: 'empty', why: 'no-ledger' }} />
        </div>
      ) : (
        <div className="item-grid" key={state.item.id}>
          <ItemPicture
            part="bar"
            state={state}
            cardOf={itemBarCard}
            drawingOf={itemBarDrawing}
            tableOf={itemBarTable}
          />
          <ItemTargets state={state} onWhy={onWhy} />
          {(ledger.milestones.get(state.item.id) ?? []).length > 0 && (
            <ItemPicture
              part="milestones"
              state={state}
              cardOf={milestonesCard}
              drawingOf={milestonesDrawing}
              tableOf={milestonesTable}
            />
          )}
          <ItemPicture
            part="trend"
            state={state}
            cardOf={itemTrendCard}
            drawingOf={itemTrendDrawing}
            tableOf={itemTrendTable}
          />
          {state.regions.size > 0 && (
            <ItemPicture
              part="tiles"
              state={state}
              cardOf={regionTilesCard}
              drawingOf={regionTilesDrawing}
              tableOf={regionTilesTable}
              onPick={({ id }) => change({ view: 'region', region: [id], item: undefined })}
            />
          )}
          <ItemReports state={state} />
          <ItemLinks state={state} />
        </div>
      )}
      {state.status !== 'undisclosed' && !ledger.hasReports && <ItemLinks state={state} />}
      {why.dialog}
    </main>
  );
}

/** Without a name there is nothing to show but why, and where that is told from. */
function Undisclosed() {
  const { snapshot, change } = useStage();
  const { items, period } = snapshot.ledger;
  const unnamed = items.filter((item) => !isNamed(item)).length;
  const [title = '', ...lines] = itemWords.undisclosed(unnamed, items.length);
  return (
    <PagePart part="undisclosed" title={title} source={publicSource(snapshot, [period.source_id])}>
      <div className="item-note">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <button
          type="button"
          className="link"
          data-to="items"
          onClick={() => change({ view: 'items', item: undefined })}
        >
          {itemWords.toNamed(items.length - unnamed)}
        </button>
      </div>
    </PagePart>
  );
}
