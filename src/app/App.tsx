import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { Board } from '#app/Board.tsx';
import { FailedPage } from '#app/FailedPage.tsx';
import { currentQuery, onAddress } from '#io/address.ts';
import { packageQuery } from '#io/packageQuery.ts';
import { PackageError } from '#io/readPackage.ts';
import { parseAddress } from '#parse/address.ts';
import { panelWords } from '#words/panel.ts';

/** The app: address and data package in, board out. */
export function App() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => parseAddress(query), [query]);
  const { data, error } = useQuery(packageQuery(asked.spec.data ?? 'data'));
  if (error) return <FailedPage issues={error instanceof PackageError ? error.issues : []} />;
  if (!data)
    return (
      <main className="page-message" aria-busy="true">
        <p>{panelWords.loading}</p>
      </main>
    );
  return <Board data={data} asked={asked} />;
}
