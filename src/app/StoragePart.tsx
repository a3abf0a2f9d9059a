import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { useDropLedger } from '#app/useDropLedger.ts';
import { dropCited } from '#io/citedPackages.ts';
import { type Held, heldHere } from '#io/heldHere.ts';
import { runLog } from '#io/log.ts';
import { type OfflineState, offlineState } from '#io/offline.ts';
import { dropCopies } from '#io/packageCopy.ts';
import { forgetColumns } from '#io/rememberedColumns.ts';
import { askPersistence, type StorageRoom } from '#io/storageRoom.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { SureButton } from '#ui/SureButton.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { storageWords } from '#words/storage.ts';

/** What this browser keeps for the board, how much room there is, and the way to clear each. */
export function StoragePart() {
  const { folder, ledger } = useDesk();
  const { data: held } = useQuery({
    queryKey: ['ledgers', 'held', folder, ledger?.id, ledger?.version],
    queryFn: () => heldHere(folder),
    networkMode: 'always',
    refetchOnMount: 'always',
  });
  if (!held)
    return (
      <PagePart part="storage" title={storageWords.title(0)} subtitle={storageWords.subtitle}>
        <p>{storageWords.unread}</p>
      </PagePart>
    );
  const { log, columns, cited, copies, applied, ledgers, room } = held;
  const bytes = [log, columns, cited, copies, applied, ...ledgers].reduce((sum, one) => sum + one.bytes, 0);
  return (
    <PagePart part="storage" title={storageWords.title(bytes)} subtitle={storageWords.subtitle}>
      {held.isBlocked && (
        <p className="storage-blocked" role="status" data-storage="blocked">
          {storageWords.blocked}
        </p>
      )}
      <ScrollBox>
        <HeldTable held={held} />
      </ScrollBox>
      <Room room={room} />
      <Offline />
    </PagePart>
  );
}

interface Line {
  readonly id: string;
  readonly what: string;
  readonly count: string;
  readonly bytes: number;
  /** undefined: there is nothing to clear. */
  readonly clear: (() => unknown) | undefined;
}

function HeldTable({ held }: { readonly held: Held }) {
  const lines = useLines(held);
  const client = useQueryClient();
  const { columns } = storageWords;
  const clear = async ({ clear: run }: Line) => {
    await run?.();
    await client.invalidateQueries({ queryKey: ['ledgers'] });
  };
  return (
    <table className="data-table data-storage" data-table="storage">
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.count}</th>
          <th scope="col" className="number">
            {columns.size}
          </th>
          <th scope="col">{columns.clear}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-kept={line.id}>
            <th scope="row">{line.what}</th>
            <td>{line.count}</td>
            <td className="number" data-value={line.bytes}>
              {storageWords.size(line.bytes)}
            </td>
            <td>
              {line.clear && (
                <SureButton
                  ask="clear"
                  act="clear-sure"
                  label={storageWords.clear}
                  name={storageWords.clearOf(line.what)}
                  sure={storageWords.sure}
                  onSure={() => void clear(line)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useLines({ log, columns, cited, copies, applied, ledgers }: Held): Line[] {
  const { choose } = useDesk();
  const drop = useDropLedger();
  const { counts } = storageWords;
  const fixed: [string, string, string, { count: number; bytes: number }, () => unknown][] = [
    ['log', storageWords.log, counts.log(log.count), log, runLog.clear],
    ['columns', storageWords.remembered, counts.columns(columns.count), columns, forgetColumns],
    ['cited', storageWords.cited, counts.cited(cited.count), cited, dropCited],
    ['copies', storageWords.copies, counts.copies(copies.count), copies, dropCopies],
    ['applied', storageWords.applied, counts.applied(applied.count), applied, () => choose(undefined)],
  ];
  return [
    ...fixed.map(([id, what, count, amount, clear]) => ({
      id,
      what,
      count,
      bytes: amount.bytes,
      clear: amount.count > 0 ? clear : undefined,
    })),
    ...ledgers.map(({ id, name, folder, savedAt, bytes }) => ({
      id: `ledger-${id}`,
      what: storageWords.ledger(name, folder),
      count: counts.ledger(savedAt),
      bytes,
      clear: () => drop(id),
    })),
  ];
}

function Offline() {
  const { data: state } = useQuery({
    queryKey: ['offline'],
    queryFn: offlineState,
    networkMode: 'always',
    refetchOnMount: 'always',
    // The worker comes after the page.
    refetchInterval: ({ state: { data } }) => (data === 'later' ? 2000 : false),
  });
  return state ? (
    <p className="part-note" data-offline={state satisfies OfflineState}>
      {storageWords.offline[state]}
    </p>
  ) : null;
}

function Room({ room }: { readonly room: StorageRoom | undefined }) {
  const client = useQueryClient();
  const [isRefused, setRefused] = useState(false);
  if (!room) return <p className="part-note">{storageWords.noRoom}</p>;
  const ask = async () => {
    setRefused(!(await askPersistence()));
    await client.invalidateQueries({ queryKey: ['ledgers'] });
  };
  const { used, quota, isPersistent } = room;
  return (
    <p className="part-note" data-storage-room="" data-used={used} data-quota={quota}>
      {storageWords.room(used, quota)}
      {isPersistent ? storageWords.persistent : storageWords.volatile}{' '}
      {!isPersistent && (
        <button type="button" className="tool" data-action="persist" onClick={() => void ask()}>
          {storageWords.persist}
        </button>
      )}{' '}
      {isRefused && <span role="status">{storageWords.refused}</span>}
    </p>
  );
}
