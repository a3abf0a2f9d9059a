import { lazy, Suspense, useState } from 'react';
import type { Package } from '#io/board.ts';
import { untilThere } from '#io/untilThere.ts';
import type { Spec } from '#model/spec.ts';

const load = () => import('#app/CitedChanges.tsx');
const CitedChanges = lazy(async () => ({ default: (await untilThere(load)).CitedChanges }));

interface CitedNoteProps {
  readonly data: Package;
  /** Settled. */
  readonly spec: Spec;
}

/** Under a link that cites data: whether they are still those on screen, and else what changed. */
export function CitedNote({ data, spec }: CitedNoteProps) {
  const [dismissed, setDismissed] = useState('');
  const key = `${spec.hash} ${data.hash}`;
  if (dismissed === key || spec.hash === undefined) return null;
  return (
    <Suspense>
      <CitedChanges data={data} spec={spec} cited={spec.hash} onDismiss={() => setDismissed(key)} />
    </Suspense>
  );
}
