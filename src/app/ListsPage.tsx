import { type ReactNode, useMemo, useState } from 'react';
import { entryRow, levelWord, listsContent, stateWord } from '#charts/listsContent.ts';
import type { Table, TableCell } from '#charts/table.ts';
import { type Entry, LEVELS, type Level, listsOf, ORPHANS } from '#stats/lists.ts';
import { Choice } from '#ui/Choice.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { LEVEL_WORDS } from '#words/agenda.ts';
import { listsWords } from '#words/lists.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import '#app/lists.css';

/** The three lists: the flow, what is still open by the days it has been, and where the loop is broken, by name. */
export function ListsPage() {
  const { snapshot } = useStage();
  const { asof } = snapshot.moment;
  const { q } = snapshot.spec;
  const [level, setLevel] = useState<Level>();
  const [meeting, setMeeting] = useState<string>();
  const lists = useMemo(() => listsOf(snapshot, { level, meeting, q }), [snapshot, level, meeting, q]);
  const hasEntries = snapshot.ledger.tables.list_entries.length > 0;
  const broken = ORPHANS.filter((kind) => lists.orphans[kind].length > 0);
  const count = broken.reduce((sum, kind) => sum + lists.orphans[kind].length, 0);
  return (
    <main id="main" className="page">
      <PanelView panel="lists" rule={PAGE_RULES.lists} stretch={false} />
      {hasEntries && (
        <>
          <div className="lists-filters">
            <Choice
              name="level"
              label={listsWords.filters.level}
              value={level && [level]}
              options={LEVELS.map((id) => ({ id, text: LEVEL_WORDS[id] }))}
              onChoose={(id) => setLevel(id as Level | undefined)}
            />
            <Meetings value={meeting} onChoose={setMeeting} />
            <Search />
          </div>
          <Part part="open" title={listsWords.openTitle(lists.open.length)} note={listsWords.openNote(asof)}>
            {lists.open.length > 0 ? (
              <DataTable table={openTable(lists.open)} caption={listsWords.openHead(lists.open.length)} />
            ) : (
              <p className="panel-message">{listsWords.noneOpen}</p>
            )}
          </Part>
          <Part part="orphans" title={listsWords.orphansTitle(count)} note={listsWords.orphansNote}>
            {count === 0 && <p className="panel-message">{listsWords.noOrphans}</p>}
            {broken.map((kind) => (
              <div key={kind} className="table-box" data-orphan={kind}>
                <DataTable
                  table={orphanTable(lists.orphans[kind])}
                  caption={listsWords.orphan(listsWords.orphans[kind], lists.orphans[kind].length)}
                />
              </div>
            ))}
          </Part>
        </>
      )}
    </main>
  );
}

interface PartProps {
  readonly part: string;
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Part({ part, title, note, children }: PartProps) {
  const { isDemo, sourceText } = listsContent(useStage().snapshot);
  return (
    <section className="panel" data-part={part}>
      <header className="panel-head">
        <h2>{title}</h2>
        <p>{note}</p>
      </header>
      <div className="table-box">{children}</div>
      <footer className="panel-foot">
        <span>
          {SOURCE_WORDS.label}
          {sourceText}
        </span>
        {isDemo && (
          <span className="badge" data-badge="demo">
            {SOURCE_WORDS.badge}
          </span>
        )}
      </footer>
    </section>
  );
}

/** Meetings that entries of the ledger name. */
function Meetings({
  value,
  onChoose,
}: {
  readonly value: string | undefined;
  readonly onChoose: (no: string | undefined) => void;
}) {
  const { list_entries } = useStage().snapshot.ledger.tables;
  const numbers = [...new Set(list_entries.flatMap(({ meeting_no }) => meeting_no ?? []))].sort(
    (a, b) => Number(a) - Number(b),
  );
  return (
    <Choice
      name="meeting"
      label={listsWords.filters.meeting}
      value={value === undefined ? undefined : [value]}
      options={numbers.map((id) => ({ id, text: listsWords.meeting(id) }))}
      onChoose={onChoose}
    />
  );
}

/** Search text, kept in the address; half-typed Chinese is not searched for. */
function Search() {
  const { snapshot, change } = useStage();
  const { q = '' } = snapshot.spec;
  const [typed, setTyped] = useState<string>();
  const search = (text: string) => {
    setTyped(undefined);
    change({ q: text === '' ? undefined : text });
  };
  return (
    <label className="choice">
      <span>{listsWords.filters.q}</span>
      <input
        type="search"
        data-filter="q"
        maxLength={200}
        placeholder={listsWords.searchHint}
        value={typed ?? q}
        onChange={({ target, nativeEvent }) =>
          (nativeEvent as InputEvent).isComposing ? setTyped(target.value) : search(target.value)
        }
        onCompositionEnd={({ currentTarget }) => search(currentTarget.value)}
      />
    </label>
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

function orphanTable(entries: readonly Entry[]): Table {
  const columns = [
    { id: 'title', title: listsWords.columns.title },
    { id: 'owner', title: listsWords.columns.owner },
    { id: 'raised_on', title: listsWords.raisedOn },
    { id: 'level', title: listsWords.columns.level },
    { id: 'state', title: listsWords.columns.state },
  ];
  const rows = entries.map((entry) => {
    const { row } = entry;
    const texts = [row.title, row.owner_unit, row.raised_on, levelWord(entry), stateWord(entry)];
    return { ...entryRow(entry), cells: texts.map(textOr) };
  });
  return { head: listsWords.head, columns, rows };
}

function textOr(text: string | undefined): TableCell {
  return text === undefined ? { kind: 'missing', state: 'unavailable', text: listsWords.dash } : { kind: 'text', text };
}
