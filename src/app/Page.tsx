import { Suspense } from 'react';
import { Overview } from '#app/Overview.tsx';
import { PAGES } from '#app/pages.ts';
import { useStage } from '#views/Stage.ts';
import { panelWords } from '#words/panel.ts';

/** The page of the view in the address. The overview is not lazy: it is what most people open. */
export function Page() {
  const { snapshot } = useStage();
  const Chosen = PAGES[snapshot.spec.view ?? 'overview'];
  if (!Chosen) return <Overview />;
  return (
    <Suspense
      fallback={
        <main className="page-message" aria-busy="true">
          {panelWords.loading}
        </main>
      }
    >
      <Chosen />
    </Suspense>
  );
}
