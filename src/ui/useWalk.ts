import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { nextHit, sameHit, typedHit, type Way } from '#charts/nextHit.ts';
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

/** Ms after which letters begin a new name. */
const PAUSE = 1000;

/**
 * Walking the targets of a picture by arrow keys and by typing how they begin: Enter picks the one in focus, Enter once more opens
 * it where it can be opened, Esc ends the walk.
 *
 * onOpen  returns false for what has nothing to open
 */
export function useWalk(
  drawing: Drawing,
  onPick: (target: Target) => void,
  onOpen: (target: Target) => boolean = nothing,
): Walk {
  const [place, setPlace] = useState<{ readonly last: Hit | undefined; readonly isOn: boolean }>(NOWHERE);
  const [focus, setFocus] = useState<'none' | 'pointer' | 'key'>('none');
  const last = place.last && sameHit(drawing, place.last);
  const hit = place.isOn && focus !== 'none' ? last : undefined;
  const typed = useRef({ text: '', at: 0 });
  const picked = useRef<string>(undefined);
  const enter = (met: Hit) => {
    const key = `${met.kind} ${met.id}`;
    const isAgain = picked.current === key;
    picked.current = isAgain ? undefined : key;
    if (!isAgain || !onOpen(met)) onPick(met);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    const isLetter = /^[\p{Letter}\p{Number}]$/u.test(event.key);
    if (!way && !isLetter && !hit) return;
    if (event.key !== 'Enter') picked.current = undefined;
    if (way) setPlace({ last: nextHit(drawing, last, way) ?? last, isOn: true });
    else if (isLetter) {
      const isOn = event.timeStamp - typed.current.at < PAUSE;
      typed.current = { text: (isOn ? typed.current.text : '') + event.key, at: event.timeStamp };
      const found = typedHit(drawing, last, typed.current.text);
      if (found) setPlace({ last: found, isOn: true });
    } else if (event.key === 'Enter' && hit) {
      if (!event.repeat) enter(hit);
    } else if (event.key === 'Escape') setPlace(NOWHERE);
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

function nothing(): boolean {
  return false;
}

const NOWHERE = { last: undefined, isOn: false } as const;
