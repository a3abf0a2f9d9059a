import { PagePart } from '#app/PagePart.tsx';
import { entryRow, levelWord, listsSource, stateWord } from '#charts/listsContent.ts';
import type { Table, TableCell, TableRow } from '#charts/table.ts';
import { type Entry, type Lists, ORPHANS, type Orphan } from '#stats/lists.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { listsWords } from '#words/lists.ts';

/** What is still open, the longest first, and where the loop is broken, by name. */
export function ListsTables({ lists }: { readonly lists: Lists }) {
  const { snapshot } = useStage();
  const source = listsSource(snapshot);
  const { open, orphans } = lists;
  const broken = ORPHANS.flatMap((kind) => orphans[kind].map((entry) => orphanRow(kind, entry)));
  return (
    <>
      <PagePart
        part="open"
        title={listsWords.openTitle(open.length)}
        subtitle={listsWords.openNote(snapshot.moment.asof)}
        source={source}
      >
        <Rows table={openTable(open)} caption={listsWords.openHead(open.length)} nothing={listsWords.noneOpen} />
      </PagePart>
      <PagePart
        part="orphans"
        title={listsWords.orphansTitle(broken.length)}
        subtitle={listsWords.orphansNote}
        source={source}
      >
        <Rows
          table={orphanTable(broken)}
          caption={listsWords.orphansTitle(broken.length)}
          nothing={listsWords.noOrphans}
        />
      </PagePart>
    </>
  );
}

interface RowsProps {
  readonly table: Table;
  readonly caption: string;
  readonly nothing: string;
}

function Rows({ table, caption, nothing }: RowsProps) {
  if (table.rows.length === 0) return <p className="panel-message">{nothing}</p>;
  return (
    <ScrollBox>
      <DataTable table={table} caption={caption} />
    </ScrollBox>
  );
}

/** The columns of the panel, with whom an entry goes to and since when it has been open. */
function openTable(entries: readonly Entry[]): Table {
  const own = (['list', 'title', 'owner', 'due', 'age', 'level', 'state'] as const).map((id) => ({
    id,
    title: listsWords.columns[id],
  }));
  return {
    head: listsWords.head,
    columns: [...own, { id: 'to_whom', title: listsWords.to }, { id: 'raised_on', title: listsWords.raisedOn }],
    rows: entries.map((entry) => {
      const row = entryRow(entry);
      return { ...row, cells: [...row.cells, textOr(entry.row.to_whom), textOr(entry.row.raised_on)] };
    }),
  };
}

function orphanTable(rows: readonly TableRow[]): Table {
  return {
    head: listsWords.head,
    columns: [
      { id: 'orphan', title: listsWords.orphanHead },
      { id: 'title', title: listsWords.columns.title },
      { id: 'owner', title: listsWords.columns.owner },
      { id: 'raised_on', title: listsWords.raisedOn },
      { id: 'level', title: listsWords.columns.level },
      { id: 'state', title: listsWords.columns.state },
    ],
    rows,
  };
}

function orphanRow(kind: Orphan, entry: Entry): TableRow {
  const { row } = entry;
  const texts = [
    listsWords.orphans[kind],
    row.title,
    row.owner_unit,
    row.raised_on,
    levelWord(entry),
    stateWord(entry),
  ];
  return { key: 'entry', id: row.id, name: row.id, cells: texts.map(textOr), marks: { orphan: kind } };
}

function textOr(text: string | undefined): TableCell {
  return text === undefined ? { kind: 'missing', state: 'unavailable', text: listsWords.dash } : { kind: 'text', text };
}
