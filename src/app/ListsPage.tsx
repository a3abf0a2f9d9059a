import { useMemo, useState } from 'react';
import { ListsTables } from '#app/ListsTables.tsx';
import { SearchBox } from '#app/SearchBox.tsx';
import { listsContent } from '#charts/listsContent.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import { LEVELS, type Level, listsOf, type Narrowing } from '#stats/lists.ts';
import { Choice } from '#ui/Choice.tsx';
import type { PanelRule } from '#views/PanelRule.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { LEVEL_WORDS } from '#words/agenda.ts';
import { listsWords } from '#words/lists.ts';
import '#app/lists.css';

/** The three lists: the flow, what is still open by the days it has been, and where the loop is broken, by name. */
export function ListsPage() {
  const { snapshot } = useStage();
  const { q } = snapshot.spec;
  const [level, setLevel] = useState<Level>();
  const [meeting, setMeeting] = useState<string>();
  const narrowing = useMemo((): Narrowing => ({ level, meeting, q }), [level, meeting, q]);
  const rule = useMemo(() => ruleOf(narrowing), [narrowing]);
  const lists = useMemo(() => listsOf(snapshot, narrowing), [snapshot, narrowing]);
  const hasEntries = snapshot.ledger.tables.list_entries.length > 0;
  return (
    <main id="main" className="page lists-page">
      {hasEntries && (
        <div className="lists-filters">
          <Choice
            name="level"
            label={listsWords.filters.level}
            value={level && [level]}
            options={LEVELS.map((id) => ({ id, text: LEVEL_WORDS[id] }))}
            onChoose={(id) => setLevel(id as Level | undefined)}
          />
          <Meetings value={meeting} onChoose={setMeeting} />
          <SearchBox label={listsWords.filters.q} hint={listsWords.searchHint} />
        </div>
      )}
      <PanelView panel="lists" rule={rule} stretch={false} />
      {hasEntries && <ListsTables lists={lists} />}
    </main>
  );
}

/** The panel of the lists, narrowed as the tables below it. */
function ruleOf(narrowing: Narrowing): PanelRule {
  return {
    ...PAGE_RULES.lists,
    contentOf: (snapshot) => listsContent(snapshot, narrowing),
    drawingOf: ({ snapshot }, look) => listsDrawing(snapshot, look, narrowing),
  };
}

interface MeetingsProps {
  readonly value: string | undefined;
  readonly onChoose: (no: string | undefined) => void;
}

/** Meetings that entries of the ledger name. */
function Meetings({ value, onChoose }: MeetingsProps) {
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
