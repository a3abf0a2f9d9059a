import { ledgerSource } from '#charts/content.ts';
import { isNarrowed, itemName } from '#charts/itemRows.ts';
import type { Content } from '#charts/picture.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import type { Missing } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { hasPlan, type TrendMonth, trendMonths } from '#stats/trend.ts';
import { figure } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';
import { trendWords } from '#words/trend.ts';

const COLUMNS = ['planned', 'actual', 'n', 'of'] as const;

/** Words and table of planned against actual progress, a row per month of the period. */
export function trendContent(snapshot: Snapshot): Content {
  const months = trendMonths(snapshot);
  const title = titleOf(snapshot, months);
  return {
    panel: 'trend',
    title,
    subtitle: trendWords.subtitle(isOne(snapshot), hasPlan(months)),
    brief: trendWords.brief(hasPlan(months)),
    sentence: sentenceOf(snapshot, months, title),
    ...ledgerSource(snapshot),
    table: () => ({
      head: trendWords.head,
      columns: COLUMNS.map((id) => ({ id, title: columnTitle(id, months) })),
      rows: months.map(rowOf),
    }),
  };
}

/** The finding without its subject, for one plot among several: "4 项平均完成 89.3%，高于计划 6.0 个百分点". */
export function trendFinding(snapshot: Snapshot): string {
  const months = trendMonths(snapshot);
  const now = at(snapshot, months);
  if (now === undefined || now.of === 0) return trendWords.nothingShown;
  const subject = isOne(snapshot) ? '' : trendWords.subject('', now.actual === undefined ? now.of : now.n, false);
  return trendWords.title(subject, isOne(snapshot) || now.n === 1, now.actual, against(now, months));
}

/** Is it the course of a single item: its figures are no means. */
export function isOne({ shown }: Snapshot): boolean {
  return shown.length === 1;
}

function titleOf(snapshot: Snapshot, months: readonly TrendMonth[]): string {
  const now = at(snapshot, months);
  if (!snapshot.ledger.hasReports || now === undefined || now.of === 0) return trendWords.plain;
  const [only] = snapshot.shown;
  const subject =
    only && isOne(snapshot)
      ? trendWords.one(itemName(only))
      : trendWords.subject(areaName(snapshot), now.actual === undefined ? now.of : now.n, isNarrowed(snapshot));
  return trendWords.title(subject, isOne(snapshot) || now.n === 1, now.actual, against(now, months));
}

/** The one area that is filtered by, where nothing else is. */
function areaName({ spec, ledger, shown }: Snapshot): string {
  const [id, other] = spec.area ?? [];
  const area = other === undefined ? ledger.areas.find((one) => one.id === id) : undefined;
  const whole = ledger.items.filter(({ area_id }) => area_id === id).length;
  return area && whole === shown.length ? area.name : '';
}

function sentenceOf(snapshot: Snapshot, months: readonly TrendMonth[], title: string): string {
  const { asof } = snapshot.moment;
  const now = at(snapshot, months);
  const lead = now && leadIn(now);
  if (lead === undefined) return trendWords.nothing(asof, title);
  const before = months[months.findIndex(({ month }) => month === asof) - 1];
  return trendWords.sentence(asof, title, { lead, before: before && leadIn(before), hasPlan: hasPlan(months) });
}

function columnTitle(id: (typeof COLUMNS)[number], months: readonly TrendMonth[]): string {
  return id === 'planned' ? trendWords.columns.planned(hasPlan(months)) : trendWords.columns[id];
}

function against(now: TrendMonth, months: readonly TrendMonth[]): string {
  return trendWords.against(leadIn(now) ?? 0, hasPlan(months));
}

function at({ moment }: Snapshot, months: readonly TrendMonth[]): TrendMonth | undefined {
  return months.find(({ month }) => month === moment.asof);
}

function leadIn({ planned, actual }: TrendMonth): number | undefined {
  return planned === undefined || actual === undefined ? undefined : actual - planned;
}

function rowOf({ month, planned, actual, n, of, missing }: TrendMonth): TableRow {
  return {
    key: 'month',
    id: month,
    name: trendWords.month(month),
    cells: [
      cellOf(planned, 'not-applicable'),
      cellOf(actual, missing ?? 'not-reported'),
      { kind: 'number', value: n, text: String(n) },
      { kind: 'number', value: of, text: String(of) },
    ],
  };
}

function cellOf(value: number | undefined, state: Missing): TableCell {
  return value === undefined
    ? { kind: 'missing', state, text: MISSING_WORDS[state] }
    : { kind: 'number', value, text: figure(value) };
}
