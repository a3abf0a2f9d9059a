import { toldStatus } from '#charts/shownStatus.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { MEASURE_WORDS } from '#words/measure.ts';
import { figure, signed } from '#words/number.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

/**
 * A region's value as it is printed: "83.8", "+3.7", "滞后", or the word for why there is none.
 *
 * Completion below elapsed time gets a second decimal where both would read the same: "83.29" beside 83.3.
 */
export function valueText(value: RegionValue, snapshot: Snapshot): string {
  if (value.kind === 'missing') return MISSING_WORDS[value.state];
  if (value.status) return statusWord(value.status, snapshot.spec.audience === 'public');
  if (snapshot.measure === 'lead') return signed(value.value);
  return figure(value.value, snapshot.indicator?.decimals ?? decimalsOf(value.value, snapshot));
}

function decimalsOf(value: number, { measure, elapsed }: Snapshot): number {
  const { decimals } = MEASURE_WORDS[measure];
  const readsAsElapsed = figure(value, decimals) === figure(elapsed, decimals);
  return measure === 'progress' && value < elapsed && readsAsElapsed ? decimals + 1 : decimals;
}

/** Cells `value` `n` `of` of a region, as in map and ranking. */
export function valueCells(value: RegionValue, snapshot: Snapshot): TableCell[] {
  return [valueCell(value, snapshot), count(value.n), count(value.of)];
}

function valueCell(value: RegionValue, snapshot: Snapshot): TableCell {
  const text = valueText(value, snapshot);
  if (value.kind === 'missing') return { kind: 'missing', state: value.state, text };
  if (value.status) return { kind: 'status', status: value.status, text: toldStatus(snapshot, value.status) };
  return { kind: 'number', value: value.value, text };
}

function count(value: number): TableCell {
  return { kind: 'number', value, text: String(value) };
}

/** One row per region of the snapshot, official order. */
export function regionRows(snapshot: Snapshot, more: (code: string, value: RegionValue) => TableCell[]): TableRow[] {
  return snapshot.regions.flatMap(({ code, name }) => {
    const value = snapshot.values.get(code);
    return value
      ? [{ key: 'code', id: code, name, cells: [...valueCells(value, snapshot), ...more(code, value)] }]
      : [];
  });
}
