import { Suspense } from 'react';
import { Overview } from '#app/Overview.tsx';
import { PAGES } from '#app/pages.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { useStage } from '#views/Stage.ts';
import { panelWords } from '#words/panel.ts';

/** The page of the view in the address. The overview is not lazy: it is what most people open. */
export function Page() {
  const { snapshot } = useStage();
  const { view = 'overview' } = snapshot.spec;
  const Chosen = PAGES[view];
  if (!Chosen) return <Overview />;
  return (
    <Boundary key={view} part={view}>
      <Suspense
        fallback={
          <main className="page-message" aria-busy="true">
            {panelWords.loading}
          </main>
        }
      >
        <Chosen />
      </Suspense>
    </Boundary>
  );
}
