import { useEffect, useState } from 'react';
import { showTold } from '#app/showTold.ts';
import '#app/tour.css';
import { itemName } from '#charts/itemRows.ts';
import { mapContent } from '#charts/mapContent.ts';
import { hasOpenDialog } from '#io/page.ts';
import { pageStore } from '#io/storage.ts';
import type { Patch } from '#model/spec.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';
import { figure } from '#words/number.ts';
import { statusWord } from '#words/status.ts';
import { tourWords } from '#words/tour.ts';

/** Who comes by keys goes on with Enter; a person who is typing already is left alone. */
function focusFirst(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}

interface Step {
  readonly id: keyof typeof tourWords.titles;
  readonly text: string;
  /** Where it can be tried. */
  readonly go?: { readonly text: string; readonly patch: Patch };
}

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** What the overview says, in four sentences from the data on screen. Seen once: whoever closes it is not asked again. */
export function Tour() {
  const { snapshot, isPrinting, change } = useStage();
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(true);
  const isShown = isOpen && !isPrinting && (snapshot.spec.view ?? 'overview') === 'overview';
  const dismiss = () => {
    pageStore.set('tour', '1');
    setOpen(false);
  };
  useDismissKey(isShown, dismiss);
  useTold(isShown, at);
  if (!isShown) return null;
  const steps = stepsOf(snapshot);
  const step = steps[at];
  if (!step) return null;
  const isLast = at === steps.length - 1;
  return (
    <section className="tour" aria-label={tourWords.label} data-tour="" data-step={step.id}>
      <div className="tour-head">
        <h2>{tourWords.titles[step.id]}</h2>
        <span>{tourWords.step(at + 1, steps.length)}</span>
      </div>
      <p aria-live="polite">{step.text}</p>
      <div className="tour-tools">
        {step.go && (
          <button type="button" className="tool" data-action="go" onClick={() => change(step.go?.patch ?? {})}>
            {step.go.text}
          </button>
        )}
        {!isLast && (
          <button type="button" className="tool tour-skip" data-action="dismiss" onClick={dismiss}>
            {tourWords.dismiss}
          </button>
        )}
        <button type="button" className="tool" data-action="prev" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {tourWords.prev}
        </button>
        {isLast ? (
          <button type="button" className="tool tour-on" data-action="dismiss" onClick={dismiss}>
            {tourWords.done}
          </button>
        ) : (
          <button
            type="button"
            className="tool tour-on"
            data-action="next"
            ref={focusFirst}
            onClick={() => setAt(at + 1)}
          >
            {tourWords.next}
          </button>
        )}
      </div>
    </section>
  );
}

/** The panel each step tells of. */
const TOLD = [undefined, 'map', 'items', undefined];

/** What a step tells of is marked and seen. */
function useTold(isShown: boolean, at: number): void {
  useEffect(() => (isShown ? showTold(TOLD[at]) : undefined), [isShown, at]);
}

/** Esc closes the tour before it steps back out of a filter, and after a dialog. */
function useDismissKey(isShown: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenDialog()) return;
      event.preventDefault();
      dismiss();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  });
}

function stepsOf(snapshot: Snapshot): Step[] {
  const { shown, groups, ledger, provenance } = snapshot;
  const isPublic = snapshot.spec.audience === 'public';
  const { sentence, noLedger, map, data, go } = tourWords;
  return [
    {
      id: 'sentence',
      text: ledger.hasReports
        ? sentence(shown.length, groups.late, statusWord('late', isPublic))
        : noLedger(shown.length),
    },
    { id: 'map', text: map(mapContent(snapshot).title) },
    whyStep(snapshot, isPublic),
    {
      id: 'data',
      text: provenance === 'demo' || provenance === 'user' ? data[provenance] : data.none,
      go: { text: go.data, patch: { view: 'data', panel: undefined } },
    },
  ];
}

/** Of the late item furthest behind, which stands at the head of its panel. */
function whyStep({ shown }: Snapshot, isPublic: boolean): Step {
  const behind = shown.filter(({ status, gap }) => gap !== undefined && LATE.includes(status));
  const [most] = behind.sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  if (!most) return { id: 'why', text: tourWords.noGap };
  return {
    id: 'why',
    text: tourWords.why(itemName(most), statusWord(most.status, isPublic), figure(most.gap ?? 0)),
    go: { text: tourWords.go.why, patch: { view: 'item', item: [most.item.id], panel: undefined } },
  };
}
