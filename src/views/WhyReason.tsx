import { type ReactNode, useEffect, useMemo } from 'react';
import { drawnStatus, isPublic, itemName, statusText } from '#charts/itemRows.ts';
import { rowsIn } from '#model/linePlace.ts';
import { cellState } from '#stats/cellState.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { type Why, whyOf } from '#stats/why.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { StatusShape } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import type { Asked } from '#views/WhyDialog.tsx';
import { WhyFacts } from '#views/WhyFacts.tsx';
import { pictureWords } from '#words/picture.ts';
import { statusWord } from '#words/status.ts';
import { whyWords } from '#words/why.ts';
import './why.css';

interface WhyReasonProps extends Asked {
  readonly onClose: () => void;
}

/** The reason of one status, of an item or of its cell in a region. */
export function WhyReason({ itemId, month, region: code, onClose }: WhyReasonProps) {
  const { snapshot } = useStage();
  const then = useMemo(() => atMonth(snapshot, month), [snapshot, month]);
  const state = then.states.find(({ item }) => item.id === itemId);
  const region = then.ledger.regions.find((one) => one.code === code);
  const cell = state && region && cellState(then, state, region.code);
  if (!state || (region && !cell)) return null;
  return (
    <WhyDialog
      snapshot={then}
      state={cell?.state ?? state}
      region={region}
      isInherited={cell?.isInherited ?? false}
      onClose={onClose}
    />
  );
}

/** The board as it stood in another month of the same period. */
function atMonth(snapshot: Snapshot, month: string | undefined): Snapshot {
  if (month === undefined || month === snapshot.moment.asof) return snapshot;
  return snapshotOf(snapshot.ledger, { ...snapshot.spec, asof: month }, snapshot.moment.today);
}

interface WhyDialogProps {
  readonly snapshot: Snapshot;
  readonly state: ItemState;
  readonly region: Snapshot['regions'][number] | undefined;
  readonly isInherited: boolean;
  readonly onClose: () => void;
}

/** Why a status is what it is: the rule with its numbers, where they stand in the ledger, and how far the next one is. */
function WhyDialog({ snapshot, state, region, isInherited, onClose }: WhyDialogProps) {
  const why = useMemo(() => whyOf(snapshot, state), [snapshot, state]);
  useEffect(() => {
    // Esc closes the dialog; nothing behind it shall step back too.
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape' || event.key.startsWith('Arrow')) event.stopPropagation();
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, []);
  const hidden = isPublic(snapshot);
  return (
    <Dialog title={whyWords.title(itemName(state), region?.name)} onClose={onClose} marks={marksOf(why, region?.code)}>
      <div className="why">
        <p className="why-status">
          <StatusShape status={drawnStatus(snapshot, state) ?? state.status} />
          <strong>{statusText(snapshot, state)}</strong>
        </p>
        <p className="why-sentence">{sentenceOf(snapshot, state, why)}</p>
        {isInherited && <p>{whyWords.inherited}</p>}
        {state.override && (
          <div className="why-override" data-computed={state.computed}>
            <p>{whyWords.overridden(statusWord(state.computed, hidden), statusWord(state.override.status, hidden))}</p>
            <p>
              <span className="why-label">{whyWords.reason}</span>
              {state.override.reason}
            </p>
          </div>
        )}
        <WhyFacts snapshot={snapshot} why={why} />
        <Ways id={state.item.id} onClose={onClose} />
      </div>
    </Dialog>
  );
}

/** Where one can go on from a reason: to the page of the item, or to a board of this item alone. */
function Ways({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { snapshot, change } = useStage();
  const { view = 'overview', item } = snapshot.spec;
  const isAlone = item?.join() === id;
  if (view === 'item' && isAlone) return null;
  const way = (action: string, words: string, patch: Parameters<typeof change>[0]) => (
    <button
      type="button"
      className="tool"
      data-action={action}
      onClick={() => {
        onClose();
        change(patch);
      }}
    >
      {words}
    </button>
  );
  return (
    <p className="why-ways">
      {way('open', pictureWords.open.item, { view: 'item', item: [id], region: undefined })}
      {view === 'overview' && !isAlone && way('filter', pictureWords.filter.item, { item: [id] })}
    </p>
  );
}

/** The public names of a reason, numbers unrounded. */
function marksOf(why: Why, code: string | undefined): Record<string, string> {
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const marks = {
    'data-why': '',
    'data-item': why.item,
    'data-code': code,
    'data-status': why.status,
    'data-rule': why.rule,
    'data-elapsed': String(why.elapsed),
    'data-progress': text(why.progress),
    'data-gap': text(why.gap),
    'data-report': why.reports.flatMap(({ place }) => rowsIn(place)).join(' ') || undefined,
    'data-next-status': why.next?.status,
    'data-next-distance': text(why.next?.distance),
    'data-override': why.override?.status,
  };
  return Object.fromEntries(
    Object.entries(marks).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function sentenceOf(snapshot: Snapshot, state: ItemState, why: Why): string {
  const { item, figure } = state;
  const { rule, elapsed, progress, gap, isPastDue, span, reference, dueOn } = why;
  return whyWords.sentence({
    rule,
    // What was set by hand is told apart; the rule speaks of what it gives.
    word: statusWord(state.override ? state.computed : state.status, isPublic(snapshot)),
    month: snapshot.moment.asof,
    elapsed,
    isPlan: why.basis === 'plan',
    progress,
    gap,
    over: why.threshold?.over,
    upTo: why.threshold?.up_to,
    isPastDue,
    start: span.start,
    due: span.due,
    reference,
    dueOn,
    closedOn: item.closed_on,
    doneBy: figure && figure.value >= 100 ? 'figure' : 'milestones',
    isPublic: isPublic(snapshot),
  });
}
