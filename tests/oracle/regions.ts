import type { Cell } from './answer.ts';
import { type ItemCell, itemCell } from './cells.ts';
import { number } from './csv.ts';
import type { Question } from './question.ts';
import type { Standing } from './status.ts';

/** The three columns of a region by a measure. */
export type Measured = { value: Cell; n: number; of: number };

const GOOD = ['on-schedule', 'ahead', 'done', 'closed'];
const LATE = ['slightly-late', 'late', 'severe'];
const WORST = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead', 'done', 'closed'];
const WORDS = ['not-reported', 'awaiting', 'outdated', 'not-quantified', 'withheld', 'not-applicable'];

type Met = { stand: Standing; cell: ItemCell };

/** A region by the measure of the question. */
export function measured(asked: Question, region: string): Measured {
  if (asked.measure === 'stat') return statistic(asked, region);
  if (asked.measure === 'platforms') return platforms(asked, region);
  const open = asked.stands.filter((stand) => stand.computed !== 'undisclosed' && stand.item.regions.includes(region));
  const means = asked.measure === 'progress' || asked.measure === 'lead';
  const met = open
    .filter((stand) => !means || stand.item.scope === 'listed')
    .map((stand) => ({ stand, cell: itemCell(stand, region, asked.look) }));
  const of = met.length;
  if (asked.measure === 'items') return of === 0 ? none('not-applicable', 0) : { value: { value: of }, n: of, of };
  if (!asked.ledger) return none('unavailable', of);
  if (of === 0) return none('not-applicable', 0);
  if (means) return mean(asked, region, met);
  if (asked.measure === 'worst') return worst(met);
  if (asked.measure === 'missing') return count(met.filter(({ cell }) => wordOf(cell) === 'not-reported').length, of);
  if (met.every(({ cell }) => statusOf(cell) === '')) return silent(met);
  if (asked.measure === 'late') return count(met.filter(({ cell }) => LATE.includes(statusOf(cell))).length, of);
  const good = met.filter(({ cell }) => GOOD.includes(statusOf(cell))).length;
  return { value: { value: (100 * good) / of }, n: good, of };
}

function statusOf(cell: ItemCell): string {
  return 'status' in cell ? cell.status : '';
}

function wordOf(cell: ItemCell): string {
  return 'missing' in cell ? cell.missing : '';
}

function none(missing: string, of: number): Measured {
  return { value: { missing }, n: 0, of };
}

function count(n: number, of: number): Measured {
  return { value: { value: n }, n, of };
}

/** The first word that stands in a region's cells, where no cell has a number. */
function silent(met: Met[]): Measured {
  const words = met.map(({ cell }) => wordOf(cell));
  return none(WORDS.find((word) => words.includes(word)) ?? 'not-applicable', met.length);
}

function mean(asked: Question, region: string, met: Met[]): Measured {
  let sum = 0;
  let weights = 0;
  let n = 0;
  for (const { stand, cell } of met) {
    if ('missing' in cell) continue;
    const link = asked.look.tables.item_regions?.find(
      (line) => line.item_id === stand.item.id && line.region_code === region,
    );
    const weight = number(link?.weight) ?? 1;
    sum += weight * (asked.measure === 'lead' ? cell.value - stand.elapsed : cell.value);
    weights += weight;
    n += 1;
  }
  return n === 0 ? silent(met) : { value: { value: sum / weights }, n, of: met.length };
}

function worst(met: Met[]): Measured {
  const statuses = met.map(({ cell }) => statusOf(cell)).filter((status) => status !== '');
  const status = WORST.find((one) => statuses.includes(one));
  return status ? { value: { status }, n: statuses.length, of: met.length } : silent(met);
}

function platforms(asked: Question, region: string): Measured {
  const links = (asked.look.tables.platform_regions ?? []).filter((line) => line.region_code === region);
  const n = new Set(links.map((line) => line.platform_id)).size;
  const all = asked.look.tables.platforms;
  return all ? count(n, all.length) : none('unavailable', 0);
}

function statistic(asked: Question, region: string): Measured {
  const row = asked.look.tables.statistics?.find(
    (line) => line.region_code === region && line.indicator === asked.indicator && (line.year ?? '') === asked.year,
  );
  const value = number(row?.value);
  return value === null ? none('unavailable', 1) : { value: { value }, n: 1, of: 1 };
}
