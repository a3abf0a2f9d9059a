import { BUILT_VIEWS, type View } from '#model/spec.ts';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** Views of one thing are reached from their list. */
const INNER: readonly View[] = ['item', 'region'];
const LISTS: Readonly<Partial<Record<View, View>>> = { item: 'items', region: 'regions' };

/** The pages of the board. */
export function Nav() {
  const { snapshot, change } = useStage();
  const open = snapshot.spec.view ?? 'overview';
  const current = LISTS[open] ?? open;
  return (
    <nav className="nav" aria-label={appWords.pages}>
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
