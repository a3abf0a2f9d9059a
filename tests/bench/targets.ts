import { steepest } from './growthPart.ts';
import type { Load } from './measuredLoad.ts';
import { difference, median, paired, ratio } from './numbers.ts';
import { PACES, type PaceName, type PageName } from './pages.ts';
import type { Measured } from './results.ts';

/** What the board promises, and how it did. */
export interface Target {
  readonly what: string;
  readonly unit: string;
  readonly limit: number;
  /** What CI holds it to while the promise is not met: what has been reached. */
  readonly held?: number;
  readonly is: number;
  /** Bytes, requests and shifts are the same on any machine: no slack. */
  readonly isHard: boolean;
}

/** All targets that what was measured can answer. */
export function targetsOf(measured: Measured): Target[] {
  return [...loadTargets(measured), ...stepTargets(measured)];
}

/** The bound that CI holds a target to; ratios and times with slack, for a machine may be to blame. */
export function boundOf({ limit, held = limit, isHard }: Target, slack: number): number {
  return held * (isHard ? 1 : slack);
}

/** Whether a target keeps within what CI holds it to. */
export function isHeld(target: Target, slack: number): boolean {
  return target.is <= boundOf(target, slack);
}

/** Whether what was promised was measured. */
export function isMet({ is, limit }: Target): boolean {
  return is <= limit;
}

function loadTargets({ loads, htmlKB }: Measured): Target[] {
  if (!loads) return [];
  const of = (pace: PaceName, name: PageName, metric: keyof Load) => loads[pace][name].map((load) => load[metric]);
  const board = (pace: PaceName, metric: keyof Load) => of(pace, 'board', metric);
  const floor = (pace: PaceName, metric: keyof Load = 'map') => of(pace, 'floor', metric);
  const naive = (metric: keyof Load) => of('full', 'naive', metric);
  return [
    soft(
      'outline, less the floor, quarter speed',
      'ms',
      50,
      paired(board('quarter', 'outline'), floor('quarter', 'outline'), difference),
      150,
    ),
    hard('HTML, gzip', 'kB', 25, htmlKB),
    soft('coloured map, floor = 1, full speed', '×', 2.5, paired(board('full', 'map'), floor('full'), ratio), 4.7),
    soft('coloured map, plain page = 1, full speed', '×', 0.5, paired(board('full', 'map'), naive('map'), ratio), 1),
    soft(
      'coloured map, less the floor, 10 Mbit/40 ms',
      'ms',
      2 * PACES.net.network.latencyMs + 80,
      paired(board('net', 'map'), floor('net'), difference),
      560,
    ),
    soft(
      'first viewport, plain page’s map = 1, full speed',
      '×',
      1,
      paired(board('full', 'ready'), naive('map'), ratio),
      3,
    ),
    hard('over the wire until the coloured map', 'kB', 120, median(board('net', 'kB'))),
    hard('request levels until the coloured map', '', 3, median(board('net', 'levels'))),
    hard('JavaScript until the first viewport is ready', 'kB', 350, median(board('net', 'jsKB')), 405),
    hard('layout shift (CLS)', '', 0.02, Math.max(...board('full', 'shift'), ...board('quarter', 'shift'))),
    soft('heap, less the plain page’s', 'MB', 5, paired(board('full', 'heapMB'), naive('heapMB'), difference), 11.5),
  ];
}

function stepTargets({ filter, scale, import: steps, growth }: Measured): Target[] {
  return [
    ...(filter
      ? [
          soft('filter step p95, bare charts = 1, full speed', '×', 1.6, filter.full.ratio, 2.1),
          soft('filter step p95, bare charts = 1, quarter speed', '×', 1.6, filter.quarter.ratio, 1.9),
        ]
      : []),
    ...(scale
      ? [
          soft('221 counties × 10,000 reports: coloured map, bare charts = 1', '×', 3, scale.map.ratio),
          soft('221 counties × 10,000 reports: filter step p95, bare charts = 1', '×', 3, scale.filter.ratio),
        ]
      : []),
    ...(steps
      ? [
          soft('10,000 rows read and checked', 's', 1, steps[0]?.seconds ?? Number.NaN),
          soft(
            'longest task of the page until that is applied',
            'ms',
            50,
            Math.max(50, ...steps.flatMap(({ tasks }) => tasks)),
          ),
        ]
      : []),
    ...(growth ? [soft('time by items, steepest, in proportion = 1', '×', 1, steepest(growth))] : []),
  ];
}

function soft(what: string, unit: string, limit: number, is: number, held = limit): Target {
  return { what, unit, limit, held, is, isHard: false };
}

function hard(what: string, unit: string, limit: number, is: number, held = limit): Target {
  return { what, unit, limit, held, is, isHard: true };
}
