import type { LineItem } from '#model/ledgerLine.ts';
import type { RowOf } from '#model/table.ts';
import { unitFactor, unitTold } from '#parse/sheet/convertUnit.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { type NumberRead, readNumber, rounded } from '#parse/sheet/readNumber.ts';
import { squash } from '#parse/sheet/squash.ts';

/** Target of a row, and the unit its numbers are counted in. */
export interface ReadTarget {
  readonly target?: LineItem['target'];
  /** Of target and done value alike; undefined where no unit is known. */
  readonly unit?: string;
}

/** Reads 目标, 目标值 and 单位; where the board counts the item in another size of money, the numbers are converted to it. */
export function readTarget(reading: Reading, known: RowOf<'targets'> | undefined): ReadTarget {
  const text = reading.text('target');
  const read = readNumber(reading.cell('targetValue'), reading.rules.knowsFormats);
  const written = squash(reading.text('unit') ?? '') || undefined;
  const stated = (read.kind === 'number' && read.unit) || reading.rules.columns.get('targetValue')?.unit || written;
  const own = written ?? stated;
  const unit =
    own !== undefined && known?.unit !== undefined && unitFactor(own, known.unit) !== undefined
      ? known.unit
      : (own ?? known?.unit ?? toldUnit(read, text, known));
  const value = targetValue(reading, read, stated ?? unit, unit);
  const told = unit === undefined ? {} : { unit };
  if (text === undefined && value === undefined) return told;
  // A header's unit is that of the numbers below it: of a target in words it says nothing.
  const counted = value === undefined && written === undefined ? {} : told;
  return {
    target: { ...(text === undefined ? {} : { text }), ...(value === undefined ? {} : { value }), ...counted },
    ...told,
  };
}

/** "完成投资1.2亿元" beside 12000: it is counted in 万元. */
function toldUnit(read: NumberRead, text: string | undefined, known: RowOf<'targets'> | undefined): string | undefined {
  const value = read.kind === 'number' ? read.value : known?.value;
  return value === undefined ? undefined : unitTold(text ?? known?.text ?? '', value);
}

/** The target in force by the board's own list: of the highest version. */
export function knownTargets(targets: readonly RowOf<'targets'>[]): Map<string, RowOf<'targets'>> {
  const byItem = new Map<string, RowOf<'targets'>>();
  for (const target of targets)
    if ((byItem.get(target.item_id)?.version ?? 0) <= target.version) byItem.set(target.item_id, target);
  return byItem;
}

/**
 * A number in the unit wanted.
 *
 * returns  undefined where the units do not go together
 */
export function inUnit(
  reading: Reading,
  field: 'targetValue' | 'done',
  value: number,
  from: string | undefined,
  to: string | undefined,
): number | undefined {
  if (from === undefined || to === undefined || from === to) return value;
  const factor = unitFactor(from, to);
  if (factor === undefined) return undefined;
  const converted = rounded(value * factor);
  if (factor !== 1)
    reading.tell('unit-converted', 'note', field, { value: `${value}${from}`, expected: `${converted}${to}` });
  return converted;
}

function targetValue(
  reading: Reading,
  read: NumberRead,
  from: string | undefined,
  to: string | undefined,
): number | undefined {
  if (read.kind === 'words') reading.tell('bad-number', 'error', 'targetValue');
  if (read.kind === 'bad') reading.tell('bad-number', 'error', 'targetValue');
  if (read.kind !== 'number') return undefined;
  if (read.value < 0) reading.tell('out-of-range', 'error', 'targetValue');
  return read.value < 0 ? undefined : (inUnit(reading, 'targetValue', read.value, from, to) ?? read.value);
}
