import { ledgerSource, publicSource } from '#charts/content.ts';
import { TOKENS } from '#charts/look.ts';
import type { Content } from '#charts/picture.ts';
import { regionRows } from '#charts/regionRows.ts';
import { classIn, type Scale, scaleOf } from '#charts/scale.ts';
import type { TableCell } from '#charts/table.ts';
import { ranks } from '#stats/ranks.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { COLUMN_WORDS } from '#words/measure.ts';
import { rankingWords } from '#words/ranking.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words and table of 各区市情况. The rank stands only in the table, and only in the app. */
export function rankingContent(snapshot: Snapshot): Content {
  const { measure, indicator, year, moment } = snapshot;
  return {
    panel: 'ranking',
    title: rankingWords.title,
    subtitle: rankingWords.subtitle(measure, indicator?.name, indicator?.unit, year),
    ...(measure === 'stat' ? {} : { brief: rankingWords.brief(measure) }),
    sentence: rankingWords.sentence(
      measure,
      snapshot.regions.length,
      [...snapshot.values.values()].filter(({ kind }) => kind === 'value').length,
      moment.asof,
    ),
    ...measureSources(snapshot),
    table: () => ({
      head: rankingWords.head,
      columns: columnsOf(snapshot).map((id) => ({ id, title: COLUMN_WORDS[id] })),
      rows: rows(snapshot),
    }),
  };
}

/** Source line and badge of what is told by region: a published figure carries its own source, not the ledger's. */
export function measureSources(snapshot: Snapshot) {
  const { measure, ledger } = snapshot;
  if (measure === 'stat') return statSources(snapshot);
  if (measure !== 'platforms') return ledgerSource(snapshot);
  return publicSource(
    snapshot,
    ledger.tables.platforms.map(({ source_id }) => source_id),
  );
}

/** Sources of the statistic on the map, and the year it is as of. */
function statSources(snapshot: Snapshot) {
  const { indicator, year, ledger } = snapshot;
  const used = ledger.tables.statistics.filter((row) => row.indicator === indicator?.id && row.year === year);
  const sources = publicSource(
    snapshot,
    used.map(({ source_id }) => source_id),
  );
  const asof = year === undefined ? {} : { asof: String(year) };
  return { ...sources, ...asof, asofText: rankingWords.statYear(year) };
}

/** No rank on wall, embed and paper, nor before the public: no public ranking of governments. */
function columnsOf({ spec }: Snapshot) {
  const all = ['value', 'n', 'of', 'class', 'rank'] as const;
  return (spec.mode ?? 'app') === 'app' && spec.audience !== 'public' ? all : all.slice(0, 4);
}

function rows(snapshot: Snapshot) {
  const scale = scaleOf(snapshot, TOKENS.light);
  const values = snapshot.regions.map(({ code }) => snapshot.values.get(code));
  const placed = ranks(values.map((value) => (value?.kind === 'value' ? value.value : undefined)));
  const byCode = new Map(snapshot.regions.map(({ code }, index) => [code, placed[index]]));
  const count = columnsOf(snapshot).length - 3;
  return regionRows(snapshot, (code, value) => classAndRank(scale, value, byCode.get(code) ?? 0).slice(0, count));
}

function classAndRank(scale: Scale, value: RegionValue, rank: number): TableCell[] {
  if (value.kind === 'missing') return [noCell(value.state), noCell(value.state)];
  const own = classIn(scale, value.value);
  return [
    { kind: 'number', value: own, text: scale.labels[own] ?? '' },
    { kind: 'number', value: rank, text: String(rank) },
  ];
}

function noCell(state: keyof typeof MISSING_WORDS): TableCell {
  return { kind: 'missing', state, text: MISSING_WORDS[state] };
}
