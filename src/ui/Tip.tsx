import { useLayoutEffect, useRef } from 'react';

/** Where a tip stands in its picture, px, and its lines of plain text. */
export interface TipAt {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** What a click does, set apart below. */
  readonly hint?: string | undefined;
}

/** A tip beside the pointer or the focus; text only, so that an imported name can never become markup. */
export function Tip({ tip }: { readonly tip: TipAt }) {
  const ref = useRef<HTMLDivElement>(null);
  const isPlaced = useRef(false);
  useLayoutEffect(() => {
    const stand = () => ref.current && place(ref.current, tip);
    // Measuring makes the page lay itself out: once for all that a filter changes, not amid it.
    const frame = isPlaced.current ? requestAnimationFrame(stand) : undefined;
    if (frame === undefined) stand();
    isPlaced.current = true;
    window.addEventListener('scroll', stand, { capture: true, passive: true });
    return () => {
      window.removeEventListener('scroll', stand, { capture: true });
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [tip]);
  return (
    <div ref={ref} className="tip" role="tooltip">
      {tip.lines.map((line, index) => (
        <div key={line} className={index === 0 ? 'tip-head' : undefined}>
          {line}
        </div>
      ))}
      {tip.hint && <div className="tip-hint">{tip.hint}</div>}
    </div>
  );
}

/** Px between the tip and what it speaks of. */
const OFF = { x: 14, y: 12 };

/** In the window's own coordinates: a box that scrolls would cut the tip, and the tip would make it scroll. */
function place(tip: HTMLElement, { x, y }: TipAt): void {
  const picture = tip.parentElement?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const beside = (at: number, off: number, size: number, room: number) =>
    Math.max(at + off + size > room ? at - off - size : at + off, 0);
  tip.style.left = `${beside((picture?.left ?? 0) + x, OFF.x, tip.offsetWidth, clientWidth)}px`;
  tip.style.top = `${beside((picture?.top ?? 0) + y, OFF.y, tip.offsetHeight, clientHeight)}px`;
}
