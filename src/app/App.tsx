import { useMemo, useSyncExternalStore } from 'react';
import { Board } from '#app/Board.tsx';
import { FailedPage } from '#app/FailedPage.tsx';
import { FreshLine } from '#app/FreshLine.tsx';
import { currentQuery, onAddress } from '#io/address.ts';
import { PackageError } from '#io/readPackage.ts';
import { parseAddress } from '#parse/address.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { FreshnessProvider } from '#views/FreshnessProvider.tsx';
import { useFreshPackage } from '#views/useFreshPackage.ts';
import { useLostChunks } from '#views/useLostChunks.ts';
import { panelWords } from '#words/panel.ts';

/** Seconds between two looks for newer data. */
const REFRESH = 300;

/** The app: address and data package in, board out. */
export function App() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => parseAddress(query), [query]);
  const { data: folder = 'data', refresh = REFRESH } = asked.spec;
  const fresh = useFreshPackage({ folder, refreshSeconds: refresh });
  const { data, error } = fresh;
  useLostChunks(fresh);
  if (error) return <FailedPage issues={error instanceof PackageError ? error.issues : []} />;
  if (!data)
    return (
      <main className="page-message" aria-busy="true">
        <p>{panelWords.loading}</p>
      </main>
    );
  return (
    <FreshnessProvider value={fresh}>
      <Boundary part="board">
        <Board data={data} asked={asked} />
      </Boundary>
      <FreshLine />
    </FreshnessProvider>
  );
}
