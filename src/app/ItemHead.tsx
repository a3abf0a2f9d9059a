import { ItemUnits } from '#app/ItemUnits.tsx';
import { drawnStatus, isPublic, itemName, itemNumber, missingWord, statusText } from '#charts/itemRows.ts';
import { milestoneRows } from '#charts/milestonesPicture.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import { historyOf } from '#stats/history.ts';
import type { ItemState } from '#stats/itemState.ts';
import { neighboursOf } from '#stats/sequence.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { StatusButton } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import { itemWords } from '#words/item.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

/** Title, verdict in a sentence, the way to the items before and after, units of both sides. */
export function ItemHead({ state, onWhy }: { readonly state: ItemState; readonly onWhy: () => void }) {
  const { snapshot } = useStage();
  const isUndisclosed = state.status === 'undisclosed';
  const hasStatus = snapshot.ledger.hasReports || isUndisclosed;
  const title = `${itemNumber(state.item)} ${isUndisclosed ? itemWords.unnamedTitle : itemName(state)}`.trim();
  return (
    <header className="item-head">
      <Path state={state} />
      <div className="item-title">
        <h1>{title}</h1>
        {hasStatus && (
          <p className="item-sentence" data-status={state.status} data-overdue={state.overdue ? '1' : undefined}>
            <StatusButton
              status={drawnStatus(snapshot, state) ?? state.status}
              text={statusText(snapshot, state)}
              onWhy={onWhy}
            />
            {!isUndisclosed && sentence(snapshot, state).map((run) => <span key={run}>{run}</span>)}
          </p>
        )}
        {state.override && !isPublic(snapshot) && (
          <p className="item-override">{itemWords.overridden(statusWord(state.computed), state.override.reason)}</p>
        )}
      </div>
      {!isUndisclosed && isKnown(snapshot, state) && <ItemUnits state={state} />}
    </header>
  );
}

/** Without a ledger neither scope nor units nor span are known of the item itself. */
function isKnown({ ledger }: Snapshot, { item }: ItemState): boolean {
  return ledger.hasReports || ledger.tables.item_units.some(({ item_id }) => item_id === item.id);
}

function Path({ state }: { readonly state: ItemState }) {
  const { snapshot, change } = useStage();
  const { item } = state;
  const area = snapshot.ledger.areas.find(({ id }) => id === item.area_id);
  const { before, after, at, of } = neighboursOf(snapshot, item.id);
  const go = (to: ItemState | undefined) => to && change({ item: [to.item.id] });
  return (
    <nav className="item-path" aria-label={itemWords.list}>
      <button type="button" className="link" onClick={() => change({ view: 'items', item: undefined })}>
        {itemWords.list}
      </button>
      <span aria-hidden="true">/</span>
      {area ? (
        <button
          type="button"
          className="link"
          onClick={() => change({ view: 'items', item: undefined, area: [area.id] })}
        >
          {area.name}
        </button>
      ) : (
        <span>{itemWords.noArea}</span>
      )}
      <span className="item-walk">
        <span>{itemWords.place(at + 1, of)}</span>
        <button
          type="button"
          className="tool"
          data-action="prev"
          disabled={!before}
          title={before && itemName(before)}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => go(before)}
        >
          {itemWords.before}
        </button>
        <button
          type="button"
          className="tool"
          data-action="next"
          disabled={!after}
          title={after && itemName(after)}
          aria-keyshortcuts="ArrowRight"
          onClick={() => go(after)}
        >
          {itemWords.after}
        </button>
      </span>
    </nav>
  );
}

function sentence(snapshot: Snapshot, state: ItemState): string[] {
  const { figure, computed, elapsed, basis, lead } = state;
  return itemWords.sentence({
    month: snapshot.moment.asof,
    progress: figure?.value,
    missing: computed === 'not-started' ? statusWord(computed) : MISSING_WORDS[missingWord(snapshot, state)],
    elapsed,
    isPlan: basis === 'plan',
    lead,
    isPublic: isPublic(snapshot),
    isOver: computed === 'done' || computed === 'closed',
    overdue: milestoneRows(snapshot, state).filter((row) => row.state === 'overdue').length,
    lateSince: lateSince(snapshot, state),
  });
}

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** First month of the unbroken run of late months up to now; undefined for a run of less than three. */
function lateSince({ ledger, moment }: Snapshot, { item }: ItemState): string | undefined {
  const months = historyOf(ledger, item, moment);
  const firstOf = months.findLastIndex(({ state }) => !LATE.includes(state.computed)) + 1;
  return months.length - firstOf >= 3 ? months[firstOf]?.month : undefined;
}
