import { publicSource } from '#charts/content.ts';
import type { Content } from '#charts/picture.ts';
import { asPublished, type ProjectRow, projectRows, projectYears } from '#charts/projectRows.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { narrowsRegions } from '#stats/filter.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { figure } from '#words/number.ts';
import { projectsWords } from '#words/projects.ts';
import { MISSING_WORDS } from '#words/status.ts';

const COLUMNS = ['rate', 'elapsed', 'published_lead'] as const;

/** Words and table of the joint major projects: a row per publication that gives a rate. */
export function projectsContent(snapshot: Snapshot): Content {
  const rows = projectRows(snapshot);
  const years = projectYears(rows);
  const all = snapshot.ledger.tables.major_projects;
  const without = [...new Set(all.map(({ year }) => year))]
    .filter((year) => !years.includes(year))
    .sort((a, b) => a - b);
  const latest = latestOf(rows);
  const published = rows.filter(({ isDerived }) => !isDerived);
  const ahead = published.filter(({ row }) => (row.published_lead ?? 0) > 0).length;
  const told = latestOf(published);
  return {
    panel: 'projects',
    ...(latest ? { asof: latest.row.as_of } : {}),
    asofText: projectsWords.asof,
    title: projectsWords.title(published.length, ahead),
    subtitle: projectsWords.subtitle(years, without, narrowsRegions(snapshot.spec)),
    sentence: projectsWords.sentence(
      { published: published.length, ahead, derived: rows.length - published.length },
      told && { month: told.row.as_of, rate: asPublished(told.rate) },
    ),
    ...publicSource(
      snapshot,
      rows.map(({ row }) => row.source_id),
    ),
    table: () => ({
      head: projectsWords.head,
      columns: COLUMNS.map((id) => ({ id, title: projectsWords.columns[id] })),
      rows: rows.map(tableRow),
    }),
  };
}

function latestOf(rows: readonly ProjectRow[]): ProjectRow | undefined {
  return [...rows].sort((a, b) => (a.row.as_of < b.row.as_of ? 1 : -1))[0];
}

function tableRow({ row, rate, elapsed, isDerived }: ProjectRow): TableRow {
  const rateCell: TableCell = {
    kind: 'number',
    value: rate,
    text: projectsWords.rateText(asPublished(rate), isDerived),
  };
  const lead = row.published_lead;
  const cells = [rateCell, cellOf(elapsed, (part) => figure(part)), cellOf(lead, asPublished)];
  return { key: 'month', id: row.as_of, name: projectsWords.when(row.as_of), cells };
}

function cellOf(value: number | undefined, text: (value: number) => string): TableCell {
  if (value === undefined) return { kind: 'missing', state: 'unavailable', text: MISSING_WORDS.unavailable };
  return { kind: 'number', value, text: text(value) };
}
