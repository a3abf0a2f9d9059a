import type { ShowActs } from '#wall/useShow.ts';

/** Everything a presenter can do on a wall. */
export interface WallActs extends ShowActs {
  readonly fullScreen: () => void;
  /** The public picture, at once and for good. */
  readonly visitors: () => void;
  /** Shows or hides the run log. */
  readonly log: () => void;
}
