import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { drawnStatus, isPublic, itemName, statusText } from '#charts/itemRows.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { type Why, whyOf } from '#stats/why.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { StatusShape } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import { WhyFacts } from '#views/WhyFacts.tsx';
import { statusWord } from '#words/status.ts';
import { whyWords } from '#words/why.ts';
import './why.css';

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** Opens the reason of an item's status and holds the dialog; `month`: of an earlier month than the one on screen. */
export function useWhy(): {
  readonly open: (itemId: string, month?: string) => void;
  /** The status whose shape stands for one: before the public the late ones look alike. */
  readonly shapeOf: (status: StatusId) => StatusId;
  readonly dialog: ReactNode;
} {
  const { snapshot } = useStage();
  const [asked, setAsked] = useState<{ readonly itemId: string; readonly month: string | undefined }>();
  const open = useCallback((itemId: string, month?: string) => setAsked({ itemId, month }), []);
  const close = useCallback(() => setAsked(undefined), []);
  const then = useMemo(() => atMonth(snapshot, asked?.month), [snapshot, asked?.month]);
  const state = asked && then.states.find(({ item }) => item.id === asked.itemId);
  const dialog = state && <WhyDialog snapshot={then} state={state} onClose={close} />;
  const shapeOf = (status: StatusId) => (isPublic(snapshot) && LATE.includes(status) ? 'late' : status);
  return { open, shapeOf, dialog };
}

/** The board as it stood in another month of the same period. */
function atMonth(snapshot: Snapshot, month: string | undefined): Snapshot {
  if (month === undefined || month === snapshot.moment.asof) return snapshot;
  return snapshotOf(snapshot.ledger, { ...snapshot.spec, asof: month }, snapshot.moment.today);
}

interface WhyDialogProps {
  readonly snapshot: Snapshot;
  readonly state: ItemState;
  readonly onClose: () => void;
}

/** Why an item has its status: the rule with its numbers, where they stand in the ledger, and how far the next one is. */
export function WhyDialog({ snapshot, state, onClose }: WhyDialogProps) {
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
    <Dialog title={whyWords.title(itemName(state))} onClose={onClose} {...{ marks: marksOf(why) }}>
      <div className="why">
        <p className="why-status">
          <StatusShape status={drawnStatus(snapshot, state) ?? state.status} />
          <strong>{statusText(snapshot, state)}</strong>
        </p>
        <p className="why-sentence">{sentenceOf(snapshot, state, why)}</p>
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
      </div>
    </Dialog>
  );
}

/** The public names of a reason, numbers unrounded. */
function marksOf(why: Why): Record<string, string> {
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const marks = {
    'data-why': '',
    'data-item': why.item,
    'data-status': why.status,
    'data-rule': why.rule,
    'data-elapsed': String(why.elapsed),
    'data-progress': text(why.progress),
    'data-gap': text(why.gap),
    'data-report': why.reports.map(({ place }) => place).join(' ') || undefined,
    'data-next-status': why.next?.status,
    'data-next-distance': text(why.next?.distance),
    'data-override': why.override?.status,
  };
  return Object.fromEntries(
    Object.entries(marks).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function sentenceOf(snapshot: Snapshot, { item, computed, figure }: ItemState, why: Why): string {
  const { rule, elapsed, progress, gap, isPastDue, span, reference, dueOn } = why;
  return whyWords.sentence({
    rule,
    word: statusWord(computed, isPublic(snapshot)),
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
