import { useCallback, useRef } from 'react';
import type { Target } from '#charts/picture.ts';
import { usePlace } from '#embed/place.ts';
import type { Selection } from '#model/message.ts';
import { keepLit } from '#ui/lit.ts';

const NAMES: Readonly<Partial<Record<Target['kind'], keyof Selection>>> = {
  region: 'region',
  item: 'item',
  why: 'item',
  area: 'area',
};

/** What a click does in an embed: it lights its target and tells the host; a second one puts the light out. The figure stays as it is. */
export function useSelect(): (target: Target) => void {
  const { tell } = usePlace();
  const last = useRef('');
  return useCallback(
    ({ kind, id, region, lights }) => {
      const name = NAMES[kind];
      if (!name) return;
      const key = `${name} ${id} ${region ?? ''}`;
      const isOff = key === last.current;
      last.current = isOff ? '' : key;
      keepLit(isOff ? [] : (lights ?? [id]));
      tell({ type: 'select', ...(isOff ? {} : { [name]: id, ...(region === undefined ? {} : { region }) }) });
    },
    [tell],
  );
}
