import { publicSource } from '#charts/content.ts';
import type { Content } from '#charts/picture.ts';
import type { TableCell } from '#charts/table.ts';
import type { RowOf } from '#model/table.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { mechanismWords } from '#words/mechanism.ts';
import { figure } from '#words/number.ts';

/** Words and table of the mechanism as announced: a row per arrangement with its quote and, where one is given, its number. Never filtered. */
export function mechanismContent(snapshot: Snapshot): Content {
  const entries = mechanismEntries(snapshot);
  const { commitments, headline_facts } = snapshot.ledger.tables;
  const title =
    entries.length === 0 ? mechanismWords.plain : mechanismWords.title(entries.length, groupCount(snapshot));
  return {
    panel: 'mechanism',
    title,
    subtitle: mechanismWords.subtitle(narrowsRegions(snapshot.spec) || narrowsItems(snapshot.spec)),
    sentence: mechanismWords.sentence(
      title,
      entries.map(({ name }) => name),
    ),
    ...publicSource(
      snapshot,
      [...entries, ...commitments, ...headline_facts].map(({ source_id }) => source_id),
    ),
    table: () => ({
      head: mechanismWords.head,
      columns: (['quote', 'count'] as const).map((id) => ({ id, title: mechanismWords.columns[id] })),
      rows: entries.map((entry) => ({
        key: 'entry',
        id: entry.id,
        name: entry.name,
        cells: [entry.quote ? { kind: 'text', text: entry.quote } : dash(), countCell(entry)],
      })),
    }),
  };
}

/** Arrangements in announced order. */
export function mechanismEntries({ ledger }: Snapshot): RowOf<'mechanism'>[] {
  return [...ledger.tables.mechanism].sort((a, b) => a.order - b.order);
}

/** "22 个"; a number we worked out ourselves says so in its note. */
export function countText({ count, unit }: Pick<RowOf<'mechanism'>, 'count' | 'unit'>): string {
  if (count === undefined) return mechanismWords.none;
  return mechanismWords.count(figure(count, Number.isInteger(count) ? 0 : 1), unit ?? '');
}

/** Announced number of special groups; undefined where the package tells none. */
export function groupCount({ ledger }: Snapshot): number | undefined {
  return ledger.tables.mechanism.find(({ id }) => id === 'special_groups')?.count;
}

function countCell(entry: RowOf<'mechanism'>): TableCell {
  return entry.count === undefined ? dash() : { kind: 'number', value: entry.count, text: countText(entry) };
}

/** The announcement gives no number here: none is missing. */
function dash(): TableCell {
  return { kind: 'missing', state: 'not-applicable', text: mechanismWords.none };
}
