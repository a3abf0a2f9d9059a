import { createContext, useContext, useMemo } from 'react';
import type { Spec } from '#model/spec.ts';
import type { Ledger } from '#stats/ledger.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { useToday } from '#views/useToday.ts';

type SnapshotOf = (spec: Spec) => Snapshot;

const Context = createContext<SnapshotOf | undefined>(undefined);

/** Puts the snapshots of a wall under its panels. */
export const SnapshotsProvider = Context.Provider;

/** The snapshot of a panel's Spec. throws outside a wall */
export function useSnapshots(): SnapshotOf {
  const of = useContext(Context);
  if (!of) throw new Error('useSnapshots: no wall around this panel.');
  return of;
}

/** Snapshots of one ledger, each Spec of the playlist worked out once; they go with the ledger and with the day. */
export function useSnapshotsOf(ledger: Ledger, base: Spec): SnapshotOf {
  const today = useToday();
  return useMemo(() => {
    const known = new Map<string, Snapshot>();
    return (spec) => {
      const whole = narrowed(base, spec);
      const key = JSON.stringify(whole);
      const found = known.get(key) ?? snapshotOf(ledger, whole, today);
      known.set(key, found);
      return found;
    };
  }, [ledger, base, today]);
}

/** A step narrows what the address asks for, never widens it; what one panel asks for goes before both. */
function narrowed({ panel: _panel, measure: _measure, ...base }: Spec, spec: Spec): Spec {
  return { ...base, ...spec };
}
