import { type KeyboardEvent, useState } from 'react';
import { type Direction, step } from '#geo/step.ts';
import { toggled } from '#stats/toggle.ts';
import { light } from '#ui/lit.ts';
import type { Stage } from '#views/Stage.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Walking the map by arrow keys: to the neighbour that lies that way; Enter filters by the region in focus. */
export function useMapKeys(stage: Stage, isMap: boolean) {
  const [focusCode, setFocusCode] = useState<string>();
  if (!isMap || !stage.ground) return undefined;
  const { shapes } = stage.ground;
  const first = stage.snapshot.ledger.regions[0]?.code;
  const go = (code: string | undefined) => {
    if (code === undefined) return;
    setFocusCode(code);
    light([code]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      go(focusCode === undefined ? first : step(shapes, focusCode, direction));
    } else if (event.key === 'Home') go(first);
    else if (event.key === 'End') go(stage.snapshot.ledger.regions.at(-1)?.code);
    else if (event.key === 'Enter' && focusCode !== undefined)
      stage.change({ region: toggled(stage.snapshot.spec.region, focusCode) });
  };
  return { onKeyDown, focusCode };
}
