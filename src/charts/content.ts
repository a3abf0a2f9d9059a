import type { Content } from '#charts/picture.ts';
import { monthOf } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { clauses } from '#words/punctuation.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** Source line and badge of a panel that is drawn from the ledger. */
export function ledgerSource(snapshot: Snapshot): Pick<Content, 'sources' | 'sourceText' | 'isDemo'> {
  const { provenance } = snapshot;
  const isDemo = provenance === 'demo';
  const announced = [...new Set(snapshot.ledger.items.flatMap(({ source_id }) => source_id ?? []))];
  if (provenance === 'none') return { sources: announced, sourceText: SOURCE_WORDS.announcement, isDemo };
  return { sources: [], sourceText: isDemo ? SOURCE_WORDS.demo : SOURCE_WORDS.user, isDemo };
}

/** As-of month of a panel that can show no more than the announcement: that of its source, where the package tells it. */
export function announcedOn({ ledger }: Snapshot): Pick<Content, 'asof'> {
  const ids = new Set(ledger.items.map(({ source_id }) => source_id));
  const date = ledger.tables.sources.find(({ id }) => ids.has(id))?.date;
  return date !== undefined && /^\d{4}-\d{2}/.test(date) ? { asof: monthOf(date) } : {};
}

/** Source line of a panel that is drawn from published figures: the labels of its sources, each once. */
export function publicSource(
  snapshot: Snapshot,
  ids: readonly (string | undefined)[],
): Pick<Content, 'sources' | 'sourceText' | 'isDemo'> {
  const used = [...new Set(ids.filter((id) => id !== undefined))];
  const rows = snapshot.ledger.tables.sources.filter(({ id }) => used.includes(id));
  const isRechecked = rows.every(({ grade }) => grade === 'A');
  const labels = [...new Set(rows.filter(({ grade }) => grade === 'A').map(({ public_label }) => public_label))];
  const shown = SOURCE_WORDS.several(labels);
  const text = isRechecked ? shown : clauses([shown, SOURCE_WORDS.toCheck].filter(Boolean));
  return { sources: used, sourceText: text || SOURCE_WORDS.toCheck, isDemo: false };
}
