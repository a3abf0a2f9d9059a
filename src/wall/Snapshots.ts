import { createContext, useContext, useMemo } from 'react';
import { today } from '#io/clock.ts';
import type { Spec } from '#model/spec.ts';
import type { Ledger } from '#stats/ledger.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';

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

/** Snapshots of one ledger, each Spec of the playlist worked out once; they go with the ledger. */
export function useSnapshotsOf(ledger: Ledger, base: Spec): SnapshotOf {
  return useMemo(() => {
    const known = new Map<string, Snapshot>();
    const day = today();
    return (spec) => {
      const whole = narrowed(base, spec);
      const key = JSON.stringify(whole);
      const found = known.get(key) ?? snapshotOf(ledger, whole, day);
      known.set(key, found);
      return found;
    };
  }, [ledger, base]);
}

/** A step narrows what the address asks for, never widens it; what one panel asks for goes before both. */
function narrowed({ panel: _panel, measure: _measure, ...base }: Spec, spec: Spec): Spec {
  return { ...base, ...spec };
}
