import { useMemo, useState } from 'react';
import { CopyText } from '#app/CopyText.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SaveDocx } from '#app/SaveDocx.tsx';
import { ledgerSource } from '#charts/content.ts';
import { listsSource } from '#charts/listsContent.ts';
import { agendaOf } from '#stats/agenda.ts';
import { type AgendaSheet, agendaSheet, agendaText, isLowest, matterName } from '#stats/agendaText.ts';
import type { ItemState } from '#stats/itemState.ts';
import { LEVELS, type Level } from '#stats/lists.ts';
import { toggled } from '#stats/toggle.ts';
import { Choice } from '#ui/Choice.tsx';
import { useStage } from '#views/Stage.ts';
import { agendaWords, LEVEL_WORDS } from '#words/agenda.ts';
import { briefingPageWords } from '#words/briefing.ts';
import { statusWord } from '#words/status.ts';

/** Draft of the agenda of a level's next meeting; late items come to it by hand, but to the lowest level by themselves. */
export function AgendaPart() {
  const { snapshot } = useStage();
  const [level, setLevel] = useState<Level>('joint');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Level, readonly string[]>>>>({});
  const own = chosen[level];
  const agenda = useMemo(() => agendaOf(snapshot, level, new Set(own)), [snapshot, level, own]);
  const sheet = useMemo(() => agendaSheet(snapshot, agenda), [snapshot, agenda]);
  const late = statusWord('late', snapshot.spec.audience === 'public');
  const source = snapshot.ledger.hasReports ? ledgerSource(snapshot) : listsSource(snapshot);
  return (
    <PagePart
      part="agenda"
      title={agendaWords.head}
      subtitle={isLowest(agenda) ? agendaWords.lowest(late) : agendaWords.note(late)}
      source={source}
      controls={
        <>
          <Choice
            name="level"
            label={agendaWords.level}
            value={[level]}
            options={LEVELS.map((one) => ({ id: one, text: LEVEL_WORDS[one] }))}
            isRequired
            onChoose={(one) => setLevel(one as Level)}
          />
          <CopyText text={agendaText(sheet)} label={agendaWords.copy} action="copy" />
          <SaveDocx
            paper={({ agendaPaper }) => agendaPaper(snapshot, sheet)}
            file={briefingPageWords.file(agendaWords.head, snapshot.moment.asof, source.isDemo, 'docx')}
          />
        </>
      }
    >
      <div className="agenda" data-level={level}>
        <Sheet sheet={sheet} />
        {!isLowest(agenda) && (
          <ByHand
            late={agenda.late}
            chosen={own ?? []}
            word={late}
            onToggle={(item) => setChosen({ ...chosen, [level]: toggled(own, item) })}
          />
        )}
      </div>
    </PagePart>
  );
}

function Sheet({ sheet: { title, facts, sections } }: { readonly sheet: AgendaSheet }) {
  return (
    <div className="agenda-sheet">
      <h3>{title}</h3>
      {facts.map((fact) => (
        <p key={fact} className="agenda-fact">
          {fact}
        </p>
      ))}
      {sections.map(({ id, title: name, lines }) => {
        const List = lines.some(({ kind }) => kind !== 'note') ? 'ol' : 'ul';
        return (
          <div key={id} data-section={id}>
            <h4>{name}</h4>
            <List>
              {lines.map((line) => (
                <li key={line.id} {...(line.kind === 'note' ? {} : { [`data-${line.kind}`]: line.id })}>
                  {line.text}
                </li>
              ))}
              {lines.length === 0 && <li className="agenda-fact">{agendaWords.empty}</li>}
            </List>
          </div>
        );
      })}
    </div>
  );
}

interface ByHandProps {
  readonly late: readonly ItemState[];
  readonly chosen: readonly string[];
  readonly word: string;
  readonly onToggle: (item: string) => void;
}

/** The late and overdue items, to be brought to this level one by one. */
function ByHand({ late, chosen, word, onToggle }: ByHandProps) {
  return (
    <fieldset className="agenda-late">
      <legend>{agendaWords.byHand(word)}</legend>
      {late.length === 0 && <p className="agenda-note">{agendaWords.noneLate(word)}</p>}
      {late.map((state) => (
        <label key={state.item.id}>
          <input
            type="checkbox"
            data-filter="agenda-item"
            data-value={state.item.id}
            checked={chosen.includes(state.item.id)}
            onChange={() => onToggle(state.item.id)}
          />
          {matterName(state)}
        </label>
      ))}
    </fieldset>
  );
}
