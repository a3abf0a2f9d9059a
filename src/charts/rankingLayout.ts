import type { Look } from '#charts/look.ts';
import { valueText } from '#charts/regionRows.ts';
import { sideRuns } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Where the rows, bars and columns of 各区市情况 lie, px. */
export interface RankingLayout {
  /** Height of the head line. */
  readonly top: number;
  readonly row: number;
  /** Upper edge of each region's row, in their order. */
  readonly tops: readonly number[];
  readonly height: number;
  /** Room for a name. */
  readonly nameWidth: number;
  readonly barX: number;
  readonly barWidth: number;
  /** Where 0 lies: the bars' left end, or within them where values have both signs. */
  readonly zeroX: number;
  /** Right edge of the values. */
  readonly valueX: number;
  /** Px per unit of the measure. */
  readonly scale: number;
}

/** Rows fill a given height between 1.36 and 2.1 times the text (0.88 and 3.4 where nobody touches); without one they are as high as a finger needs. */
export function rankingLayout(snapshot: Snapshot, look: Look): RankingLayout {
  const { size, width } = look;
  const top = size * 1.5;
  const { row, tops, height } = rowsOf(snapshot, look, top);
  const nameWidth = Math.max(
    size * 3.2,
    ...snapshot.regions.map((region) => textWidth(region.short_name, size * 1.05)),
  );
  const barX = size * 1.2 + Math.min(nameWidth, width * 0.3);
  const schedule = hasSchedule(snapshot) ? size * 5.1 : 0;
  const longest = Math.max(
    0,
    ...[...snapshot.values.values()].map((value) => textWidth(valueText(value, snapshot), size * 0.93)),
  );
  const values = snapshot.measure === 'worst' ? 0 : Math.max(longest + size * 0.7, size * 3);
  const barWidth = Math.max(width - barX - schedule - values, size);
  const [low, high] = domainOf(snapshot);
  const scale = barWidth / (high - low);
  return {
    top,
    row,
    tops,
    height,
    nameWidth,
    barX,
    barWidth,
    zeroX: barX - low * scale,
    valueX: barX + barWidth + values,
    scale,
  };
}

/** Beside statistics the items on schedule would be read as belonging to them. */
export function hasSchedule({ ledger, measure }: Snapshot): boolean {
  return ledger.hasReports && measure !== 'stat' && measure !== 'platforms';
}

function rowsOf(snapshot: Snapshot, look: Look, top: number): Pick<RankingLayout, 'row' | 'tops' | 'height'> {
  const { size } = look;
  const gap = size * 0.7;
  const starts = sideRuns(snapshot.regions).map(({ first }) => first);
  const gaps = gap * Math.max(starts.length - 1, 0);
  const room = look.height === undefined ? Number.POSITIVE_INFINITY : look.height - top - gaps - 2;
  const widest = size * (look.height === undefined ? 1.9 : look.isStill ? 3.4 : 2.1);
  const row = Math.min(
    Math.max(room / Math.max(snapshot.regions.length, 1), size * (look.isStill ? 0.88 : 1.36)),
    widest,
  );
  const tops = snapshot.regions.map(
    (_, index) => top + index * row + gap * (starts.filter((first) => first <= index).length - 1),
  );
  return { row, tops, height: Math.ceil((tops.at(-1) ?? top) + row + 2) };
}

/** Per cents reach to 100 at least, so that a bar is read against the whole; data may go beyond. */
function domainOf(snapshot: Snapshot): [low: number, high: number] {
  const values = [...snapshot.values.values()].flatMap((value) => (value.kind === 'value' ? [value.value] : []));
  const isShare = snapshot.measure === 'progress' || snapshot.measure === 'onschedule';
  const low = Math.min(0, ...values);
  const high = Math.max(isShare ? 100 : 0, ...values);
  return high > low ? [low, high] : [0, 1];
}
