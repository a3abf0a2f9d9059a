import type { Content } from '#charts/picture.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { type Entry, type Lists, listsOf, type Narrowing, ORPHANS } from '#stats/lists.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { LEVEL_WORDS } from '#words/agenda.ts';
import { listsWords } from '#words/lists.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import { valueWord } from '#words/value.ts';

const COLUMNS = ['list', 'title', 'owner', 'due', 'age', 'level', 'state'] as const;

/** Words and table of the three lists: what became of what, and what is still open. */
export function listsContent(snapshot: Snapshot, narrowing: Narrowing = {}): Content {
  const lists = listsOf(snapshot, narrowing);
  const { spec, moment } = snapshot;
  const isNarrowed = spec.region !== undefined || spec.status !== undefined || spec.platform !== undefined;
  const flow = flowOf(lists);
  const ages = lists.open.map(({ age }) => age ?? 0);
  const broken = ORPHANS.filter((kind) => lists.orphans[kind].length > 0).map((kind) =>
    listsWords.orphan(listsWords.orphans[kind], lists.orphans[kind].length),
  );
  return {
    panel: 'lists',
    title: listsWords.title(flow),
    subtitle: listsWords.subtitle({
      isPublic: spec.audience === 'public',
      isChosen: Object.values(narrowing).some((one) => one !== undefined),
      isNarrowed,
    }),
    sentence: listsWords.sentence(moment.asof, flow, broken, ages.length, [Math.min(...ages), Math.max(...ages)]),
    ...listsSource(snapshot),
    table: () => ({
      head: listsWords.head,
      columns: COLUMNS.map((id) => ({ id, title: listsWords.columns[id] })),
      rows: [...lists.needs, ...lists.agreed, ...lists.results].map(entryRow),
    }),
  };
}

/** A row of a table of entries, with the columns of the panel. */
export function entryRow(entry: Entry): TableRow {
  const { row, isOverdue } = entry;
  return {
    key: 'entry',
    id: row.id,
    name: row.id,
    cells: [
      text(valueWord(row.list)),
      text(row.title),
      textOr(row.owner_unit),
      textOr(row.due_on),
      ageCell(entry),
      textOr(levelWord(entry)),
      text(stateWord(entry)),
    ],
    ...(isOverdue ? { marks: { overdue: '1' } } : {}),
  };
}

/** Name of an entry's level: the official one where the ledger's words are known, else the ledger's own. */
export function levelWord({ row, level }: Entry): string | undefined {
  return level ? LEVEL_WORDS[level] : row.level;
}

/** Open, closed or dropped, and whether its due day is past. */
export function stateWord({ state, isOverdue }: Entry): string {
  return listsWords.state(listsWords.states[state], isOverdue);
}

function flowOf({ needs, agreed, results, needToAgreed, agreedToResult }: Lists) {
  return {
    needs: needs.length,
    agreed: agreed.length,
    results: results.length,
    linked: needToAgreed.from,
    linkedShare: needToAgreed.conversion,
    fruitful: agreedToResult.from,
    fruitfulShare: agreedToResult.conversion,
  };
}

/** The lists can be of another provenance than the reports. */
export function listsSource({ ledger }: Snapshot): Pick<Content, 'sources' | 'sourceText' | 'isDemo'> {
  const rows = ledger.tables.list_entries;
  const isDemo = rows.some(({ origin }) => origin.provenance === 'demo');
  if (rows.length === 0) return { sources: [], sourceText: SOURCE_WORDS.none, isDemo };
  return { sources: [], sourceText: isDemo ? SOURCE_WORDS.demo : SOURCE_WORDS.user, isDemo };
}

/** Time open is told of open entries only. */
function ageCell({ age }: Entry): TableCell {
  if (age === undefined) return { kind: 'missing', state: 'not-applicable', text: listsWords.dash };
  return { kind: 'number', value: age, text: String(age) };
}

function text(value: string): TableCell {
  return { kind: 'text', text: value };
}

function textOr(value: string | undefined): TableCell {
  return value === undefined ? { kind: 'missing', state: 'unavailable', text: listsWords.dash } : text(value);
}
