import { type Draft, resetDraft, setEdit } from '#app/briefingDrafts.ts';
import type { Briefing, Field } from '#app/useBriefing.ts';
import type { BriefingPart, Paragraph } from '#charts/briefing.ts';
import { briefingPageWords } from '#words/briefing.ts';

/** The fields and paragraphs of a briefing, to be changed before it leaves the board. */
export function BriefingEditor({ briefing }: { readonly briefing: Briefing }) {
  const { key, draft, sections, fields, style } = briefing;
  return (
    <section className="briefing-edit">
      <h2>{briefingPageWords.paragraphs}</h2>
      <Line name="title" label={briefingPageWords.title} field={fields.title} />
      {style === 'text' && (
        <>
          <div className="briefing-fields">
            <Line name="unit" label={briefingPageWords.unit} field={fields.unit} hint={briefingPageWords.unitHint} />
            <Line name="date" label={briefingPageWords.date} field={fields.date} type="date" />
          </div>
          <p className="briefing-state">
            {briefingPageWords.emptied}
            {draft.size > 0 && (
              <button type="button" className="link" data-action="reset" onClick={() => resetDraft(key)}>
                {briefingPageWords.reset}
              </button>
            )}
          </p>
          {sections.map(({ id, title, parts }) => (
            <div key={id} data-edit-section={id}>
              <h3>{title}</h3>
              {parts.map((part) => (
                <Part key={part.id} part={part} briefingKey={key} draft={draft} />
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
}

function Line({ name, label, field, hint, type = 'text' }: LineProps) {
  return (
    <label>
      {label}
      <input
        type={type}
        data-edit={name}
        value={field.text}
        placeholder={hint}
        onChange={(event) => field.set(event.target.value)}
      />
    </label>
  );
}

interface PartProps {
  readonly part: BriefingPart;
  readonly briefingKey: string;
  readonly draft: Draft;
}

function Part({ part: { name, paragraphs }, briefingKey, draft }: PartProps) {
  return (
    <>
      {name !== undefined && <p className="briefing-note">{name}</p>}
      {paragraphs.map((paragraph) => (
        <Editor
          key={paragraph.id}
          label={name ?? ''}
          paragraph={paragraph}
          edit={draft.get(paragraph.id)}
          onEdit={(text) =>
            setEdit(
              briefingKey,
              paragraph.id,
              text === undefined || text === paragraph.text ? undefined : { text, generated: paragraph.text },
            )
          }
        />
      ))}
    </>
  );
}

interface EditorProps {
  readonly label: string;
  readonly paragraph: Paragraph;
  readonly edit: { readonly text: string; readonly generated: string } | undefined;
  /** Undefined puts the generated text back. */
  readonly onEdit: (text: string | undefined) => void;
}

function Editor({ label, paragraph: { id, text }, edit, onEdit }: EditorProps) {
  return (
    <div>
      <textarea
        aria-label={label === '' ? text.slice(0, 20) : label}
        data-edit-paragraph={id}
        data-edited={edit ? '' : undefined}
        value={edit?.text ?? text}
        rows={3}
        onChange={(event) => onEdit(event.target.value)}
      />
      {edit && (
        <span className="briefing-state">
          {edit.generated === text ? briefingPageWords.edited : briefingPageWords.outdated}
          <button type="button" className="link" data-action="reset-one" onClick={() => onEdit(undefined)}>
            {briefingPageWords.resetOne}
          </button>
        </span>
      )}
    </div>
  );
}
