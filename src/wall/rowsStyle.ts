import type { CSSProperties } from 'react';
import type { Snapshot } from '#stats/snapshot.ts';

/** How many items there are, as `--rows` for a style sheet that gives a place no more room than they fill. */
export function rowsStyle({ shown }: Snapshot): CSSProperties {
  return { '--rows': shown.length } as CSSProperties;
}
