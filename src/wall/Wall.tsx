import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { currentQuery, goTo, onAddress } from '#io/address.ts';
import type { Package } from '#io/board.ts';
import type { Asked } from '#io/settledBoard.ts';
import { audienceKept, keepVisitors } from '#io/visitors.ts';
import { withLedger } from '#io/withLedger.ts';
import { parseAddress } from '#parse/address.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { FreshnessProvider } from '#views/FreshnessProvider.tsx';
import { useBoard } from '#views/useBoard.ts';
import { copyFor, useFreshPackage } from '#views/useFreshPackage.ts';
import { useKeptLedger } from '#views/useKeptLedger.ts';
import { useLostChunks } from '#views/useLostChunks.ts';
import { WallBoard } from '#wall/WallBoard.tsx';
import { panelWords } from '#words/panel.ts';

/** Seconds between two looks for newer data. */
const REFRESH = 300;

/** The wall: address and data package in, a running show out. Nobody minds it: what fails is tried again for ever. */
export function Wall() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => forVisitors(parseAddress(query)), [query]);
  const { data: folder = 'data', refresh = REFRESH } = asked.spec;
  const fresh = useFreshPackage({
    folder,
    refreshSeconds: refresh,
    keepsTrying: true,
    keepsCopy: copyFor(asked),
  });
  useLostChunks(fresh);
  return (
    <FreshnessProvider value={fresh}>
      <Boundary part="wall">
        {fresh.data ? <Loaded server={fresh.data} folder={folder} asked={asked} /> : <Waiting />}
      </Boundary>
    </FreshnessProvider>
  );
}

function forVisitors(asked: Asked): Asked {
  const audience = audienceKept(asked.spec.audience);
  return audience ? { ...asked, spec: { ...asked.spec, audience } } : asked;
}

interface LoadedProps {
  readonly server: Package;
  readonly folder: string;
  readonly asked: Asked;
}

function Loaded({ server, folder, asked }: LoadedProps) {
  const { ledger, isWaiting } = useKeptLedger(folder, asked.spec.ledger, true);
  const data = useMemo(() => (ledger ? withLedger(server, ledger) : server), [server, ledger]);
  return isWaiting ? <Waiting /> : <Shown data={data} asked={asked} />;
}

function Shown({ data, asked }: { readonly data: Package; readonly asked: Asked }) {
  const { board, spec, isUsable } = useBoard(data, asked);
  // Into the address, for who reads it, and into the store, for a start anew from another.
  const showVisitors = useCallback(() => {
    keepVisitors();
    goTo({ ...asked.spec, audience: 'public' }, 'replace');
  }, [asked]);
  if (!isUsable) return <Waiting />;
  return <WallBoard data={data} board={board} spec={spec} showVisitors={showVisitors} />;
}

function Waiting() {
  return <main className="wall wall-waiting">{panelWords.loading}</main>;
}
