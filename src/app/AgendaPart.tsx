import { useId, useMemo, useState } from 'react';
import { copyText } from '#io/clipboard.ts';
import { agendaOf } from '#stats/agenda.ts';
import { type AgendaSheet, agendaSheet, agendaText, isLowest, matterName } from '#stats/agendaText.ts';
import type { ItemState } from '#stats/itemState.ts';
import { LEVELS, type Level } from '#stats/lists.ts';
import { toggled } from '#stats/toggle.ts';
import { Choice } from '#ui/Choice.tsx';
import { useStage } from '#views/Stage.ts';
import { agendaWords, LEVEL_WORDS } from '#words/agenda.ts';
import { MONTH_STATES } from '#words/month.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import { statusWord } from '#words/status.ts';

type Copying = 'not-yet' | 'copied' | 'refused';

/** Draft of the agenda of a level's next meeting; late items come to it by hand, but to the lowest level by themselves. */
export function AgendaPart() {
  const { snapshot } = useStage();
  const id = useId();
  const [level, setLevel] = useState<Level>('joint');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Level, readonly string[]>>>>({});
  const own = chosen[level];
  const agenda = useMemo(() => agendaOf(snapshot, level, new Set(own)), [snapshot, level, own]);
  const sheet = useMemo(() => agendaSheet(snapshot, agenda), [snapshot, agenda]);
  const late = statusWord('late', snapshot.spec.audience === 'public');
  return (
    <section className="panel" data-part="agenda" data-level={level} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{agendaWords.head}</h2>
        <p>{isLowest(agenda) ? agendaWords.lowest(late) : agendaWords.note(late)}</p>
      </header>
      <Tools level={level} onLevel={setLevel} text={agendaText(sheet)} />
      <div className="agenda">
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
    </section>
  );
}

interface ToolsProps {
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
  readonly text: string;
}

/** Level, copy, and the text itself where the browser does not let it be copied. */
function Tools({ level, onLevel, text }: ToolsProps) {
  const { snapshot } = useStage();
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: Copying }>();
  // A text that has changed since is not the one that was copied.
  const how = copied?.text === text || copied?.how === 'refused' ? copied.how : 'not-yet';
  const copy = async () => setCopied({ text, how: (await copyText(text)) ? 'copied' : 'refused' });
  const { provenance, monthState } = snapshot;
  return (
    <>
      <div className="agenda-tools">
        <Choice
          name="level"
          label={agendaWords.level}
          value={[level]}
          options={LEVELS.map((one) => ({ id: one, text: LEVEL_WORDS[one] }))}
          isRequired
          onChoose={(one) => onLevel(one as Level)}
        />
        <button type="button" className="tool" data-action="copy" onClick={copy}>
          {agendaWords.copy}
        </button>
        <span role="status">
          {how === 'copied' && agendaWords.copied}
          {how === 'refused' && agendaWords.notCopied}
        </span>
        {monthState && monthState !== 'final' && <em className="month-state">{MONTH_STATES[monthState]}</em>}
        {provenance === 'demo' && (
          <span className="badge" data-badge="demo">
            {SOURCE_WORDS.badge}
          </span>
        )}
      </div>
      {how === 'refused' && (
        <textarea
          className="agenda-text"
          aria-label={agendaWords.text}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
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
