import type { ImportStep } from '../support/importTimes.ts';
import type { FilterTimes } from './filterPart.ts';
import type { Growth } from './growthPart.ts';
import type { Loads } from './loadPart.ts';
import type { Load } from './measuredLoad.ts';
import { median } from './numbers.ts';
import type { PaceName, PageName } from './pages.ts';
import type { WallTimes } from './wallPart.ts';

/** The board of 221 counties and 10,000 reports, and its bare charts. */
export interface ScaleTimes {
  readonly map: { readonly board: number; readonly bare: number; readonly ratio: number };
  readonly filter: FilterTimes;
}

/** All that was measured in one run; parts that were not asked for are not there. */
export interface Measured {
  readonly rounds: number;
  /** kB of index.html after gzip. */
  readonly htmlKB: number;
  readonly loads?: Loads;
  readonly filter?: Readonly<Record<'full' | 'quarter', FilterTimes>>;
  readonly scale?: ScaleTimes;
  readonly wall?: Readonly<Record<'full' | 'quarter', WallTimes>>;
  readonly import?: readonly ImportStep[];
  readonly growth?: readonly Growth[];
}

/** Middle, least and most of the rounds. */
interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export type Summary = Readonly<Record<PaceName, Readonly<Record<PageName, Readonly<Record<keyof Load, Spread>>>>>>;

/** The rounds of all loads in a few numbers. */
export function summaryOf(loads: Loads): Summary {
  return mapped(loads, (pages) => mapped(pages, spreadOf)) as Summary;
}

function spreadOf(rounds: readonly Load[]): Record<string, Spread> {
  return Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((metric) => {
      const values = rounds.map((load) => load[metric as keyof Load]);
      const spread = { median: median(values), low: Math.min(...values), high: Math.max(...values) };
      return [metric, rounded(spread)];
    }),
  );
}

function rounded({ median: middle, low, high }: Spread): Spread {
  const three = (value: number) => Math.round(value * 1000) / 1000;
  return { median: three(middle), low: three(low), high: three(high) };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)])) as Record<string, U>;
}
