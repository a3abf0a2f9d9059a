import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { currentQuery, onAddress } from '#io/address.ts';
import { packageQuery } from '#io/packageQuery.ts';
import { parseAddress } from '#parse/address.ts';
import { useBoard } from '#views/useBoard.ts';
import { WallBoard } from '#wall/WallBoard.tsx';
import { panelWords } from '#words/panel.ts';

/** The wall: address and data package in, a running show out. */
export function Wall() {
  const query = useSyncExternalStore(onAddress, currentQuery);
  const asked = useMemo(() => parseAddress(query), [query]);
  const { data } = useQuery(packageQuery(asked.spec.data ?? 'data'));
  if (!data) return <main className="wall wall-waiting">{panelWords.loading}</main>;
  return <Loaded data={data} asked={asked} />;
}

interface LoadedProps {
  readonly data: Parameters<typeof useBoard>[0];
  readonly asked: ReturnType<typeof parseAddress>;
}

function Loaded({ data, asked }: LoadedProps) {
  const { board, spec, isUsable } = useBoard(data, asked);
  if (!isUsable) return <main className="wall wall-waiting">{panelWords.loading}</main>;
  return <WallBoard data={data} board={board} spec={spec} />;
}
