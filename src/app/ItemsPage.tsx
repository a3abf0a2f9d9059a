import { PagePart } from '#app/PagePart.tsx';
import { ledgerSource } from '#charts/content.ts';
import { drawnStatus, isNarrowed, isPublic, itemName, itemNumber, missingWord, statusText } from '#charts/itemRows.ts';
import type { ItemState } from '#stats/itemState.ts';
import { leadUnits } from '#stats/leadUnits.ts';
import { type AreaItems, itemsByArea } from '#stats/sequence.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { StatusButton } from '#ui/StatusButton.tsx';
import { PanelMessage } from '#views/PanelMessage.tsx';
import { useStage } from '#views/Stage.ts';
import { useWhy } from '#views/WhyDialog.tsx';
import { itemWords } from '#words/item.ts';
import { itemsWords } from '#words/items.ts';
import { SCOPE_WORDS } from '#words/measure.ts';
import { figure, signed } from '#words/number.ts';
import { listed } from '#words/punctuation.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';
import './item.css';

const head = itemWords.listHead;

/** All items that pass the filters, by area; each row leads to its item. */
export function ItemsPage() {
  const { snapshot } = useStage();
  const why = useWhy();
  return (
    <main id="main" className="page items-page">
      <PagePart
        part="items"
        title={itemWords.listTitle(snapshot.shown.length, isNarrowed(snapshot))}
        subtitle={itemWords.listSubtitle(snapshot.moment.asof)}
        source={ledgerSource(snapshot)}
      >
        {!snapshot.ledger.hasReports && <PanelMessage state={{ kind: 'empty', why: 'no-ledger' }} />}
        <ScrollBox>
          <table className="data-table item-table" data-table="items">
            <thead>
              <tr>
                <th scope="col">{head.item}</th>
                <th scope="col">{head.status}</th>
                <th scope="col" className="number">
                  {head.progress}
                </th>
                <th scope="col" className="number">
                  {head.elapsed}
                </th>
                <th scope="col" className="number">
                  {head.lead}
                </th>
                <th scope="col">{head.scope}</th>
                <th scope="col">{head.units}</th>
              </tr>
            </thead>
            {itemsByArea(snapshot).map((group) => (
              <Area key={group.area?.id ?? 'none'} group={group} onWhy={why.open} />
            ))}
          </table>
          {snapshot.shown.length === 0 && <p className="panel-message">{itemWords.nothing}</p>}
        </ScrollBox>
      </PagePart>
      {why.dialog}
    </main>
  );
}

interface OfItem {
  readonly state: ItemState;
  readonly onWhy: (itemId: string) => void;
}

function Area({ group, onWhy }: { readonly group: AreaItems; readonly onWhy: OfItem['onWhy'] }) {
  const { area, states } = group;
  return (
    <tbody data-area={area?.id}>
      <tr className="area-row">
        <th scope="rowgroup" colSpan={7}>
          {area?.name ?? itemWords.noArea}
          <span>{itemWords.count(states.length)}</span>
        </th>
      </tr>
      {states.map((state) => (
        <Item key={state.item.id} state={state} onWhy={onWhy} />
      ))}
    </tbody>
  );
}

function Item({ state, onWhy }: OfItem) {
  const { snapshot, change } = useStage();
  const { item, scope } = state;
  const isUndisclosed = state.status === 'undisclosed';
  return (
    <tr data-item={item.id}>
      <th scope="row">
        <button
          type="button"
          className="link"
          data-action="open"
          onClick={() => change({ view: 'item', item: [item.id], panel: undefined })}
        >
          {`${itemNumber(item)} ${itemName(state)}`.trim()}
        </button>
      </th>
      <Status state={state} onWhy={onWhy} />
      <Numbers state={state} />
      <td data-column="scope" className="quiet">
        {isUndisclosed ? '—' : scope === 'listed' ? itemWords.listed(state.regions.size) : SCOPE_WORDS[scope]}
      </td>
      <td data-column="units" className="quiet">
        {listed(leadUnits(snapshot, item.id)) || '—'}
      </td>
    </tr>
  );
}

function Status({ state, onWhy }: OfItem) {
  const { snapshot } = useStage();
  if (drawnStatus(snapshot, state) === undefined)
    return (
      <td data-column="status" data-missing="unavailable" className="missing">
        {MISSING_WORDS.unavailable}
      </td>
    );
  return (
    <td data-column="status" data-status={state.status} data-overdue={state.overdue ? '1' : undefined}>
      <StatusButton
        status={drawnStatus(snapshot, state) ?? state.status}
        text={statusText(snapshot, state)}
        onWhy={() => onWhy(state.item.id)}
      />
    </td>
  );
}

function Numbers({ state }: { readonly state: ItemState }) {
  const { snapshot } = useStage();
  const { figure: own, elapsed, basis, lead, computed } = state;
  const due = basis === 'plan' ? itemsWords.byPlan(elapsed) : figure(elapsed);
  const word = missingWord(snapshot, state);
  const text = computed === 'not-started' ? statusWord(computed, isPublic(snapshot)) : MISSING_WORDS[word];
  const missing = (column: string) => (
    <td className="number missing" data-column={column} data-missing={word}>
      {column === 'progress' ? text : '—'}
    </td>
  );
  const number = (column: string, value: number, shown: string) => (
    <td className="number" data-column={column} data-value={value}>
      {shown}
    </td>
  );
  return (
    <>
      {own ? number('progress', own.value, figure(own.value)) : missing('progress')}
      {computed === 'undisclosed' ? missing('elapsed') : number('elapsed', elapsed, due)}
      {lead === undefined ? missing('lead') : number('lead', lead, signed(lead))}
    </>
  );
}
