import type { ReactNode } from 'react';
import type { Target } from '#charts/picture.ts';
import { useWhy } from '#views/WhyDialog.tsx';
import { pictureWords } from '#words/picture.ts';

interface Pick {
  readonly onPick: (target: Target) => void;
  readonly hintOf: (target: Target) => string | undefined;
  /** Of the reason that was asked for. */
  readonly dialog: ReactNode;
}

/**
 * What a click does in a picture of a page: on a status it opens the reason, on anything else it does what the page says.
 *
 * open  leads to the page of a region or an item; undefined where the picture leads nowhere
 */
export function usePick(open: ((target: Target) => void) | undefined): Pick {
  const why = useWhy();
  return {
    onPick: (target) => {
      if (target.kind === 'why') why.open(target.id, target.month, target.region);
      else open?.(target);
    },
    hintOf: ({ kind }) => {
      if (kind === 'why') return pictureWords.why;
      return open && (kind === 'region' || kind === 'item') ? pictureWords.open[kind] : undefined;
    },
    dialog: why.dialog,
  };
}
