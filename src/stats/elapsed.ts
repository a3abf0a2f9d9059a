import { addMonths, dayCount, monthNumber } from '#stats/months.ts';

/** The months an item or period runs, both included. */
export interface Span {
  readonly start: string;
  readonly due: string;
}

/**
 * Share of a span that has passed at the end of `month`, in per cent, held between 0 and 100.
 *
 * unit   `month`: whole months, as the offices count (2023H2: September 50, November 83.3); `day`: calendar days, an option
 * throws RangeError if the span ends before it starts
 */
export function elapsedOf(span: Span, month: string, unit: 'month' | 'day' = 'month'): number {
  if (span.due < span.start)
    throw new RangeError(`elapsedOf: the span ${span.start} to ${span.due} ends before it starts.`);
  const number = unit === 'month' ? monthNumber : dayCount;
  const start = number(span.start);
  const whole = number(addMonths(span.due, 1)) - start;
  const passed = number(addMonths(month, 1)) - start;
  return (100 * Math.min(Math.max(passed, 0), whole)) / whole;
}
