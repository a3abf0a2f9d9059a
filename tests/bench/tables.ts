import type { Growth } from './growthPart.ts';
import { PAGES, type PaceName } from './pages.ts';
import type { Measured, Summary } from './results.ts';
import { isMet, type Target } from './targets.ts';

const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];

/** Puts `table` between the marks of a text. throws Error where it has not both */
export function withTable(text: string, table: string): string {
  const [head, rest] = text.split(`${BEGIN}\n`);
  const [, tail] = rest?.split(END) ?? [];
  if (head === undefined || tail === undefined) throw new Error(`The text has not both ${BEGIN} and ${END}.`);
  return `${head}${BEGIN}\n${table}${END}${tail}`;
}

/** A table of Markdown, its columns as wide as they must be. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return `${[line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`;
}

const SPEEDS: Readonly<Record<PaceName, string>> = { full: '', quarter: ', ¼ speed', net: ', 10 Mbit/40 ms' };
const TIMES = [
  ['fcp', 'first contentful paint'],
  ['outline', 'outline'],
  ['map', 'coloured map'],
  ['ready', 'all ready'],
  ['blocking', 'blocking time'],
] as const;

/** Loads of the four pages side by side. */
export function loadTable(summary: Summary): string {
  const row = (what: string, pace: PaceName, metric: keyof Summary['full']['board'], digits = 0) => [
    what,
    ...PAGES.map((name) => summary[pace][name][metric].median.toFixed(digits)),
  ];
  return markdown(
    ['medians', 'floor', 'plain page', 'board', 'bare charts'],
    [
      row('kB until the coloured map', 'net', 'kB'),
      row('requests', 'net', 'requests'),
      row('request levels', 'net', 'levels'),
      row('kB of JavaScript until all ready', 'net', 'jsKB'),
      ...(Object.keys(SPEEDS) as PaceName[]).flatMap((pace) =>
        TIMES.map(([metric, what]) => row(`${what}, ms${SPEEDS[pace]}`, pace, metric)),
      ),
      row('heap, MB', 'full', 'heapMB', 1),
    ],
  );
}

/** Steps, changes and imports; undefined parts have no row. */
export function stepTable({ filter, scale, wall, import: steps }: Measured): string {
  const pair = (one: number, other: number) => `${one.toFixed(0)} / ${other.toFixed(0)}`;
  const filters = [
    ['filter step', filter?.full],
    ['filter step, ¼ speed', filter?.quarter],
    ['filter step, 221 counties × 10,000 reports', scale?.filter],
  ] as const;
  const rows = filters.flatMap(([what, times]) =>
    times ? [[`${what}, p50 / p95`, pair(times.board.p50, times.board.p95), pair(times.bare.p50, times.bare.p95)]] : [],
  );
  const loads = scale
    ? [['coloured map, 221 counties × 10,000 reports', scale.map.board.toFixed(0), scale.map.bare.toFixed(0)]]
    : [];
  const changes = (
    [
      ['change of scene on a wall', wall?.full],
      ['change of scene, ¼ speed', wall?.quarter],
    ] as const
  ).flatMap(([what, times]) => (times ? [[`${what}, median / longest`, pair(times.median, times.longest), '']] : []));
  const imports = (steps ?? []).map(({ step, seconds, tasks }) => [
    `10,000 rows: ${step}; longest task`,
    `${(seconds * 1000).toFixed(0)}; ${tasks.length > 0 ? Math.max(...tasks) : 'under 50'}`,
    '',
  ]);
  return markdown(['ms', 'board', 'bare charts'], [...rows, ...loads, ...changes, ...imports]);
}

/** What each size of ledger costs. */
export function growthTable(growth: readonly Growth[]): string {
  return markdown(
    ['ledger', 'coloured map, ms', 'filter step, p50 / p95, ms'],
    growth.map(({ regions, items, reports, map, filter: { p50, p95 } }) => [
      `${regions} regions, ${items} items, ${reports} reports`,
      map.toFixed(0),
      `${p50.toFixed(0)} / ${p95.toFixed(0)}`,
    ]),
  );
}

/** Targets with what was measured. */
export function targetTable(targets: readonly Target[]): string {
  return markdown(
    ['target', 'at most', 'measured', ''],
    targets.map((target) => [
      target.what,
      `${target.limit} ${target.unit}`.trim(),
      `${digitsOf(target)} ${target.unit}`.trim(),
      isMet(target) ? 'met' : '**not met**',
    ]),
  );
}

/** As many digits as tell it from its limit. */
export function digitsOf({ is, limit }: Pick<Target, 'is' | 'limit'>): string {
  return limit < 0.1 ? is.toFixed(3) : limit < 10 ? is.toFixed(2) : is.toFixed(0);
}
