import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { nextHit, sameHit, type Way } from '#charts/nextHit.ts';
import type { Drawing, Hit, Target } from '#charts/picture.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

interface Walk {
  /** Where the keys stand; undefined unless they are walking this picture. */
  readonly hit: Hit | undefined;
  /** The focus came here by a key, and nothing is met yet. */
  readonly isBeginning: boolean;
  /** The next key goes on from here. */
  readonly startFrom: (target: Target) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/** Walking the targets of a picture by arrow keys: Enter picks the one in focus, Esc ends the walk. */
export function useWalk(drawing: Drawing, onPick: (target: Target) => void): Walk {
  const [place, setPlace] = useState<{ readonly last: Hit | undefined; readonly isOn: boolean }>(NOWHERE);
  const [focus, setFocus] = useState<'none' | 'pointer' | 'key'>('none');
  const last = place.last && sameHit(drawing, place.last);
  const hit = place.isOn && focus !== 'none' ? last : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    if (!way && !hit) return;
    if (way) setPlace({ last: nextHit(drawing, last, way) ?? last, isOn: true });
    else if (event.key === 'Enter' && hit) onPick(hit);
    else if (event.key === 'Escape') setPlace(NOWHERE);
    else return;
    event.preventDefault();
  };
  return {
    hit,
    isBeginning: focus === 'key' && !hit,
    startFrom: ({ kind, id }) => {
      const found = [...(drawing.shapes ?? []), ...drawing.hits].find((one) => one.kind === kind && one.id === id);
      setPlace({ last: found, isOn: false });
    },
    handlers: {
      onKeyDown,
      onFocus: ({ currentTarget }) => setFocus(currentTarget.matches(':focus-visible') ? 'key' : 'pointer'),
      onBlur: () => setFocus('none'),
    },
  };
}

const NOWHERE = { last: undefined, isOn: false } as const;
