import { publicSource } from '#charts/content.ts';
import type { Content } from '#charts/picture.ts';
import { bothFigures, publishedText, shareNotes, shareText, verdictOf } from '#charts/shareNotes.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { type Share, shares } from '#stats/shares.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { figure } from '#words/number.ts';
import { sharesWords } from '#words/shares.ts';
import { MISSING_WORDS } from '#words/status.ts';

const COLUMNS = ['sum', 'base', 'share', 'published', 'covered', 'of'] as const;

/** Words and table of the published shares beside what the statistics give. Never filtered. */
export function sharesContent(snapshot: Snapshot): Content {
  const all = shares(snapshot.ledger.tables);
  const told = all.map((share) => ({
    id: share.id,
    verdict: verdictOf(share),
    base: sharesWords.baseWord(share.indicator),
  }));
  return {
    panel: 'shares',
    asofText: sharesWords.asof,
    title: sharesWords.title(told),
    subtitle: sharesWords.subtitle(narrowsRegions(snapshot.spec)),
    sentence: sharesWords.sentence(
      all.map((share) => sharesWords.row(share.id, [bothFigures(share), ...shareNotes(share)])),
    ),
    ...publicSource(
      snapshot,
      all.flatMap((share) => sourcesOf(snapshot, share)),
    ),
    table: () => ({
      head: sharesWords.head,
      columns: COLUMNS.map((id) => ({ id, title: sharesWords.columns[id] })),
      rows: all.map(tableRow),
    }),
  };
}

function tableRow(share: Share): TableRow {
  const { id, indicator, year, sum, base, covered, of } = share;
  const amount = (value: number | undefined) =>
    numberCell(value, value === undefined ? '' : figure(value, indicator.decimals));
  const cells = [
    amount(covered === 0 ? undefined : sum),
    amount(base),
    numberCell(share.share, shareText(share) ?? ''),
    numberCell(share.published, publishedText(share)),
    numberCell(covered, String(covered)),
    numberCell(of, String(of)),
  ];
  const name = sharesWords.rowName(id, indicator.name, year);
  return { key: 'indicator', id, name, cells, ...(year === undefined ? {} : { marks: { year: String(year) } }) };
}

function numberCell(value: number | undefined, text: string): TableCell {
  if (value === undefined) return { kind: 'missing', state: 'unavailable', text: MISSING_WORDS.unavailable };
  return { kind: 'number', value, text };
}

/** The published share first, then the figures of regions and provinces it is held against. */
function sourcesOf({ ledger }: Snapshot, { row, indicator, year }: Share): (string | undefined)[] {
  const used = ledger.tables.statistics.filter((one) => one.indicator === indicator.id && one.year === year);
  return [row.source_id, ...used.map(({ source_id }) => source_id)];
}
