import { createContext, useContext } from 'react';
import type { BoardMessage, EmbedError } from '#model/message.ts';

/** What an embed shows, for the page around it. */
export type Facts = Pick<Extract<BoardMessage, { type: 'ready' }>, 'asOf' | 'hash' | 'provenance'>;

/** How what stands in an embed speaks to the page around it. */
export interface Place {
  readonly tell: (message: BoardMessage) => void;
  /** The figure stands, or why there is none is said in its place. */
  readonly stand: (facts: Facts) => void;
  readonly fail: (code: EmbedError) => void;
}

const PlaceContext = createContext<Place | undefined>(undefined);

export const PlaceProvider = PlaceContext.Provider;

/** throws outside an embed */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace: no embed around this.');
  return place;
}
