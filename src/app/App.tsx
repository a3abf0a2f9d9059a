import { useMemo, useSyncExternalStore } from 'react';
import { Board } from '#app/Board.tsx';
import { FailedPage } from '#app/FailedPage.tsx';
import { FreshLine } from '#app/FreshLine.tsx';
import { ImportDock } from '#app/ImportDock.tsx';
import { currentQuery, goTo, onAddress } from '#io/address.ts';
import type { Package } from '#io/board.ts';
import { PackageError } from '#io/readPackage.ts';
import type { Asked } from '#io/settledBoard.ts';
import { parseAddress } from '#parse/address.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { FreshnessProvider } from '#views/FreshnessProvider.tsx';
import { LedgerDeskProvider } from '#views/LedgerDesk.ts';
import { copyFor, useFreshPackage } from '#views/useFreshPackage.ts';
import { useKeptLedger } from '#views/useKeptLedger.ts';
import { useLedgerDesk } from '#views/useLedgerDesk.ts';
import { useLostChunks } from '#views/useLostChunks.ts';
import { panelWords } from '#words/panel.ts';

/** Seconds between two looks for newer data. */
const REFRESH = 300;

/** The app: address and data package in, board out. */
export function App() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => parseAddress(query), [query]);
  const { data: folder = 'data', refresh = REFRESH } = asked.spec;
  const fresh = useFreshPackage({ folder, refreshSeconds: refresh, keepsCopy: copyFor(asked) });
  const { data, error } = fresh;
  useLostChunks(fresh);
  if (error) return <FailedPage issues={error instanceof PackageError ? error.issues : []} />;
  if (!data) return <Loading />;
  return (
    <FreshnessProvider value={fresh}>
      <Boundary part="board">
        <Desk server={data} folder={folder} asked={asked} />
      </Boundary>
      <FreshLine />
    </FreshnessProvider>
  );
}

interface DeskProps {
  readonly server: Package;
  readonly folder: string;
  readonly asked: Asked;
}

/** The board with the user's own ledger laid over what the server gives. */
function Desk({ server, folder, asked }: DeskProps) {
  const { ledger, isWaiting, isLost } = useKeptLedger(folder, asked.spec.ledger, true);
  const desk = useLedgerDesk(server, folder, ledger);
  const settled = useMemo(() => (isLost ? withoutLedger(asked) : asked), [asked, isLost]);
  if (isWaiting) return <Loading />;
  return (
    <LedgerDeskProvider value={desk}>
      <ImportDock onReceived={showData}>
        <Board data={desk.shown} asked={settled} />
      </ImportDock>
    </LedgerDeskProvider>
  );
}

/** What has come in is looked at on the page of the data. */
function showData(): void {
  const { panel: _panel, ...spec } = parseAddress(currentQuery()).spec;
  if (spec.view !== 'data') goTo({ ...spec, view: 'data' }, 'push');
}

/** The ledger an address names may lie in another browser. */
function withoutLedger(asked: Asked): Asked {
  const { ledger, ...spec } = asked.spec;
  if (ledger === undefined) return asked;
  return { spec, notices: [...asked.notices, { name: 'ledger', value: ledger, kind: 'unknown-value' }] };
}

function Loading() {
  return (
    <main className="page-message" aria-busy="true">
      <p>{panelWords.loading}</p>
    </main>
  );
}
