/** Words of one picture of the item page, told from the same numbers it is drawn from. */
export interface Card {
  /** The finding. */
  readonly title: string;
  /** Measure and unit. */
  readonly subtitle: string;
  /** Text alternative of the picture. */
  readonly sentence: string;
}
