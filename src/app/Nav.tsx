import { useEffect, useRef } from 'react';
import { BUILT_VIEWS, type View } from '#model/spec.ts';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** Views of one thing are reached from their list. */
const INNER: readonly View[] = ['item', 'region'];
const LISTS: Readonly<Partial<Record<View, View>>> = { item: 'items', region: 'regions' };

/** The pages of the board; where they do not fit, a strip that scrolls to the page that is open. */
export function Nav() {
  const { snapshot, change } = useStage();
  const open = snapshot.spec.view ?? 'overview';
  const current = LISTS[open] ?? open;
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // With the frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => {
      const box = strip.current;
      const button = box?.querySelector<HTMLElement>(`[data-nav="${current}"]`);
      if (box && button) box.scrollLeft = button.offsetLeft - (box.clientWidth - button.offsetWidth) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return (
    <nav className="nav" aria-label={appWords.pages} ref={strip}>
      {BUILT_VIEWS.filter((view) => !INNER.includes(view)).map((view) => (
        <button
          key={view}
          type="button"
          data-nav={view}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => change({ view: view === 'overview' ? undefined : view, panel: undefined })}
        >
          {appWords.views[view]}
        </button>
      ))}
    </nav>
  );
}
